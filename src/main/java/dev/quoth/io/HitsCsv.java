package dev.quoth.io;

import dev.quoth.Hit;
import dev.quoth.Hits;
import java.io.IOException;

/**
 * Writes hits as comma-separated values, for spreadsheets: <a
 * href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, one line per hit, lines that end in
 * CRLF, the names of the columns in the first. They are stable: new ones are added at the end.
 *
 * <pre>
 * id,score,speaker,role,type,text,cue,confidence,published,source,title,authors,section,url,article,start,end,appearances,form,mood,words
 * </pre>
 *
 * {@snippet file="AllOfThem.java" region="csv"}
 *
 * <p>The column {@code text} has the article's text from the start of a quote to its end, and
 * {@code words} what was said, without the reporter's words between. Numbers are bare; every other
 * cell is in quotation marks, inside which a mark is doubled. Several authors are separated by a
 * semicolon. What is not known, such as the speaker of a paragraph, is an empty cell.
 *
 * <p>The first line begins with a byte order mark, U+FEFF: written in UTF-8, as it should be, it
 * tells Excel the encoding. A program that reads the values back skips it.
 *
 * <p><b>No formulas.</b> A spreadsheet evaluates a cell that begins with {@code =}, {@code +},
 * {@code -} or {@code @}, and an article may begin like that on purpose (<a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>). In a cell of
 * text each of these and of their wide forms that begins the cell, with blanks before it or
 * without, gets an apostrophe before it. So does one that follows a semicolon, a tab or the end of
 * a line within the cell: where a spreadsheet expects other separators than commas, these end a
 * cell even between quotation marks. A cell that begins with one of those ends gets an apostrophe,
 * too. A program that is no spreadsheet is better served by {@link HitsJson}.
 */
public final class HitsCsv {

  private HitsCsv() {}

  /**
   * Writes an answer: the names of the columns and the hits.
   *
   * @param hits the answer
   * @param target where to write, cell by cell; its encoding should be UTF-8
   * @throws IOException if the target refuses
   */
  public static void write(Hits hits, Appendable target) throws IOException {
    writeNames(target);
    for (Hit hit : hits) {
      writeLine(hit, target);
    }
  }

  /**
   * Writes the line with the names of the columns, behind a byte order mark.
   *
   * @param target where to write
   * @throws IOException if the target refuses
   */
  public static void writeNames(Appendable target) throws IOException {
    CsvLine.names(
        "id,score,speaker,role,type,text,cue,confidence,published,source,title,authors,"
            + "section,url,article,start,end,appearances,form,mood,words",
        target);
  }

  /**
   * Writes the line of one hit.
   *
   * @param hit the hit
   * @param target where to write
   * @throws IOException if the target refuses
   */
  public static void writeLine(Hit hit, Appendable target) throws IOException {
    CsvLine line = new CsvLine(target).text(hit.passage().id()).number(hit.score());
    PassageCells cells = new PassageCells(hit.passage(), line);
    cells.said();
    line.number(hit.appearances());
    cells.meant();
    line.end();
  }
}
