package dev.quoth.extract.quotes;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests two speakers who take turns. */
class DialogueTest {

  @Test
  void twoSpeakersGoOnTakingTurns() {
    quotes(
        """
        “Are you going?” Ana Ruiz asked.

        “No,” said Ed Moss.

        “Why?”

        “It rains.”
        """,
        "Ana Ruiz: “Are you going?”",
        "Ed Moss: “No,”",
        "Ana Ruiz: “Why?”",
        "Ed Moss: “It rains.”");
  }

  @Test
  void statementsOfTwoDoNotAlternate() {
    quotes(
        """
        “We will rebuild the pier,” Ana Ruiz said.

        “We will not pay for it,” Ed Moss said.

        “There is no money.”
        """,
        "Ana Ruiz: “We will rebuild the pier,”",
        "Ed Moss: “We will not pay for it,”",
        "Ed Moss: “There is no money.”");
  }
}
