package dev.quoth.io;

import dev.quoth.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes passages as comma-separated values, for spreadsheets: an export of any length, or a list
 * such as that of {@link dev.quoth.QuoteSearch#appearances}. All is as in {@link HitsCsv}, the byte
 * order mark and what is done against formulas among it, but there is neither score nor number of
 * appearances:
 *
 * <pre>
 * id,speaker,role,type,text,cue,confidence,published,source,title,authors,section,url,article,start,end,form,mood,words
 * </pre>
 */
public final class PassagesCsv {

  static final String NAMES =
      "id,speaker,role,type,text,cue,confidence,published,source,title,authors,"
          + "section,url,article,start,end,form,mood,words";

  private PassagesCsv() {}

  /**
   * Writes the names of the columns and the passages, as they are read: memory does not grow with
   * their number.
   *
   * {@snippet file="AllOfThem.java" region="export"}
   *
   * @param passages the passages, for example of {@link dev.quoth.QuoteSearch#stream}; read to its
   *     end, and closed by whoever opened it
   * @param target where to write, cell by cell; its encoding should be UTF-8
   * @throws IOException if the target refuses, or the passages cannot be read
   */
  public static void write(Stream<? extends Passage> passages, Appendable target)
      throws IOException {
    writeNames(target);
    try {
      for (Iterator<? extends Passage> each = passages.iterator(); each.hasNext(); ) {
        writeLine(each.next(), target);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes the line with the names of the columns, behind a byte order mark.
   *
   * @param target where to write
   * @throws IOException if the target refuses
   */
  public static void writeNames(Appendable target) throws IOException {
    CsvLine.names(NAMES, target);
  }

  /**
   * Writes the line of one passage.
   *
   * @param passage the passage
   * @param target where to write
   * @throws IOException if the target refuses
   */
  public static void writeLine(Passage passage, Appendable target) throws IOException {
    CsvLine line = new CsvLine(target);
    cells(passage, line);
    line.end();
  }

  /** Writes the cells of a passage into a line. */
  static void cells(Passage passage, CsvLine line) throws IOException {
    line.text(passage.id());
    PassageCells cells = new PassageCells(passage, line);
    cells.said();
    cells.meant();
  }
}
