package dev.quoth.extract.layouts;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests the turns of a transcript: where each begins and ends, and whose it is. */
class TurnReaderTest {

  @Test
  void aLabelInCapitalsNamesWhoSpeaks() {
    quotes(
        """
        Dana Wallis pressed the harbour master on Sunday.

        DANA WALLIS, HOST: Did you know about the crack?

        OWEN PRICE: I did not. And I told the council so.

        WALLIS: And then?

        PRICE: Then we closed the pier.
        """,
        "Dana Wallis: {Did you know about the crack?}",
        "OWEN PRICE: {I did not. And I told the council so.}",
        "Dana Wallis: {And then?}",
        "OWEN PRICE: {Then we closed the pier.}");
  }

  @Test
  void theStarsOfABoldLabelAreNotSaid() {
    quotes(
        "**Harbour Times:** Why now?\n\n**Ana Ruiz:** Because the tide turns.",
        "Harbour Times: {Why now?}",
        "Ana Ruiz: {Because the tide turns.}");
  }

  @Test
  void aLabelAloneBelongsToTheNextParagraph() {
    quotes(
        "Dana Wallis spoke to Owen Price.\n\nWALLIS:\n\nDid you know?\n\nPRICE:\n\nI did not.",
        "Dana Wallis: {Did you know?}",
        "Owen Price: {I did not.}");
  }

  @Test
  void aTurnGoesOnUpToTheNextLabel() {
    quotes(
        """
        Dana Wallis spoke to Owen Price.

        WALLIS: Did you know?

        PRICE: I did not.

        We all thought it would hold.

        (CROSSTALK)

        WALLIS: You thought?

        PRICE: We did.

        Price resigned in May.
        """,
        "Dana Wallis: {Did you know?}",
        "Owen Price: {I did not.} {We all thought it would hold.}",
        "Dana Wallis: {You thought?}",
        "Owen Price: {We did.}");
  }

  @Test
  void theReportersOwnParagraphEndsATurn() {
    quotes(
        """
        Dana Wallis spoke to Owen Price.

        WALLIS: Did you know?

        PRICE: I did not.

        “He knew,” Ana Ruiz said.

        WALLIS: You thought?

        PRICE: We did.
        """,
        "Dana Wallis: {Did you know?}",
        "Owen Price: {I did not.}",
        "Ana Ruiz: “He knew,”",
        "Dana Wallis: {You thought?}",
        "Owen Price: {We did.}");
  }

  @Test
  void aSurnameMeansAnEarlierFullLabel() {
    quotes(
        """
        Walt Berg was ill.

        Dana Wallis: How is your father?

        Ilse Berg: He is well, thank you.

        Wallis: And you?

        Berg: I am tired.
        """,
        "Dana Wallis: {How is your father?}",
        "Ilse Berg: {He is well, thank you.}",
        "Dana Wallis: {And you?}",
        "Ilse Berg: {I am tired.}");
  }

  @Test
  void aTurnHasNoMarksAndNoCue() {
    quotes(
        "Dana Wallis met Owen Price.\n\nWALLIS: Did you know?\n\nPRICE: I did not.\n\nWALLIS: Hm.",
        "Dana Wallis (rule transcript; cue -): {Did you know?}",
        "…");
  }

  @Test
  void aTurnInQuotationMarksIsDirect() {
    quotes(
        "Ana Ruiz met Ed Moss.\n\nRuiz: “Why?”\n\nMoss: “I like it.”\n\nRuiz: “Oh.”",
        "Ana Ruiz: “Why?”",
        "Ed Moss: “I like it.”",
        "Ana Ruiz: “Oh.”");
  }

  @Test
  void aBareSurnameIsTheLatestOfThatNameInFull() {
    quotes(
        """
        BERTA MOSS, MAYOR: The pier will stay.

        OLE MOSS, PILOT: We have our doubts.

        MOSS: The lamps are old.

        BERTA MOSS: They are new.

        MOSS: Twice.
        """,
        "BERTA MOSS: {The pier will stay.}",
        "OLE MOSS: {We have our doubts.}",
        "OLE MOSS: {The lamps are old.}",
        "BERTA MOSS: {They are new.}",
        "BERTA MOSS: {Twice.}");
  }

  @Test
  void labelsInCapitalsThroughoutAreSpeakersWhateverTheySay() {
    quotes(
        """
        OLE MOSS, PILOT: The quay opens at six.

        RUIZ (through translator): 6:12, and now the tides.

        MOSS: The fares rise.

        RUIZ (through translator): The 6:15 is late.
        """,
        "OLE MOSS: {The quay opens at six.}",
        "RUIZ: {6:12, and now the tides.}",
        "OLE MOSS: {The fares rise.}",
        "RUIZ: {The 6:15 is late.}");
  }
}
