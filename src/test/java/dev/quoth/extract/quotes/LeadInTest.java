package dev.quoth.extract.quotes;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Who is announced before a colon, and who signs below. */
class LeadInTest {

  @Test
  void wordsWithoutAVerbAnnounceASpeaker() {
    quotes("In the words of pilot Olaf Grebe: “We sail at six.”", "Olaf Grebe: “We sail at six.”");
    quotes("And from Olaf Grebe:\n\n“We sail at six.”", "Olaf Grebe: “We sail at six.”");
    quotes("From the desk of Olaf Grebe:\n\n“We sail at six.”", "Olaf Grebe: “We sail at six.”");
  }

  @Test
  void aNounOfSayingAnnouncesTheSubject() {
    quotes(
        "Asked about the fares, Olaf Grebe had this answer: “Trade follows the water.”",
        "Olaf Grebe: “Trade follows the water.”");
  }

  @Test
  void theOwnerOfANounOfSayingIsAnnounced() {
    quotes("The mayor’s answer: “It leaks.”", "mayor: “It leaks.”");
    quotes("Ana Ruiz sat down. Her advice: “Wait.”", "Ana Ruiz: “Wait.”");
  }

  @Test
  void whoIsAnnouncedIsNoNameOfHisFirm() {
    quotes(
        "From the desk of Olaf Grebe, VP Research, Nordbank:\n\n“We sail at six.”",
        "Olaf Grebe: “We sail at six.”");
  }

  @Test
  void aLeadInGoesBeforeWhoSpokeLast() {
    quotes(
        "“It is late,” Ana Ruiz said.\n\nAnd from Olaf Grebe:\n\n“We sail at six.”",
        "Ana Ruiz: “It is late,”",
        "Olaf Grebe: “We sail at six.”");
  }

  @Test
  void aSignatureAfterAQuotationNamesItsSpeaker() {
    quotes(
        "“Trade follows the water.” Olaf Grebe, Kelden Courier\n\nThe pier is shut.",
        "Olaf Grebe: “Trade follows the water.”");
    quotes(
        "“Trade follows the water.”\n\nOlaf Grebe, Kelden Courier\n\nThe pier is shut.",
        "Olaf Grebe: “Trade follows the water.”");
    quotes(
        "“Trade follows the water.”\n\nOlaf Grebe, the pilot, left.",
        "nobody: “Trade follows the water.”");
  }
}
