package dev.quoth.extract.text;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/**
 * Tests which words after a quotation's final mark are its reporting clause and not a sentence of
 * their own.
 */
class TrailingClauseTest {

  @Test
  void aVerbMayFollowAnAppositive() {
    quotes(
        "“How are you today?” Ana Ruiz, a retired docker from Marren, said pleasantly.",
        "Ana Ruiz: “How are you today?”");
  }

  @Test
  void aQuestionMayBeAskedOfSomebody() {
    quotes(
        "“Who will pay?” Ana Ruiz asked reporters during the strike.", "Ana Ruiz: “Who will pay?”");
  }

  @Test
  void aQuestionMayBeFollowedByASentenceOfItsOwn() {
    quotes(
        "“Who will pay?” Ana Ruiz said that the port would stay shut.",
        "nobody: “Who will pay?”",
        "Ana Ruiz: [the port would stay shut]");
  }

  @Test
  void aClauseMayBeginWithAnOwner() {
    quotes(
        "“It was not written,” Ruiz’s office said in a statement.",
        "Ruiz’s office: “It was not written,”");
  }

  @Test
  void aNounThatNamesNoRoleMaySpeak() {
    quotes(
        "“We are beyond reproach,” the look-alike declared in Marren.",
        "look-alike: “We are beyond reproach,”");
  }

  @Test
  void aQuotationThatEndsInParenthesesEndsItsSentence() {
    quotes("(Ana Ruiz claimed to “retire.”) Then the port slept.", "Ana Ruiz: “retire.”");
  }
}
