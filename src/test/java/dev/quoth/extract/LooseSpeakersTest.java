package dev.quoth.extract;

import static dev.quoth.extract.Said.said;

import org.junit.jupiter.api.Test;

/** Quotations without a verb: the sentence before, a byline, a dialogue, a pull quote, a post. */
class LooseSpeakersTest {

  @Test
  void theSentenceBeforeBringsTheSpeakerOn() {
    said("Ed Moss was angry. “They lied to us for years.”", "Ed Moss: They lied to us for years.");
    said("Ana Ruiz shook her head. “Nobody asked us.”", "Ana Ruiz: Nobody asked us.");
    said("The mayor disagreed. “It was cheap.”", "mayor: It was cheap.");
    said("Her deputy laughed. “It was not.”", "deputy: It was not.");
  }

  @Test
  void itComesBeforeTheOneWhoSpokeLast() {
    said(
        "“It is closed,” Ed Moss said. Ana Ruiz shook her head. “Nobody asked us.”",
        "Ed Moss: It is closed,",
        "Ana Ruiz: Nobody asked us.");
  }

  @Test
  void placesAndThingsBringNobodyOn() {
    said("Rain fell on Kelden. “Nobody asked us at all.”", "?: Nobody asked us at all.");
    said("The pier was closed. “Nobody asked us at all.”", "?: Nobody asked us at all.");
  }

  @Test
  void anAnswerMayBeAnnouncedByAQuestionOrAColon() {
    said("Ana Ruiz’s answer? “Never.”", "Ana Ruiz: Never.");
    said("Ana Ruiz had this to say: “We go.”", "Ana Ruiz: We go.");
    said("Ana Ruiz was blunt: “It leaks.”", "Ana Ruiz: It leaks.");
  }

  @Test
  void theOneWhomTheParagraphIsAboutMaySpeak() {
    said(
        "Ana Ruiz has fished since 1990. The nets come up empty. “We used to throw them back.”",
        "Ana Ruiz: We used to throw them back.");
  }

  @Test
  void betweenTwoNobodySpeaks() {
    said(
        "Ana Ruiz met Ed Moss. The nets come up empty. “We used to throw them back.”",
        "?: We used to throw them back.");
  }

  @Test
  void whoIsNamedBeforeAColonIsAnnounced() {
    said(
        "From Ana Ruiz writing at The Harbour Post:\n\n“The pier took a year to fall.”",
        "Ana Ruiz: The pier took a year to fall.");
  }

  @Test
  void aBylineMayStandBehindOrBelow() {
    said("“We will rebuild the pier.” — Ana Ruiz, mayor", "Ana Ruiz: We will rebuild the pier.");
    said("“We will rebuild the pier.” (Ana Ruiz)", "Ana Ruiz: We will rebuild the pier.");
    said(
        "“We will rebuild the pier.”\n\n- Ana Ruiz.\n\nRain.",
        "Ana Ruiz: We will rebuild the pier.");
  }

  @Test
  void aListBelowIsNoByline() {
    said("“We will rebuild the pier.”\n\n- Ana Ruiz is to pay.", "?: We will rebuild the pier.");
  }

  @Test
  void twoWhoAlternateGoOnAlternating() {
    said(
        """
        “Are you going?” Ana Ruiz asked.

        “No,” said Ed Moss.

        “Why?”

        “It rains.”
        """,
        "Ana Ruiz: Are you going?",
        "Ed Moss: No,",
        "Ana Ruiz: Why?",
        "Ed Moss: It rains.");
  }

  @Test
  void statementsOfTwoDoNotAlternate() {
    said(
        """
        “We will rebuild the pier,” Ana Ruiz said.

        “We will not pay for it,” Ed Moss said.

        “There is no money.”
        """,
        "Ana Ruiz: We will rebuild the pier,",
        "Ed Moss: We will not pay for it,",
        "Ed Moss: There is no money.");
  }

  @Test
  void aPullQuoteIsWhoseItIsInTheText() {
    said(
        """
        “We will rebuild the pier. It costs a million,” Ana Ruiz said.

        “We will not pay for it,” Ed Moss said.

        “It costs a million.”
        """,
        "Ana Ruiz: We will rebuild the pier. It costs a million,",
        "Ed Moss: We will not pay for it,",
        "Ana Ruiz: It costs a million.");
  }

  @Test
  void aPostNamesItsAuthorBehindADash() {
    said(
        """
        It rained on Monday.

        We will rebuild the pier. — Ana Ruiz (@anaruiz) March 3, 2026

        Rain fell.
        """,
        "Ana Ruiz: We will rebuild the pier.");
  }

  @Test
  void aDashAndANameWithoutAHandleAreNoPost() {
    said("The mayor came to the pier — Ana Ruiz (45) is new — and left.");
  }
}
