package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests what the article says that a speaker is. */
class RoleFinderTest {

  @Test
  void aRoleMayPrecedeTheName() {
    quotes(
        "Tanhai state councillor and foreign minister Lu Ming said it was late.",
        "Lu Ming (role Tanhai state councillor and foreign minister)");
    quotes("Mayor Ana Ruiz said it was late.", "Ana Ruiz (role Mayor)");
    quotes("First Minister Ana Ruiz said it was late.", "Ana Ruiz (role First Minister)");
  }

  @Test
  void aRoleMayPrecedeTheNameAndAComma() {
    quotes(
        "Kelden's harbour master, Ivo Brandt, said it was late.",
        "Ivo Brandt (role Kelden's harbour master)");
    quotes(
        "Counsel for the widows, Edda Sommer, said it was late.",
        "Edda Sommer (role Counsel for the widows)");
    quotes(
        "The head of the pilots' guild, Edda Sommer, said it was late.",
        "Edda Sommer (role head of the pilots' guild)");
  }

  @Test
  void aRoleMayFollowTheName() {
    quotes("Ana Ruiz, head of the port, said it was late.", "Ana Ruiz (role head of the port)");
    quotes("Ana Ruiz, 54, a docker, said it was late.", "Ana Ruiz (role docker)");
    quotes("Ana Ruiz (mayor) said it was late.", "Ana Ruiz (role mayor)");
    quotes(
        "Ana Ruiz, who is the mayor of Kelden, said it was late.",
        "Ana Ruiz (role mayor of Kelden)");
    quotes(
        "Ana Ruiz, a pilot at the port and the union's treasurer, said it was late.",
        "Ana Ruiz (role pilot at the port)");
  }

  @Test
  void theNextInAListIsNoRole() {
    quotes(
        "The minister, Ana Ruiz, and her deputy Ivo Brandt came. “Late,” Ruiz said.",
        "Ana Ruiz (role minister)");
  }

  @Test
  void aCourtesyIsNoRole() {
    quotes("Mr. Brandt said it was late.", "Brandt (role -)");
    quotes(
        "Ivo Brandt, a professor in Kelden, said it was late.",
        "Ivo Brandt (role professor in Kelden)");
  }

  @Test
  void aRoleBelongsToThePersonForTheWholeArticle() {
    quotes(
        "“Late,” Ruiz said. Ana Ruiz, a docker, was tired. “Too late,” she said.",
        "Ana Ruiz (role docker)",
        "Ana Ruiz (role docker)");
  }

  @Test
  void aRelativeHasARoleOfTheirOwn() {
    quotes("Fell’s son, Eirik Fell, a pilot, said that it was late.", "Eirik Fell (role pilot)");
  }

  @Test
  void anOfficeCanBeJoinedByAnd() {
    quotes(
        "Kelden Ports and Waterways Authority Commissioner Ana Ruiz said it was late.",
        "Ana Ruiz (role Kelden Ports and Waterways Authority Commissioner)");
    quotes(
        "State Fisheries and Wildlife Department Secretary Tom Moss said it was late.",
        "Tom Moss (role State Fisheries and Wildlife Department Secretary)");
  }

  @Test
  void anEnvoyIsSentToABody() {
    quotes(
        "The envoy to the U.N. Helena Sorensen said it was late.",
        "Helena Sorensen (role envoy to the U.N.)");
    quotes(
        "Ambassador to the United Nations Tom Moss said it was late.",
        "Tom Moss (role Ambassador to the United Nations)");
  }

  @Test
  void aCaptionIsNoRole() {
    quotes(
        "Image copyright Gannet Image caption Mayor Tom Moss said it was late.",
        "Tom Moss (role Mayor)");
    quotes(
        "Tom Moss, photo editor of the Post, said it was late.",
        "Tom Moss (role photo editor of the Post)");
  }

