package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests what a speaker without a name is called, and of what kind they are. */
class UnnamedSpeakersTest {

  @Test
  void severalAreNamedInFull() {
    quotes(
        "Tomas Veer met Jakob Stern. Veer and Stern said that it was late.",
        "Tomas Veer and Jakob Stern (kind GROUP)");
    quotes("Veer and his friends said that it was late.", "Veer and his friends (kind GROUP)");
  }

  @Test
  void aCrowdIsAGroup() {
    quotes("The crowd chanted: “Our fish!”", "crowd (kind GROUP)");
  }

  @Test
  void anotherIsNotThePreviousOne() {
    quotes("Another skipper said that he was selling.", "Another skipper (kind UNNAMED)");
  }

  @Test
  void aDocumentIsNamedWithoutItsParticiple() {
    quotes(
        "The party has drawn level, according to a Lodestar poll released on Monday.",
        "Lodestar poll (kind DOCUMENT)");
  }

  @Test
  void aPersonBeforeAndSpeaksToo() {
    quotes("Moss and Harbour Agency Director Ana Ruiz said it was late.", "Moss and Ana Ruiz");
    quotes(
        "Tom Moss and Harbour Agency Director Ana Ruiz said it was late.", "Tom Moss and Ana Ruiz");
  }

  @Test
  void twoAdjectivesAreNoTwoSpeakers() {
    quotes("“Late,” a tired and hungry Tom Moss said.", "Tom Moss (kind PERSON)");
    quotes("“Late,” a docker and Tom Moss said.", "a docker and Tom Moss (kind GROUP)");
  }

  @Test
  void documentsThatSomebodyObtainedSpeak() {
    quotes(
        "According to documents obtained by the Orvale Post, it was late.",
        "documents obtained by the Orvale Post (kind DOCUMENT)");
  }

  @Test
  void aGerundThatSomebodyOwnsIsANoun() {
    quotes(
        "According to one person familiar with the mayor's thinking, the pier is old.",
        "one person familiar with the mayor's thinking");
  }

  @Test
  void aPronounAloneIsNoName() {
    quotes("Some argue that “the pier is lost.”", "nobody: “the pier is lost.”");
    quotes("They said that the pier was lost.", "nobody: [the pier was lost]");
    quotes("Others say that “the pier is lost.”", "nobody: “the pier is lost.”");
    quotes("Some dockers say that “the pier is lost.”", "Some dockers: “the pier is lost.”");
  }

  @Test
  void aThingSaysNothing() {
    quotes("Erosion of the cliffs says that the pier is old.");
    quotes("The wind turbines say that the pier is old.");
    quotes("Friction between the mayor and the dockers said that the pier is old.");
    quotes("Ruiz's focus on the mayor and other officials suggests that the pier is safe.");
    quotes("The decency of the skipper suggests that the pier is safe.");
  }

  @Test
  void whatAThingIsQuotedWithHasNoSpeaker() {
    quotes("The flood said that “the pier is lost.”", "nobody: “the pier is lost.”");
  }

  @Test
  void bodiesAndTextsWhoseNounsEndLikeThatOfAThingSpeak() {
    quotes("The congregation said that the pier was old.", "congregation");
    quotes("The opposition said that the pier was old.", "opposition");
    quotes("A draft version said that the pier was old.", "draft version");
    quotes("Law enforcement said that the pier was old.", "Law enforcement");
    quotes("A small fraction of dockers said that it was old.", "small fraction of dockers");
  }

  @Test
  void aBodyThatNoListKnowsSpeaks() {
    quotes("The aquarium said that the pier was old.", "aquarium");
  }

  @Test
  void tourismAndShippingFirmsAreNoThings() {
    quotes(
        "Transportation and shipping companies said that it was late.",
        "Transportation and shipping companies (kind GROUP)");
  }

  @Test
  void whoMeansThePersonAndNotTheThing() {
    quotes(
        "They paid for the silence of two sailors who claimed that the pier was old.",
        "two sailors");
    quotes("The vote was a defeat for Tomas Veer, who said that the pier was old.", "Tomas Veer");
  }

  @Test
  void whoeverWantsAThingSpeaks() {
    quotes("A senator who requested anonymity said that the pier was old.", "senator");
  }

  @Test
  void aPronounAmongSeveralGivesWayToTheName() {
    quotes(
        "“Late,” said Tomas Veer. He and his friends said that it was early.",
        "Tomas Veer: “Late,”",
        "Tomas Veer and his friends (kind GROUP)");
  }

  @Test
  void aNumberOrADateIsNoName() {
    quotes(
        "Twelve dockers came. Of those, 34 said that “the pier is lost.”",
        "nobody: “the pier is lost.”");
    quotes("The deal of May 3 says that the pier is old.");
    quotes("The 61-year-old said that the pier was old.", "61-year-old");
  }

  @Test
  void oneOfThingsIsAThing() {
    quotes("One of the louder storms said that the pier is old.");
    quotes("One of the dockers said that the pier is old.", "One of the dockers");
  }

  @Test
  void aNameWithinADescriptionIsNoneOfSeveral() {
    quotes(
        "Ana Ruiz met Tomas Veer. Aides of Ruiz and Veer said that it was late.",
        "Aides of Ruiz and Veer");
    quotes(
        "Ana Ruiz met Tomas Veer. Ruiz aide Jakob Stern and Veer said that it was late.",
        "Jakob Stern and Tomas Veer (kind GROUP)");
  }

  @Test
  void aPartyAndAStateIsNotWho() {
    quotes(
        "We met Rep. Tomas Veer, D-Vt., who claimed that the pier is old.",
        "Tomas Veer (kind PERSON)");
  }
}
