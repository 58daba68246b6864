package dev.quoth.extract.quotes;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests quotations that no reporting verb governs: a colon, a byline. */
class UncuedQuotationsTest {

  @Test
  void anAnswerMayBeAnnouncedByAQuestionOrAColon() {
    quotes("Ana Ruiz’s answer? “Never.”", "Ana Ruiz: “Never.”");
    quotes("Ana Ruiz had this to say: “We go.”", "Ana Ruiz: “We go.”");
    quotes("Ana Ruiz was blunt: “It leaks.”", "Ana Ruiz: “It leaks.”");
  }

  @Test
  void aColonAnnouncesTheName() {
    quotes(
        "From Ana Ruiz writing at The Harbour Post:\n\n“The pier took a year to fall.”",
        "Ana Ruiz: “The pier took a year to fall.”");
  }

  @Test
  void aBylineMayFollowOnTheSameOrTheNextLine() {
    quotes(
        "“We will rebuild the pier.” — Ana Ruiz, mayor", "Ana Ruiz: “We will rebuild the pier.”");
    quotes("“We will rebuild the pier.” (Ana Ruiz)", "Ana Ruiz: “We will rebuild the pier.”");
    quotes(
        "“We will rebuild the pier.”\n\n- Ana Ruiz.\n\nRain.",
        "Ana Ruiz: “We will rebuild the pier.”");
  }

  @Test
  void aListItemIsNoByline() {
    quotes(
        "“We will rebuild the pier.”\n\n- Ana Ruiz is to pay.",
        "nobody: “We will rebuild the pier.”");
  }
}
