package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests that no clause is taken for the name of who speaks. */
class PredicatesTest {

  @Test
  void severalAreNamedWithoutTheirAuxiliary() {
    quotes(
        "Tomas Veer met Jakob Stern. Veer and Stern have both said that it was late.",
        "Tomas Veer and Jakob Stern (kind GROUP)");
  }

  @Test
  void aClauseOfSeveralIsNobody() {
    quotes("The dockers and the league wanted the original law declared unconstitutional.");
  }

  @Test
  void aParticipleIsNoVerbOfTheSpeaker() {
    quotes(
        "Two officials briefed on the plan said that it was late.",
        "Two officials briefed on the plan");
  }

  @Test
  void aGerundWithoutItsObjectIsNoPartOfTheName() {
    quotes("A lawyer representing the dockers said that it was late.", "lawyer");
  }

  @Test
  void aPhraseWithoutANounIsNobody() {
    quotes("Voting for the bridge says that the pier is old.");
    quotes("Of those who tested positive said the pier is old.");
    quotes("Let’s say that the pier is old.");
    quotes("Let me say that “the pier is lost.”", "nobody: “the pier is lost.”");
  }
}
