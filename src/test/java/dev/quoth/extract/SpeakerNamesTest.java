package dev.quoth.extract;

import static dev.quoth.extract.WhoSpeaks.names;

import org.junit.jupiter.api.Test;

/** Which full name a speaker's short one stands for. */
class SpeakerNamesTest {

  @Test
  void aSurnameAloneFindsWhoIsCalledJunior() {
    names(
        "Oskar Lindahl Jr. resigned on Friday. “It was time,” Lindahl said.", "Oskar Lindahl Jr.");
  }

  @Test
  void aSurnameOfSeveralWordsIsOne() {
    names(
        "Ms. van den Berg said that the quay was shut. Mira van den Berg runs it.",
        "Mira van den Berg");
    names("Paulo dos Reis came late. “I waited,” dos Reis said.", "Paulo dos Reis");
    names("Carla de Vries came late. De Vries said the tram had failed.", "Carla de Vries");
  }

  @Test
  void aShortFormOfAGivenNameIsTheSamePerson() {
    names("Michael Tarn came late. “No tram,” said Mike Tarn.", "Michael Tarn");
    names("William Osk came late. Bill Osk said that it rained.", "William Osk");
    names("Liz Harrow came late. Elizabeth Harrow said that it rained.", "Liz Harrow");
  }

  @Test
  void twoGivenNamesThatOnlyBeginAlikeAreTwoPersons() {
    names(
        "Carl Moen met Carla Moen. “Cold,” said Carl Moen. “Wet,” said Carla Moen.",
        "Carl Moen",
        "Carla Moen");
  }

  @Test
  void aNicknameInTheMiddleIsNoPartOfTheName() {
    names(
        "Harold “Hal” Bergin said the bill was dead. “It is gone,” Bergin said.",
        "Harold Bergin",
        "Harold Bergin");
    names("Edward (Ted) Morley said it was cold.", "Edward Morley");
    names("Martin \"the Eel\" Osk blamed a \"rotten\" pitch for it.", "Martin Osk");
  }

  @Test
  void aQuotationBehindANameIsNoNickname() {
    names("Ana Ruiz said: “Never.” Bergin was not there.", "Ana Ruiz");
  }

  @Test
  void aFamilyNameMayStandFirstOrLast() {
    names(
        "Foreign minister Wang Yi came. “We agree,” Wang said. Yi Wang said it was late.",
        "Wang Yi",
        "Wang Yi");
  }

  @Test
  void aFirmIsNotItsFounder() {
    names(
        "Norvik & Vane won. Teodor Vane is glad. “Stuck,” Mr. Vane said. Norvik & Vane said that"
            + " it would sue.",
        "Teodor Vane",
        "Norvik & Vane");
  }

  @Test
  void capitalsAndAccentsMakeNoOtherPerson() {
    names("ANA RUIZ, MAYOR, RESIGNS. Ana Ruiz left on Monday. “Tired,” Ruiz said.", "Ana Ruiz");
    names("José Muñoz came. “Claro,” Munoz said.", "José Muñoz");
  }

  @Test
  void initialsGiveWayToTheGivenName() {
    names("H. Bergin came. Hedda Bergin said that it rained.", "Hedda Bergin");
  }

  @Test
  void whatBeginsTheSentenceOrTellsTheOriginIsNoPartOfTheName() {
    names("Interestingly Bergin said that the boat was old.", "Bergin");
    names("South Korean-born Mona Haugen said that the boat was old.", "Mona Haugen");
    names("Co-anchor Norah Teel asked whether it rained.", "Norah Teel");
  }

  @Test
  void aVerbBehindTheNameIsNoPartOfIt() {
    names(
        "Ana Ruiz took a risk, telling the crowd, “I am one of you.” Then Ruiz rallied the town,"
            + " warning that “the sea is near.”",
        "Ana Ruiz",
        "Ana Ruiz");
  }

  @Test
  void aDayBetweenSpeakerAndVerbIsPassedOver() {
    names("Ana Ruiz on Tuesday rejected the “offer” again.", "Ana Ruiz");
    names("The crew late last week said that the offer was poor.", "crew");
  }

  @Test
  void herPronounFindsAWomanWhoseNameIsEither() {
    names(
        "Robin Aske lost her keys. Then Robin Aske met Tom Vale. “They are gone,” she said.",
        "Robin Aske");
  }

  @Test
  void anAbbreviatedStateIsNobody() {
    names("Tom Vale, of Kelden, Mo., came. “I am here,” he said.", "Tom Vale");
  }

  @Test
  void ofAFamilyTheOneWhoBeganTheSentenceBeforeIsMeant() {
    names(
        "Casper Lund came. A neighbor, Petra Lund, had heard it. “Late,” Lund said.", "Petra Lund");
  }

  @Test
  void aPartyInThePluralIsNoPartOfTheName() {
    names("Republicans Jolly of Kelden and Vale met. Jolly said that it was late.", "Jolly");
  }

  @Test
  void aVerbAtTheStartOfASentenceIsNobody() {
    names("Tom Vale came. Closing the port would be wrong, he said.", "Tom Vale");
  }
}
