package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Passage;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.ValueCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerCsvTest {

  @Test
  void countsAreALinePerValue() throws IOException {
    StringBuilder csv = new StringBuilder();
    AnswerCsv.write(AnswerJsonTest.FACETS, csv);
    assertEquals("\uFEFFdimension,value,passages\r\n\"speaker\",\"'=Ann\",5\r\n", csv.toString());
  }

  @Test
  void timesAreDates() throws IOException {
    StringBuilder csv = new StringBuilder();
    AnswerCsv.write(AnswerJsonTest.TIMELINE, csv);
    assertEquals(
        "\uFEFFstart,passages\r\n2026-01-01,2\r\n2026-02-01,0\r\n2026-03-01,4\r\n", csv.toString());
  }

  @Test
  void termsAndSuggestionsAreALineEach() throws IOException {
    StringBuilder csv = new StringBuilder();
    AnswerCsv.write(AnswerJsonTest.TERMS, csv);
    assertEquals(
        "\uFEFFwords,passages,everywhere,score\r\n\"sea bed\",9,20,44.5\r\n", csv.toString());
    csv.setLength(0);
    AnswerCsv.writeSuggestions(List.of(new ValueCount("Müller", 2)), csv);
    assertEquals("\uFEFFvalue,passages\r\n\"Müller\",2\r\n", csv.toString());
  }

  @Test
  void aVerdictHasALinePerSourceAndOneIfThereIsNone() throws IOException {
    List<String> altered = verified(AnswerJsonTest.altered());
    assertEquals(
        List.of("altered", "0.667", "3", "1", "aThe pier stays open today.#q0"),
        altered.subList(0, 5));
    List<String> unknown =
        verified(
            new QuotationCheck(
                Quotation.of("So"), QuotationCheck.Verdict.NOT_FOUND, List.of(), List.of()));
    assertEquals("not_found", unknown.getFirst());
    assertEquals(altered.size(), unknown.size());
  }

  private static List<String> verified(QuotationCheck check) throws IOException {
    StringBuilder csv = new StringBuilder();
    AnswerCsv.write(check, csv);
    List<List<String>> lines = HitsCsvTest.parse(csv.substring(1));
    assertEquals(2, lines.size());
    assertEquals(lines.getFirst().size(), lines.getLast().size());
    return lines.getLast();
  }

  @Test
  void anExportHasAllPassages() throws IOException {
    StringBuilder csv = new StringBuilder();
    PassagesCsv.write(HitsOut.nasty().hits().stream().map(hit -> hit.passage()), csv);
    List<List<String>> lines = HitsCsvTest.parse(csv.substring(1));
    assertEquals(HitsOut.NASTY.size() + 2, lines.size());
    lines.forEach(line -> assertEquals(lines.getFirst().size(), line.size()));
    assertEquals("words", lines.getFirst().getLast());
    assertEquals("'=HYPERLINK(\"http://evil.example\",\"x\")", lines.get(1).getLast());
  }

  @Test
  void aDiskThatFailsIsToldAsItIs() {
    IOException failure = new IOException("gone");
    Stream<Passage> passages =
        Stream.of("So.")
            .map(words -> {
              throw new UncheckedIOException(failure);
            });
    assertEquals(
        failure,
        assertThrows(IOException.class, () -> PassagesCsv.write(passages, new StringBuilder())));
  }
}
