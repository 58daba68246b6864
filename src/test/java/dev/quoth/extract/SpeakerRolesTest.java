package dev.quoth.extract;

import static dev.quoth.extract.WhoSpeaks.kinds;
import static dev.quoth.extract.WhoSpeaks.roles;

import org.junit.jupiter.api.Test;

/** What the article says that a speaker is. */
class SpeakerRolesTest {

  @Test
  void aRoleStandsBeforeTheName() {
    roles(
        "Tanhai state councillor and foreign minister Lu Ming said it was late.",
        "Lu Ming, Tanhai state councillor and foreign minister");
    roles("Mayor Ana Ruiz said it was late.", "Ana Ruiz, Mayor");
  }

  @Test
  void aRoleStandsBeforeTheNameAndAComma() {
    roles(
        "Kelden's harbour master, Ivo Brandt, said it was late.",
        "Ivo Brandt, Kelden's harbour master");
    roles(
        "Counsel for the widows, Edda Sommer, said it was late.",
        "Edda Sommer, Counsel for the widows");
    roles(
        "The head of the pilots' guild, Edda Sommer, said it was late.",
        "Edda Sommer, head of the pilots' guild");
  }

  @Test
  void aRoleStandsBehindTheName() {
    roles("Ana Ruiz, head of the port, said it was late.", "Ana Ruiz, head of the port");
    roles("Ana Ruiz, 54, a docker, said it was late.", "Ana Ruiz, docker");
    roles("Ana Ruiz (mayor) said it was late.", "Ana Ruiz, mayor");
    roles("Ana Ruiz, who is the mayor of Kelden, said it was late.", "Ana Ruiz, mayor of Kelden");
    roles(
        "Ana Ruiz, a pilot at the port and the union's treasurer, said it was late.",
        "Ana Ruiz, pilot at the port");
  }

  @Test
  void aSentenceTellsTheRole() {
    roles("Ana Ruiz is the mayor of Kelden. “Late,” Ruiz said.", "Ana Ruiz, mayor of Kelden");
    roles("Ana Ruiz became mayor in 2019. “Late,” Ruiz said.", "Ana Ruiz, mayor");
    roles("Appointed mayor in 2019, Ana Ruiz is tired. “Late,” Ruiz said.", "Ana Ruiz, mayor");
    roles("Ana Ruiz works as a diver. “Late,” Ruiz said.", "Ana Ruiz, diver");
  }

  @Test
  void whatSomebodyIsNotIsNoRole() {
    roles("Ana Ruiz is not the mayor of Kelden. “Late,” Ruiz said.", "Ana Ruiz, ");
    roles("Ana Ruiz would be a mayor. “Late,” Ruiz said.", "Ana Ruiz, ");
  }

  @Test
  void theNextInAListIsNoRole() {
    roles(
        "The minister, Ana Ruiz, and her deputy Ivo Brandt came. “Late,” Ruiz said.",
        "Ana Ruiz, minister");
  }

  @Test
  void aCourtesyIsNoRole() {
    roles("Mr. Brandt said it was late.", "Brandt, ");
  }

  @Test
  void aRoleBelongsToThePersonForTheWholeArticle() {
    roles(
        "“Late,” Ruiz said. Ana Ruiz, a docker, was tired. “Too late,” she said.",
        "Ana Ruiz, docker",
        "Ana Ruiz, docker");
  }

  @Test
  void aRoleOrAnAgeMakesAPersonOfASingleName() {
    kinds("The goalkeeper Bankolu was tired. “Late,” Bankolu said.", "Bankolu, PERSON");
    kinds("Quorl, 31, was tired. “Late,” Quorl said.", "Quorl, PERSON");
    kinds("Its owner, Gudril, says it is late.", "Gudril, PERSON");
  }

  @Test
  void aPlaceOrACompanyIsNoPerson() {
    kinds("She works at Sundvik. Sundvik said that it was late.", "Sundvik, ORGANIZATION");
    kinds("Brand House said that it was late.", "Brand House, ORGANIZATION");
    kinds("Vane, a ferry company, said that it was late.", "Vane, ORGANIZATION");
  }
}
