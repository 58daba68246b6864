package dev.quoth.extract.layouts;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests pull quotes. */
class PullQuotesTest {

  @Test
  void aPullQuoteHasTheSpeakerOfItsWords() {
    quotes(
        """
        “We will rebuild the pier. It costs a million,” Ana Ruiz said.

        “We will not pay for it,” Ed Moss said.

        “It costs a million.”
        """,
        "Ana Ruiz: “We will rebuild the pier. It costs a million,”",
        "Ed Moss: “We will not pay for it,”",
        "Ana Ruiz: “It costs a million.”");
  }
}
