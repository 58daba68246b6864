package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people type them, in an index where much else is called so. */
class NamesAsTypedTest {

  @Test
  void oneMisreadSpeakerDoesNotHideWhomATitleMeans() throws IOException {
    Directory index = Transcript.index("Chancellor Keller: 0.\n" + "Ute Keller: 1.\n".repeat(12));
    assertEquals(13, count(index, "Chancellor Keller"));
  }

  @Test
  void aNameThatEndsLikeAnOwnerIsFoundWhereItIsTheUsualOne() throws IOException {
    Directory index =
        Transcript.index(
            "Wendel's: 0.\nWendel's: 1.\nAnn Wendel: 2.\nTrask's: 3.\nJo Trask: 4.\nTrask: 5.");
    assertEquals(List.of("a#q0", "a#q1"), found(index, "Wendel's"));
    assertEquals(List.of("a#q4", "a#q5"), found(index, "Trask's"));
  }

  private static final String PEOPLE =
      """
      Joe Vardin: 00.
      Joseph R. Vardin: 01.
      Joseph Vardin Jr.: 02.
      Joan Vardin: 03.
      Loretta Lund: 04.
      Loretta E. Lund: 05.
      George W. Brant: 06.
      George H.W. Brant: 07.
      George Brant: 08.
      Bashar al-Kasim: 09.
      Bashar Kasim: 10.
      Rifat Kasim: 11.
      Bill de Lasio: 12.
      Beto O'Hurke: 13.
      Ban Li-soon: 14.
      Annalena Bork: 15.
      J.D. Vonce: 16.
      J. D. Vonce: 17.
      Ron McAbel: 18.
      Al Fordham: 19.
      Chris Pohl: 20.
      Christina Pohl: 21.
      Christopher Pohl: 22.
      Martin Kling Jr.: 23.
      Martin Kling Sr.: 24.
      Volodymyr Selenskyy: 25.
      Jim Le Penn: 26.
      Donna Brisk: 27.
      Donna J. Brisk: 28.
      Donna Brisk Jr.: 29.
      Donna Lee Brisk: 30.
      Harry Paul Stroll: 31.
      Harry Paul Stroll: 32.
      Harry Paul Stroll: 33.
      Harry Stroll: 34.
      Green House: 35.
      Rathaus: 36.
      Otto Rathaus: 37.
      Elizabeth Wahl: 38.
      Kim Jong Il: 39.
      IL: 40.
      Benjamin Notz: 41.
      Martin Luther King Jr.: 42.
      Harry Reed: 43.
      John N. Kent: 44.
      John Kent: 45.
      Al Harry Jr.: 46.
      """;

