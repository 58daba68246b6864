package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests reports of what nobody said. */
class FactualityTest {

  @Test
  void aHypotheticalIsNotSaid() {
    quotes("If Ana Ruiz says that the pier is closed, the ships wait.");
    quotes("Did Ana Ruiz say that it rained?");
  }

  @Test
  void whatNobodySaidIsNotSaid() {
    quotes("Nobody said that it rained.");
    quotes("No minister has said that the pier is closed.");
  }

  @Test
  void aDenialIsSaid() {
    quotes("Ana Ruiz denied that the pier is closed.", "Ana Ruiz: [the pier is closed]");
  }
}
