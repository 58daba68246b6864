package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests whom "he", "it" and a noun with a name mean. */
class SpeakerResolverTest {

  @Test
  void itIsTheOrganizationThatTheSentenceBeginsWith() {
    quotes("The Kelden Port Authority has shut its gates, it said.", "Kelden Port Authority");
  }

  @Test
  void aNameAfterANounIsTheSpeakers() {
    quotes("Its owner, who goes by Bix, says business is good.", "Bix");
    quotes("Her producer, known as Tomte, says that it rained.", "Tomte");
  }

  @Test
  void whoSpeaksLaterInTheSentenceDoesNotChangeWhoHeIs() {
    String text =
        "Tom Moss met Ivo Brandt in Marren. Ivo Brandt smiled. He said that the pier was old";
    quotes(text + ".", "Ivo Brandt: [the pier was old]");
    quotes(
        text + ", and Moss said that the pier was new.",
        "Ivo Brandt: [the pier was old]",
        "Tom Moss: [the pier was new]");
  }

  @Test
  void whoSpeaksLaterInTheSentenceIsNotWhomHeMeans() {
    String text = "Tom Moss met Ivo Brandt in Marren. He said that the pier was old";
    quotes(text + ".", "Tom Moss: [the pier was old]");
    quotes(
        text + ", and Brandt said that the pier was new.",
        "Tom Moss: [the pier was old]",
        "Ivo Brandt: [the pier was new]");
  }

  @Test
  void heIsWhoeverSpokeBefore() {
    quotes(
        "Ivo Brandt met Tom Moss. Moss said that it was late. This was meant for Ivo Brandt."
            + " He said that the pier was old.",
        "Tom Moss: [it was late]",
        "Tom Moss: [the pier was old]");
  }

  @Test
  void aQuotationWithoutACueIsSpokenBefore() {
    quotes(
        "Ivo Brandt met Tom Moss. Moss was angry. “Nobody asked us.” This was meant for Ivo Brandt."
            + " He said that the pier was old.",
        "Tom Moss: “Nobody asked us.”",
        "Tom Moss: [the pier was old]");
  }

  @Test
  void aTurnIsSpokenBefore() {
    quotes(
        "Tom Moss runs the port of Marren. Moss met us.\n\nQ: Who pays?\n\nA: The council does."
            + "\n\nQ: And then?\n\nA: Nobody does.\n\nThis was meant for Ivo Brandt."
            + " He said that the pier was old.",
        "nobody: {Who pays?}",
        "Tom Moss: {The council does.}",
        "nobody: {And then?}",
        "Tom Moss: {Nobody does.}",
        "Tom Moss: [the pier was old]");
  }

  @Test
  void theOwnerOfASubjectIsNotTheSubject() {
    quotes(
        "Moss’s spokesman, Ivo Brandt, said that it was late. He said that the pier was old.",
        "Ivo Brandt: [it was late]",
        "Ivo Brandt: [the pier was old]");
  }

  @Test
  void whoeverSpokeInTheSentenceBeforeSpeaksOn() {
    quotes(
        "Mr. Moss ran the port. Mr. Moss left on Monday. “No harbour has seen a worse master,” said Kierin Sudd."
            + " “We paid for his mistakes,” he said.",
        "Kierin Sudd: “No harbour has seen a worse master,”",
        "Kierin Sudd: “We paid for his mistakes,”");
  }

  @Test
  void heIsNobodyNamedInWhatHeSaysBefore() {
    quotes(
        "Ivo Brandt said that it was late. Tom Moss knew of the crack, he said.",
        "Ivo Brandt: [it was late]",
        "Ivo Brandt: [Tom Moss knew of the crack]");
  }

  @Test
  void whoeverAddsSomethingSpokeBefore() {
    quotes(
        "Mr. Moss ran the port. Kierin Sudd, of the boatmen, said Mr. Moss was late. He added that"
            + " the pier was old.",
        "Kierin Sudd: [Mr. Moss was late]",
        "Kierin Sudd: [the pier was old]");
  }

  @Test
  void sheIsTheSubjectOfTheSentenceBefore() {
    quotes(
        "Ingrid Moss wrote to Maria Vale. She said that it was late.",
        "Ingrid Moss: [it was late]");
    quotes(
        "Runa Brandt beat Maria Vale by a second. Asked about the rain, she said that it was late.",
        "Runa Brandt: [it was late]");
    quotes(
        "Speaking in Marren, Foreign Ministry spokesman Tom Vale met Ivo Brandt. “Late,” he said.",
        "Tom Vale: “Late,”");
  }

  @Test
  void whoeverAnIntroductionNamesIsNotTheSubject() {
    quotes(
        "For Ivo Brandt, Tom Vale was a friend. “It is late,” he said.", "Tom Vale: “It is late,”");
  }

  @Test
  void aPronounKeepsSomebodyInTheDiscourse() {
    quotes(
        "Tom Moss flew to Marren. He met Ivo Brandt there. He said that it was late.",
        "Tom Moss: [it was late]");
  }

  @Test
  void nobodySpeaksWhomTheQuotationNames() {
    quotes(
        "Ivo Brandt called on Tom Moss. Moss smiled. “Moss is late,” he said.",
        "Ivo Brandt: “Moss is late,”");
  }
}
