package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.quoth.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitsCsvTest {

  private static final int TEXT = 5;

  @Test
  void aHitIsOneLine() throws IOException {
    StringBuilder csv = new StringBuilder();
    HitsCsv.writeLine(HitsOut.hit("It \"sails\"."), csv);
    assertEquals(
        "\"aIt \"\"sails\"\".#q0\",1.5,\"Ann It \"\"sails\"\".\",\"It \"\"sails\"\".\",\"direct\","
            + "\"It \"\"sails\"\".\",\"\",0.9,\"2026-03-02T00:00:00Z\",\"It \"\"sails\"\".\","
            + "\"It \"\"sails\"\".\",\"It \"\"sails\"\".\",\"\",\"\",\"aIt \"\"sails\"\".\",0,11,2,"
            + "\"statement\",\"asserted\",\"It \"\"sails\"\".\"\r\n",
        csv.toString());
  }

  @Test
  void nastyTextsAreReadBackAsTheyWereBesideApostrophes() throws IOException {
    StringBuilder csv = new StringBuilder();
    HitsCsv.write(HitsOut.nasty(), csv);
    assertEquals('\uFEFF', csv.charAt(0));
    List<List<String>> lines = parse(csv.substring(1));
    assertEquals("text", lines.getFirst().get(TEXT));
    assertEquals(HitsOut.NASTY.size() + 2, lines.size());
    for (int i = 0; i < HitsOut.NASTY.size(); i++) {
      List<String> cells = lines.get(i + 1);
      assertEquals(lines.getFirst().size(), cells.size(), cells::toString);
      String text = HitsOut.NASTY.get(i);
      String cell = cells.get(TEXT);
      assertEquals(i < 8 ? text.replace("'", "") : text, i < 8 ? cell.replace("'", "") : cell);
    }
  }

  @Test
  void noCellIsAFormula() throws IOException {
    StringBuilder csv = new StringBuilder();
    for (Hit hit : HitsOut.nasty()) {
      HitsCsv.writeLine(hit, csv);
    }
    for (List<String> line : parse(csv.toString())) {
      for (String cell : line) {
        assertFalse(!cell.isEmpty() && "=+-@＝\t\r\n".indexOf(cell.charAt(0)) >= 0, cell);
      }
    }
  }

  /** Where semicolons or tabs are expected, quotation marks inside a line are none. */
  @ParameterizedTest
  @ValueSource(strings = {"a;=1", "a; \u00a0@SUM(1)", "a\t-1", "a\r\n+1", "a\n\n＝1", "a;\u0000=1"})
  void noPieceOfACellIsAFormulaWhereOtherSeparatorsAreExpected(String text) throws IOException {
    StringBuilder csv = new StringBuilder();
    HitsCsv.writeLine(HitsOut.hit(text), csv);
    for (String piece : csv.toString().split("[;\t\r\n]", -1)) {
      String bare = piece.replaceFirst("^[\u0000 \u00a0]+", "");
      assertFalse(!bare.isEmpty() && "=+-@＝".indexOf(bare.charAt(0)) >= 0, piece);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = b", "Jean-Luc; two", "x@example.org", "5+5\nsix"})
  void whatNoSpreadsheetEvaluatesStaysAsItIs(String text) throws IOException {
    StringBuilder csv = new StringBuilder();
    HitsCsv.writeLine(HitsOut.hit(text), csv);
    assertEquals(text, parse(csv.toString()).getFirst().get(TEXT));
  }

  /** Reads RFC 4180 to the letter, and fails at what it does not allow. */
  static List<List<String>> parse(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(at) == '"') {
        at++;
        while (csv.charAt(at) != '"' || csv.startsWith("\"\"", at)) {
          at += csv.charAt(at) == '"' ? 1 : 0;
          cell.append(csv.charAt(at++));
        }
        at++;
      } else {
        while (csv.charAt(at) != ',' && csv.charAt(at) != '\r') {
          assertFalse(csv.charAt(at) == '"' || csv.charAt(at) == '\n');
          cell.append(csv.charAt(at++));
        }
      }
      line.add(cell.toString());
      if (csv.charAt(at) == ',') {
        at++;
      } else {
        assertEquals("\r\n", csv.substring(at, at + 2));
        at += 2;
        lines.add(line);
        line = new ArrayList<>();
      }
    }
    return lines;
  }
}
