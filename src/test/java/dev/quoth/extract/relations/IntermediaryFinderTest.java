package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests who passes on what another says. */
class IntermediaryFinderTest {

  @Test
  void whoeverPassesItOnDoesNotSpeak() {
    quotes(
        "“It rained,” Ana Ruiz said, according to the Harbour Wire.",
        "Ana Ruiz (via Harbour Wire): “It rained,”");
    quotes(
        "Ana Ruiz said through her lawyer that it rained.",
        "Ana Ruiz (via her lawyer): [it rained]");
  }
}
