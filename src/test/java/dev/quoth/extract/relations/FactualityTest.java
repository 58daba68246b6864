package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests reports of what nobody said. */
class FactualityTest {

  @Test
  void aHypotheticalIsNotSaid() {
    quotes("If Ana Ruiz says that the pier is closed, the ships wait.");
    quotes("Did Ana Ruiz say that it rained?");
    quotes("If it rains and Ana Ruiz says that the pier is closed, the ships wait.");
  }

  @Test
  void whatNobodySaidIsNotSaid() {
    quotes("Nobody said that it rained.");
    quotes("No minister has said that the pier is closed.");
  }

  @Test
  void whatIsDeniedIsNegated() {
    quotes(
        "Ana Ruiz denied that the pier is closed.",
        "Ana Ruiz (mood NEGATED): [the pier is closed]");
    quotes("Ana Ruiz denied taking money.", "Ana Ruiz (mood NEGATED): [taking money]");
    quotes(
        "Ana Ruiz dismissed the report as nonsense.",
        "Ana Ruiz (mood ASSERTED): [the report as nonsense]");
    quotes("“I never did,” Ana Ruiz denied.", "Ana Ruiz (mood ASSERTED): “I never did,”");
  }

  @Test
  void whatIsYetToBeSaidIsNotSaid() {
    quotes("Ana Ruiz wants to say that the pier is closed.");
    quotes("Ana Ruiz has to tell voters that the pier is closed.");
    quotes("Ana Ruiz is widely expected to say that the pier is closed.");
    quotes(
        "Ana Ruiz began to argue that the pier is closed.", "Ana Ruiz: [the pier is closed]", "…");
    quotes("Ana Ruiz had to admit that the pier is closed.", "Ana Ruiz: [the pier is closed]");
  }

  @Test
  void whatIsAvoidedIsNotSaid() {
    quotes("Tom Moss left without saying that the pier is closed.");
    quotes("Tom Moss left to avoid disclosing that the pier is closed.");
  }

  @Test
  void notEverybodySaysIt() {
    quotes("Not everyone agrees that the pier is closed.");
  }
}
