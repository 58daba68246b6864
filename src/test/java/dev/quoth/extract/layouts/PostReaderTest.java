package dev.quoth.extract.layouts;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests posts of social networks. */
class PostReaderTest {

  @Test
  void aPostNamesItsAuthorAfterADash() {
    quotes(
        """
        It rained on Monday.

        We will rebuild the pier. — Ana Ruiz (@anaruiz) March 3, 2026

        Rain fell.
        """,
        "Ana Ruiz: {We will rebuild the pier.}");
  }

  @Test
  void aDashAndANameWithoutAHandleAreNoPost() {
    quotes("The mayor came to the pier — Ana Ruiz (45) is new — and left.");
  }
}
