package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests whom "it", "they" and a noun with a name mean. */
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
}