  @ParameterizedTest
  @CsvSource({
    "Joseph Vardin, 00 01 02",
    "Joe Vardin, 00 01",
    "Joe R. Vardin, 00 01",
    "Sen. Joseph Vardin, 00 01 02",
    "Joan Vardin, 03",
    "Loretta E. Lund, 04 05",
    "Loretta Lund, 04 05",
    "Loretta B. Lund, ''",
    "George W. Brant, 06",
    "George Brant, 06 07 08",
    "Bashar Kasim, 09 10",
    "Bashar al-Kasim, 09 10",
    "Bill DeLasio, 12",
    "DeLasio, 12",
    "De Lasio, 12",
    "Bill Lasio, 12",
    "Beto O Hurke, 13",
    "Beto O´Hurke, 13",
    "O`Hurke, 13",
    "O Hurke, 13",
    "Ban Lisoon, 14",
    "Ban Soon, 14",
    "Anna-Lena Bork, 15",
    "JD Vonce, 16 17",
    "J.D. Vonce, 16 17",
    "J. D. Vonce, 16 17",
    "Mc Abel, 18",
    "Ron Mc Abel, 18",
    "Alfordham, ''",
    "Chris Pohl, 20",
    "Martin Kling Jr., 23",
    "Martin Kling Sr., 24",
    "Martin Kling, 23 24",
    "Vladimir Selensky, ''",
    "Volodymyr M. Selensky, 25",
    "Jim LePenn, 26",
    "Donna Joan Brisk, 27 28",
    "Donna Lee Brisk, 30",
    "D. Brisk, 27 28 30",
    "D.J. Brisk, 28",
    "D.X. Brisk, ''",
    "J. Vardin, ''",
    "Harry Paul Stroll, 31 32 33",
    "G. W. Brant, 06",
    "George Henry Willem Brant, 07",
    "George Walter Brant, 06",
    "'Vardin, Joan', 03",
    "'de Lasio, Bill', 12",
    "'Vardin, Texas', ''",
    "the Green House, 35",
    "The Green House, 35",
    "the Rathaus, 36",
    "Queen Elizabeth, ''",
    "Kim Jong Il, 39",
    "Bibi Notz, 41",
    "Martin Luther King Jr., 42",
    "Prince Harry, 46",
    "Harry, 31 32 33 34 43 46",
    "John Fitz Kent, ''",
    "John Noel Kent, 44 45",
  })
  void aNameFindsItsOtherFormsAndNobodyElse(String name, String expected) throws IOException {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1));
    assertEquals(
        wanted,
        found(Transcript.index(PEOPLE), name).stream()
            .map(id -> id.substring(3))
            .map(id -> id.length() < 2 ? "0" + id : id)
            .sorted()
            .toList());
  }

  @Test
  void aTitleIsFoundHoweverItIsWritten() throws IOException {
    Directory index =
        Transcript.index(
            "Ute Keller|Vice President: 0.\nJo Trask|Sen.: 1.\nAl Moor|Senator: 2.\nMoor: 3.\n"
                + "Pat Lund|Attorney General: 4.\nPat Lund: 5.");
    assertEquals(List.of("a#q0"), found(index, "VP Keller"));
    assertEquals(List.of("a#q1"), found(index, "Senator Trask"));
    assertEquals(List.of("a#q2"), found(index, "Sen. Moor"));
    assertEquals(List.of("a#q4", "a#q5"), found(index, "AG Lund"));
    Directory acronyms = Transcript.index("Pat Lund|AG: 0.\nJo Lund|baker: 1.");
    assertEquals(List.of("a#q0"), found(acronyms, "Attorney General Lund"));
    assertEquals(List.of(), found(index, "AG Keller"));
    assertEquals(List.of("a#q4", "a#q5"), found(index, "ex-Attorney General Lund"));
  }

  @Test
  void aTitleAloneIsItsHolderWhereThereIsOne() throws IOException {
    String others = "Benedict|Pope: 1.\nLena Pope: 2.";
    assertEquals(6, count(Transcript.index("Linus|Pope: 0.\n".repeat(5) + others), "the Pope"));
    assertEquals(
        25,
        count(
            Transcript.index("Ann Lee|Pope: 0.\nLee|Pope: 3.\n".repeat(12) + others), "the Pope"));
    assertEquals(1, count(Transcript.index("Linus|Pope: 0.\n" + others), "the Pope"));
  }

  @Test
  void aFullNameFindsTheSurnameThatHasOneHolder() throws IOException {
    String many = "Ute Keller: 0.\n".repeat(20);
    assertEquals(
        22, count(Transcript.index(many + "Keller: 1.\nBo Keller: 2.\nKeller: 3."), "Ute Keller"));
    assertEquals(
        1, count(Transcript.index(many + "Keller: 1.\nBo Keller: 2.\nKeller: 3."), "Bo Keller"));
    assertEquals(
        20,
        count(Transcript.index(many + "Keller: 1.\n" + "Bo Keller: 2.\n".repeat(5)), "Ute Keller"));
    assertEquals(
        2, count(Transcript.index("Keller: 1.\nUte Keller: 2.\nUte Keller: 3."), "Ute Keller"));
  }

  private static int count(Directory index, String name) throws IOException {
    return found(index, name).size();
  }

  private static List<String> found(Directory index, String name) throws IOException {
    return ids(index, QuoteQuery.by(name).limit(100)).stream().sorted().toList();
  }
}
