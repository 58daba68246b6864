package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.registry.RegistryDecisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of what speakers are called, and by which identifiers. */
class DecisionsCsvTest {

  @TempDir Path folder;

  private RegistryDecisions read(String table) throws IOException {
    return DecisionsCsv.read(Files.writeString(folder.resolve("names.csv"), table));
  }

  @Test
  void eachColumnButTheNameIsASchemeOfIdentifiers() throws IOException {
    assertEquals(
        RegistryDecisions.NONE
            .identify("Robert Lindqvist", "wikidata", "Q1")
            .identify("Robert Lindqvist", "viaf", "17")
            .identify("Ann Brandt", "wikidata", "Q2"),
        read("name,wikidata,viaf\nRobert Lindqvist,Q1,17\nAnn Brandt,Q2,\n"));
    assertEquals(
        RegistryDecisions.NONE.identify("Ann Brandt", "identifier", "Q2"),
        read("name,identifier\nAnn Brandt,Q2"));
  }

  @Test
  void aSpeakerMayBeShownUnderAnotherName() throws IOException {
    assertEquals(
        RegistryDecisions.NONE.call("Robert Lindqvist", "Lindqvist, Bob"),
        read("Shown,Name\r\n\"Lindqvist, Bob\",Robert Lindqvist\r\n"));
  }

  @Test
  void itIsReadAsSpreadsheetsWriteIt() throws IOException {
    RegistryDecisions expected = RegistryDecisions.NONE.identify("Ann Brandt", "wikidata", "Q2");
    assertEquals(expected, read("\uFEFFname;wikidata\r\nAnn Brandt;Q2\r\n;\r\n"));
    assertEquals(expected, read("sep=;\r\nname;wikidata\r\nAnn Brandt;Q2\r\n"));
    assertEquals(expected, read("name\twikidata\n\nAnn  Brandt \t Q2\nann brandt\tQ2\n"));
  }

  @Test
  void whatIsWrongIsReportedWithItsLine() {
    assertWrong("name,wikidata\nA,Q1\nB,Q2,Q3\n", "3:1: the line has 3 values, but the header");
    assertWrong("name,wikidata\nA,Q1\n,Q2\n", "3:1: the name is missing");
    assertWrong("name,wikidata\nA,Q1\na,Q2\n", "3:3: wikidata of a is Q2, but Q1 on a line before");
    assertWrong("name,wikidata,wikidata\n", "1:15: there are two columns wikidata");
    assertWrong("name,\nA,Q1\n", "1:6: the column has no name");
    assertWrong("Ann Brandt,Q2\n", "1:1: the first line must name the columns");
    assertWrong("", "1:1: the first line must name the columns");
    assertWrong("name\nA\n", "1:1: the first line must name the columns");
    assertWrong("name,wikidata\n\"A,Q1\nB,Q2\n", "2:1: the quotation mark that opens here is not");
  }

  @Test
  void bytesThatAreNoTextAreReportedWithTheirLine() throws IOException {
    Path file = folder.resolve("names.csv");
    Files.write(file, new byte[] {'n', 'a', 'm', 'e', ',', 'q', '\n', 'A', ',', (byte) 0xC3, '\n'});
    ArticleFormatException wrong =
        assertThrows(ArticleFormatException.class, () -> DecisionsCsv.read(file));
    assertEquals(2, wrong.line());
  }

  private void assertWrong(String table, String message) {
    ArticleFormatException wrong = assertThrows(ArticleFormatException.class, () -> read(table));
    String place = wrong.line() + ":" + wrong.column() + ": " + wrong.reason();
    assertEquals(message, place.substring(0, Math.min(message.length(), place.length())));
  }
}
