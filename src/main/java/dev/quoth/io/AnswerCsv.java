package dev.quoth.io;

import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotationSource;
import dev.quoth.SignificantTerms;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import java.io.IOException;
import java.util.List;

/**
 * Writes the counts and lists that a {@link dev.quoth.QuoteSearch} answers with as comma-separated
 * values, for spreadsheets. All is as in {@link HitsCsv}, the byte order mark and what is done
 * against formulas among it. A list of passages is written by {@link PassagesCsv}, and what has no
 * rows by {@link AnswerJson} alone.
 */
public final class AnswerCsv {

  private AnswerCsv() {}

  /**
   * Writes counts by one dimension or more, one line per value: {@code dimension,value,passages}.
   *
   * @param facets the counts
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(Facets facets, Appendable target) throws IOException {
    CsvLine.names("dimension,value,passages", target);
    for (Facet facet : facets) {
      for (ValueCount count : facet) {
        CsvLine line = new CsvLine(target).text(facet.dimension().key());
        line.text(count.value()).number(count.passages()).end();
      }
    }
  }

  /**
   * Writes counts by the time of publication, one line per bucket: {@code start,passages}, the
   * first day as in 2026-03-02.
   *
   * @param timeline the counts
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(Timeline timeline, Appendable target) throws IOException {
    CsvLine.names("start,passages", target);
    for (Timeline.Bucket bucket : timeline) {
      CsvLine line = new CsvLine(target).bare(bucket.start().toString());
      line.number(bucket.passages()).end();
    }
  }

  /**
   * Writes what passages are about, one line per term: {@code words,passages,everywhere,score}.
   *
   * @param terms the words and phrases, see {@link SignificantTerms.Term}
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(SignificantTerms terms, Appendable target) throws IOException {
    CsvLine.names("words,passages,everywhere,score", target);
    for (SignificantTerms.Term term : terms) {
      CsvLine line = new CsvLine(target).text(term.words()).number(term.passages());
      line.number(term.everywhere()).number(term.score()).end();
    }
  }

  /**
   * Writes the names that complete one being typed, one per line: {@code value,passages}.
   *
   * @param suggestions the names, with the number of quotes of each
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void writeSuggestions(List<ValueCount> suggestions, Appendable target)
      throws IOException {
    CsvLine.names("value,passages", target);
    for (ValueCount count : suggestions) {
      new CsvLine(target).text(count.value()).number(count.passages()).end();
    }
  }

  /**
   * Writes whether a quotation is right, one line per source, or one with empty cells if there is
   * none: {@code verdict,similarity,changes,appearances} with the numbers of the last two, then the
   * columns of {@link PassagesCsv} for the source.
   *
   * @param check the answer
   * @param target where to write; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(QuotationCheck check, Appendable target) throws IOException {
    CsvLine.names("verdict,similarity,changes,appearances," + PassagesCsv.NAMES, target);
    String verdict = JsonObjectWriter.word(check.verdict());
    for (QuotationSource source : check.sources()) {
      CsvLine line = new CsvLine(target).text(verdict);
      line.number(AnswerJson.rounded(source.similarity())).number(source.changes().size());
      line.number(source.appearances().size());
      PassagesCsv.cells(source.quote(), line);
      line.end();
    }
    if (check.sources().isEmpty()) {
      long others = PassagesCsv.NAMES.chars().filter(c -> c == ',').count() + 1;
      CsvLine line = new CsvLine(target).text(verdict).bare("").bare("").bare("");
      for (long i = 0; i < others; i++) {
        line.bare("");
      }
      line.end();
    }
  }
}
