package dev.quoth.extract.names;

import static dev.quoth.extract.Expect.quotes;

import org.junit.jupiter.api.Test;

/** Words of the grammar, of the calendar and of every day that are names. */
class CarriedNamesTest {

  @Test
  void aFullNameMakesANameOfItsLastWord() {
    quotes(
        "The baker Anna Said opened at six. “The bread was gone,” Said said.",
        "Anna Said: “The bread was gone,”");
    quotes(
        "“The boats are ours,” Helen Will told the club. Will added that the oars were not.",
        "Helen Will: “The boats are ours,”",
        "Helen Will: [the oars were not]");
    quotes(
        "The law of Tom Early was new. In wet years the bank moves, but Early still says it is old.",
        "Tom Early: [it is old]");
  }

  @Test
  void aCourtesyTitleDoesSo() {
    quotes("The plan of Mrs. March was new. March said that it was hers.", "March: [it was hers]");
  }

  @Test
  void theMonthStaysAMonth() {
    quotes(
        "Clara May spoke. In May the council said that it would pay.", "council: [it would pay]");
  }

  @Test
  void aMonthIsAGivenNameBeforeASurname() {
    quotes("“It is cracked,” said the teacher April O’Dowd.", "April O’Dowd: “It is cracked,”");
    quotes("“It is whole,” said Jan van Houten.", "Jan van Houten: “It is whole,”");
    quotes("In June Ruiz said that it was late.", "Ruiz: [it was late]");
  }

  @Test
  void aHeadlineThatCapitalizesEveryWordCarriesNone() {
    quotes("Helen Says Port Must Close Soon\n\nIt rained. Says was not there.", "…");
  }
}
