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

  @Test
  void whoASourceIsIsNotSaid() {
    quotes(
        "According to Ruth Ames, the mayor, the pier is closed.",
        "Ruth Ames: [the pier is closed]");
    quotes(
        "According to Ruth Ames, a pilot at the port, a small firm, the pier may be closed.",
        "Ruth Ames: [the pier may be closed]");
    quotes(
        "According to Ruth Ames, who left in May, the pier is closed.",
        "Ruth Ames: [the pier is closed]");
    quotes(
        "According to Ruth Ames, director of finance at the port, the pier is closed.",
        "Ruth Ames: [the pier is closed]");
    quotes(
        "According to Ruth Ames, the mayor, Ivo Brandt, who left in May, may be late.",
        "Ruth Ames: [Ivo Brandt, who left in May, may be late]");
    quotes(
        "According to Ruth Ames, the officer only began to run at noon.",
        "Ruth Ames: [the officer only began to run at noon]");
    quotes(
        "According to Ruth Ames, the pier, a wreck, is closed.",
        "Ruth Ames: [the pier, a wreck, is closed]");
  }
}
