package dev.quoth.extract.names;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Names of organizations with "of", "for" and a possessive ending. */
class NameJoinerTest {

  @Test
  void ofAndForAreInANameOfAnOrganization() {
    quotes("The Bank of Kelden said that it was late.", "Bank of Kelden (kind ORGANIZATION)");
    quotes("The Centre for Calm Seas said it was late.", "Centre for Calm Seas: [it was late]");
    quotes(
        "The Campaign for a Calm Harbour said it was late.",
        "Campaign for a Calm Harbour: [it was late]");
    quotes(
        "Citizens for Better Piers said it was late.", "Citizens for Better Piers: [it was late]");
  }

  @Test
  void aCapitalizedPrepositionIs() {
    quotes("“It is late,” Sailors Without Ships said.", "Sailors Without Ships: “It is late,”");
  }

  @Test
  void whoeverSpeaksForItIsNoPartOfIt() {
    quotes("Bank of Kelden chief Petra Lund said it was late.", "Petra Lund: [it was late]");
    quotes(
        "Centre for Calm Seas founder Petra Lund said it was late.", "Petra Lund: [it was late]");
  }

  @Test
  void theOwnersMarkMayBeAPartOfTheName() {
    quotes("“It is late,” Wendel’s said.", "Wendel’s (kind ORGANIZATION)");
    quotes("Wendel's added that it was late.", "Wendel's: [it was late]");
    quotes("St Hilda’s Hospital said that it was late.", "St Hilda’s Hospital: [it was late]");
    quotes("Wendel’s chief, Petra Lund, said that it was late.", "Petra Lund: [it was late]");
  }

  @Test
  void anOfficeHasAnOwner() {
    quotes(
        "The Kelden County Sheriff’s Office said that it was late.",
        "Kelden County Sheriff’s Office (kind ORGANIZATION)");
  }

  @Test
  void andIsInANameWithAPreposition() {
    quotes(
        "The Centre for Disease Control and Prevention said that it was late.",
        "Centre for Disease Control and Prevention: [it was late]");
  }

  @Test
  void aParticleWithAHyphenIsAPartOfTheName() {
    quotes(
        "The pilot Sami al-Karimi opened the quay. Karimi said it was late. Al-Karimi left.",
        "Sami al-Karimi: [it was late]");
  }

  @Test
  void aSurnameMayBeOfTwoWords() {
    quotes(
        "The winger Otto Lind Vane scored. “I closed my eyes,” Lind Vane said.",
        "Otto Lind Vane: “I closed my eyes,”");
  }

  @Test
  void aBodyIsNamedByWhatItDealsWith() {
    quotes(
        "The Council on Tidal Affairs said it was late.",
        "Council on Tidal Affairs: [it was late]");
    quotes("The council on Monday said it was late.", "council: [it was late]");
  }

  @Test
  void aPlaceBeforeADepartmentIsAPartOfItsName() {
    quotes(
        "The Indiana Department of Natural Harbours said it was late.",
        "Indiana Department of Natural Harbours: [it was late]");
    quotes(
        "The Danish Centre for Human Rights said it was late.",
        "Danish Centre for Human Rights: [it was late]");
  }
}
