package dev.quoth.extract;

import static dev.quoth.extract.WhoSpeaks.kinds;
import static dev.quoth.extract.WhoSpeaks.names;

import org.junit.jupiter.api.Test;

/** Whom "the mayor", "the company", "it" and "they" mean. */
class DescribedSpeakersTest {

  @Test
  void theOnlyOneWhoIsOneIsMeant() {
    names("The mayor, Ana Ruiz, came. “Late,” the mayor said.", "Ana Ruiz");
    names("Sen. Ivo Brandt came. The senator said that it was late.", "Ivo Brandt");
    names("Foreign minister Lu Ming came. The foreign minister said it was late.", "Lu Ming");
    names("Ana Ruiz, a retired surgeon, came. The surgeon said that it was late.", "Ana Ruiz");
  }

  @Test
  void ofSeveralNobodyIsMeant() {
    names("Sen. Ivo Brandt met Sen. Mira Osk. The senator said that it was late.", "senator");
  }

  @Test
  void whoIsSomethingElseIsNotMeant() {
    names("Foreign minister Lu Ming came. The prime minister said it was late.", "prime minister");
    names("Former mayor Ana Ruiz came. The mayor said that it was late.", "mayor");
    names("Ana Ruiz, head of the port, came. A head said that it was late.", "head");
    names("Tom Vale, her campaign manager, came. Her campaign said it was late.", "campaign");
  }

  @Test
  void whoIsNamedOnlyBehindIsMeant() {
    names(
        "His supervisor said that the money was spent. The supervisor, Tom Vale, has retired.",
        "Tom Vale");
  }

  @Test
  void anOrganizationIsFoundByTheWordInItsName() {
    names(
        "The Kelden Port Authority met on Monday. The authority said that it was late.",
        "Kelden Port Authority");
    kinds(
        "The Ferry and Dock Workers' Union met. “Late,” the union said.",
        "Ferry and Dock Workers' Union, ORGANIZATION");
  }

  @Test
  void aCompanyIsFoundByItsKind() {
    names("Norvik & Vane won. The company said that it would hire.", "Norvik & Vane");
    names("Sundvik, a ferry line, won. The ministry said that it would help.", "ministry");
  }

  @Test
  void itIsTheOrganizationThatTheSentenceBeginsWith() {
    names("The Kelden Port Authority has shut its gates, it said.", "Kelden Port Authority");
  }

  @Test
  void severalAreNamedInFull() {
    kinds(
        "Tomas Veer met Jakob Stern. Veer and Stern said that it was late.",
        "Tomas Veer and Jakob Stern, GROUP");
    kinds("Veer and his friends said that it was late.", "Veer and his friends, GROUP");
  }

  @Test
  void aCrowdIsSeveral() {
    kinds("The crowd chanted: “Our fish!”", "crowd, GROUP");
  }

  @Test
  void anotherIsNotTheOneBefore() {
    kinds("Another skipper said that he was selling.", "Another skipper, UNNAMED");
  }

  @Test
  void aDocumentIsNamedWithoutItsParticiple() {
    kinds(
        "The party has drawn level, according to a Lodestar poll released on Monday.",
        "Lodestar poll, DOCUMENT");
  }

  @Test
  void aNameThatIsGivenBehindTheNounIsTheSpeakers() {
    names("Its owner, who goes by Bix, says business is good.", "Bix");
    names("Her producer, known as Tomte, says that it rained.", "Tomte");
  }

  @Test
  void aRelativeIsCalledByWhatTheyAre() {
    WhoSpeaks.roles("Fell’s son, Eirik Fell, a pilot, said that it was late.", "Eirik Fell, pilot");
  }

  @Test
  void whoseMinisterItIsOnlyWhatStandsBeforeCanTell() {
    names(
        "Tanhai met Marren. Its foreign minister said it was late. Marren’s foreign minister, Tom"
            + " Vale, was not there.",
        "foreign minister");
  }
}