  @Test
  void aVerbBeforeTheRoleIsNoPartOfIt() {
    quotes("“Late,” says dock foreman Tom Moss.", "Tom Moss (role dock foreman)");
    quotes(
        "He lied to protect President Tom Moss. “Late,” Moss said.", "Tom Moss (role President)");
    quotes(
        "He spoke to former President Tom Moss. “Late,” Moss said.",
        "Tom Moss (role former President)");
  }

  @Test
  void electorsAreNoPartOfTheRole() {
    quotes("The council elected Mayor Ana Ruiz. “Late,” Ruiz said.", "Ana Ruiz (role Mayor)");
    quotes("Texas-based diver Tom Moss said it was late.", "Tom Moss (role Texas-based diver)");
  }

  @Test
  void theRoleOfTheNextInAListIsAnothers() {
    quotes(
        "Harbour Secretary Ivo Brandt, Ruth Ames and Lee Tong came. “Late,” Ames said.",
        "Ruth Ames (role -)");
    quotes(
        "Mayor Karl Anders, Senator Ines Prado and Governor Lee Tong came. “Late,” Prado said.",
        "Ines Prado (role Senator)");
    quotes("The speaker and Mayor Ruth Ames came. “Late,” Ames said.", "Ruth Ames (role Mayor)");
  }

  @Test
  void aRoleHoldsAnothersNameOnlyAsAnOwnerOrAComplement() {
    quotes(
        "Ruth Ames, former mayor Ivo Brandt devoted a year to it, said it was late.",
        "Ruth Ames (role -)");
    quotes(
        "Ruth Ames, an aide to Mayor Ivo Brandt, said it was late.",
        "Ruth Ames (role aide to Mayor Ivo Brandt)");
    quotes(
        "Ruth Ames, Ivo Brandt’s deputy, said it was late.",
        "Ruth Ames (role Ivo Brandt’s deputy)");
    quotes(
        "Ruth Ames, the widow of the late Navy diver Ivo Brandt, said it was late.",
        "Ruth Ames (role widow of the late Navy diver Ivo Brandt)");
  }

  @Test
  void aClauseBesideANameIsNoRole() {
    quotes(
        "Ruth Ames, as Labour challenger Ivo Brandt attacked her, said it was late.",
        "Ruth Ames (role -)");
    quotes("Ruth Ames, as mayor of Kelden, said it was late.", "Ruth Ames (role mayor of Kelden)");
    quotes(
        "Friends of Ruth Ames, including Mayor Ivo Brandt, left. “Late,” Ames said.",
        "Ruth Ames (role -)");
    quotes("Ruth Ames, whose lawyer Ivo Brandt left, said it was late.", "Ruth Ames (role -)");
  }

  @Test
  void aVerbOrANounBeforeATitleIsNoPartOfIt() {
    quotes(
        "They wanted to stop impeaching President Tom Moss. “Late,” Moss said.",
        "Tom Moss (role President)");
    quotes(
        "The harbour laws President Tom Moss signed came late, Moss said.",
        "Tom Moss (role President)");
    quotes("The acting Mayor Tom Moss said it was late.", "Tom Moss (role acting Mayor)");
    quotes("“Late,” said outgoing police Chief Tom Moss.", "Tom Moss (role outgoing police Chief)");
  }

  @Test
  void anOwnerIsNoRole() {
    quotes("Regent College’s Ruth Ames said it was late.", "Ruth Ames (role -)");
  }

  @Test
  void aPeriodicalIsNoRole() {
    quotes("“It is late,” said Tom Moss, The Harbour Conservative.", "Tom Moss (role -)");
  }

  @Test
  void aLongRoleIsNotCutInAPhrase() {
    quotes(
        "Ruth Ames, a professor of tides at the Kelden Institute of Harbours and Rivers and a fellow"
            + " of the Society, said it was late.",
        "Ruth Ames (role professor of tides at the Kelden Institute of Harbours and Rivers)");
    quotes(
        "Ruth Ames, professor of tides at the institute for the study of harbours in the north of"
            + " the country on the coast of the Great Eastern Sea, said it was late.",
        "Ruth Ames (role professor of tides at the institute for the study of harbours in the north"
            + " of the country on the coast)");
  }
}
