package dev.quoth.io;

import dev.quoth.ArticleRef;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.Speaker;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes hits as comma-separated values, for spreadsheets: <a
 * href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, one line per hit, lines that end in
 * CRLF, the names of the columns in the first. They are stable: new ones are added at the end.
 *
 * <pre>
 * id,score,speaker,role,type,text,cue,confidence,published,source,title,authors,section,url,article,start,end,appearances,form,mood
 * </pre>
 *
 * {@snippet file="AllOfThem.java" region="csv"}
 *
 * <p>Numbers are bare; every other cell is in quotation marks, inside which a mark is doubled.
 * Several authors are separated by a semicolon. What is not known, such as the speaker of a
 * paragraph, is an empty cell.
 *
 * <p><b>No formulas.</b> A spreadsheet evaluates a cell that begins with {@code =}, {@code +},
 * {@code -} or {@code @}, and an article may begin like that on purpose. A cell of text that begins
 * with one of these, with their wide forms, or with a tab or the end of a line gets an apostrophe
 * before it. A program that reads the values back, and is no spreadsheet, is better served by
 * {@link HitsJson}.
 */
public final class HitsCsv {

  private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n";

  private HitsCsv() {}

  /**
   * Writes an answer: the names of the columns and the hits.
   *
   * @param hits the answer
   * @param target where to write, cell by cell
   * @throws IOException if the target refuses
   */
  public static void write(Hits hits, Appendable target) throws IOException {
    writeNames(target);
    for (Hit hit : hits) {
      writeLine(hit, target);
    }
  }

  /**
   * Writes the line with the names of the columns.
   *
   * @param target where to write
   * @throws IOException if the target refuses
   */
  public static void writeNames(Appendable target) throws IOException {
    target
        .append("id,score,speaker,role,type,text,cue,confidence,published,source,title,authors,")
        .append("section,url,article,start,end,appearances,form,mood\r\n");
  }

  /**
   * Writes the line of one hit.
   *
   * @param hit the hit
   * @param target where to write
   * @throws IOException if the target refuses
   */
  public static void writeLine(Hit hit, Appendable target) throws IOException {
    Passage passage = hit.passage();
    Optional<Quote> quote =
        passage instanceof QuotePassage found ? Optional.of(found.quote()) : Optional.empty();
    Optional<Attribution> attribution = quote.flatMap(Quote::attribution);
    text(passage.id(), target).append(',').append(Double.toString(hit.score())).append(',');
    text(quote.flatMap(Quote::speaker).map(Speaker::name).orElse(""), target).append(',');
    text(quote.flatMap(Quote::speaker).map(Speaker::role).orElse(""), target).append(',');
    text(quote.map(Quote::type).map(HitsCsv::word).orElse(""), target).append(',');
    text(passage.text(), target).append(',');
    text(attribution.flatMap(Attribution::cue).map(Cue::text).orElse(""), target).append(',');
    target.append(attribution.map(a -> Double.toString(a.confidence())).orElse("")).append(',');
    article(passage.article(), target);
    target.append(',').append(Integer.toString(passage.span().start()));
    target.append(',').append(Integer.toString(passage.span().end()));
    target.append(',').append(Integer.toString(hit.appearances())).append(',');
    text(quote.map(Quote::form).map(HitsCsv::word).orElse(""), target).append(',');
    text(attribution.map(Attribution::mood).map(HitsCsv::word).orElse(""), target).append("\r\n");
  }

  private static void article(ArticleRef article, Appendable target) throws IOException {
    text(article.published().map(Instant::toString).orElse(""), target).append(',');
    text(article.source(), target).append(',');
    text(article.title(), target).append(',');
    text(String.join("; ", article.authors()), target).append(',');
    text(article.section(), target).append(',');
    text(article.url(), target).append(',');
    text(article.id(), target);
  }

  private static Appendable text(String value, Appendable target) throws IOException {
    target.append('"');
    if (!value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0) {
      target.append('\'');
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      target.append(c == '"' ? "\"\"" : String.valueOf(c));
    }
    return target.append('"');
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
