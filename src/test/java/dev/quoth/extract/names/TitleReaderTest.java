package dev.quoth.extract.names;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** What precedes a name and is no part of it. */
class TitleReaderTest {

  @Test
  void anAdjectiveAtTheHeadOfASentenceIsNoPart() {
    quotes("Tired Petra Lund said that it was late.", "Petra Lund: [it was late]");
    quotes("Boisterous Milan Brod says that it was late.", "Milan Brod: [it was late]");
    quotes("Planned Parenthood said that it was late.", "Planned Parenthood (kind ORGANIZATION)");
  }

  @Test
  void whatSomebodyDoesIsARole() {
    quotes("Harpist Petra Lund said that it was late.", "Petra Lund: [it was late]");
    quotes("Sail-maker Otto Vane said that it was late.", "Otto Vane: [it was late]");
    quotes("Cook Petra Lund said that it was late.", "Petra Lund: [it was late]");
    quotes("Co-moderator Petra Lund said that it was late.", "Petra Lund: [it was late]");
  }

  @Test
  void nothingThatBeginsASentenceIsAPartOfANameFromElsewhere() {
    quotes(
        "They met Lindqvist. Preparing Lindqvist was hard. Former Lindqvist aides left. Bipartisan"
            + " Lindqvist said that it was late.",
        "Lindqvist: [it was late]");
  }

  @Test
  void aTitleInThePluralIsNoPart() {
    quotes(
        "There were Professors Petra Lund of Kelden and Tom Moss of Marren. “Good,” Lund said.",
        "Petra Lund: “Good,”");
  }

  @Test
  void anOfficeIsNoPart() {
    quotes(
        "Then Harbor Affairs Secretary Petra Lund said that it was late.",
        "Petra Lund: [it was late]");
    quotes("They heard it. “Late,” said VP Research Otto Vane.", "Otto Vane: “Late,”");
  }

  @Test
  void aGivenNameMayBeATitleOrAnOrigin() {
    quotes("“It is late,” said Christian Hornbeck.", "Christian Hornbeck: “It is late,”");
    quotes("“It is late,” Victor Oduya said.", "Victor Oduya: “It is late,”");
  }

  @Test
  void anAdverbIsNoName() {
    quotes(
        "Shortly after noon a deckhand of the ferry said that it was late.",
        "deckhand of the ferry: [it was late]");
    quotes("Eventually the firm said that it was late.", "firm: [it was late]");
  }

  @Test
  void aWordOfThePageIsNoPart() {
    quotes("WATCHED Petra Lund said that it was late.", "Petra Lund: [it was late]");
  }

  @Test
  void aGivenNameMayBeATitleAfterAShortTitle() {
    quotes("“It is late,” said Sen. Dean Hollar.", "Dean Hollar: “It is late,”");
  }
}
