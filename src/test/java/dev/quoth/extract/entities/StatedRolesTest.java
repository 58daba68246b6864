package dev.quoth.extract.entities;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests the roles that a sentence states: "Ana Ruiz is the mayor". */
class StatedRolesTest {

  @Test
  void aSentenceStatesTheRole() {
    quotes(
        "Ana Ruiz is the mayor of Kelden. “Late,” Ruiz said.", "Ana Ruiz (role mayor of Kelden)");
    quotes("Ana Ruiz became mayor in 2019. “Late,” Ruiz said.", "Ana Ruiz (role mayor)");
    quotes(
        "Appointed mayor in 2019, Ana Ruiz is tired. “Late,” Ruiz said.", "Ana Ruiz (role mayor)");
    quotes("Ana Ruiz works as a diver. “Late,” Ruiz said.", "Ana Ruiz (role diver)");
  }

  @Test
  void whatSomebodyIsNotIsNoRole() {
    quotes("Ana Ruiz is not the mayor of Kelden. “Late,” Ruiz said.", "Ana Ruiz (role -)");
    quotes("Ana Ruiz would be a mayor. “Late,” Ruiz said.", "Ana Ruiz (role -)");
  }
}
