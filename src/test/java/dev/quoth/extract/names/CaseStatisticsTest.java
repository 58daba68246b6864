package dev.quoth.extract.names;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Tests what the rest of the article tells about a capitalized word. */
class CaseStatisticsTest {

  @Test
  void aWordInLowerCaseElsewhereIsNoName() {
    quotes("Powerful unions said it was late. A powerful storm came.", "Powerful unions");
    quotes("Gannet said it was late. The owners of Gannet left by gannet.", "Gannet");
  }

  @Test
  void aHeadlineInCapitalsMakesNoFullName() {
    quotes("The MOSS SELF-DEFENCE is long. “It is late,” Moss said.", "Moss");
    quotes("HARBOUR CHIEF RUIZ TIRED\nMayor Ana Ruiz said it was late.", "Ana Ruiz (role Mayor)");
  }
}
