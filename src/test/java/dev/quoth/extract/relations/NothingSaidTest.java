package dev.quoth.extract.relations;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** A verb of speech with a subject and an object need not report anything. */
class NothingSaidTest {

  @Test
  void aThingReportsNothingByWhatItDoes() {
    quotes("The index posted a gain of two percent.");
    quotes("The drought threatens to ruin the plums by Sunday.");
  }

  @Test
  void whoeverIsSpokenToOrOfIsNoContent() {
    quotes("Ana Ruiz denied it.");
    quotes("The mayor had invited her, and Ana Ruiz came.");
    quotes("Ana Ruiz had warned him an hour before.");
  }

  @Test
  void whatSomebodyMaySpeakOfIsNotReported() {
    quotes("The inspector is expected to speak about the drains later.");
  }

  @Test
  void aThingAnnouncedByADocumentStillIs() {
    quotes("The letter warned that the well was dry.", "letter: [the well was dry]");
  }
}
