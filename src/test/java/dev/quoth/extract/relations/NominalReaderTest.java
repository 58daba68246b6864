package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests sources that a noun or "according to" names. */
class NominalReaderTest {

  @Test
  void accordingToMayComeFirstOrLast() {
    quotes(
        "According to one source, G4S is responsible for the pier.",
        "one source: [G4S is responsible for the pier]");
    quotes("“It says so,” according to the Harbour Watch.", "Harbour Watch: “It says so,”");
    quotes("According to the Harbour Watch: “It says so.”", "Harbour Watch: “It says so.”");
  }

  @Test
  void aMeasureIsNoSource() {
    quotes("The engine ranks ships according to tonnage.");
    quotes("The pier is old, according to police.", "police: [The pier is old]");
    quotes(
        "Ana Ruiz told KNN the port ranks ships according to political bias.", "Ana Ruiz (via -)");
  }

  @Test
  void theContentOfANounEndsBeforeTheMainClause() {
    quotes(
        "Despite his insistence that the pier was safe, Tom Moss left.",
        "nobody: [the pier was safe]");
    quotes("Tom Moss left after his comments that played the flood down.");
  }

  @Test
  void anAnswerMayBeWhatIsSaid() {
    quotes(
        "The mayor's answer was “a mess from start to end”.", "mayor: “a mess from start to end”");
    quotes("The mayor's verdict on the plan was: “It is a mess.”", "mayor: “It is a mess.”");
  }
}
