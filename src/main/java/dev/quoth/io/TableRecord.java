package dev.quoth.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * One record of a table after RFC 4180, as the places of its cells in the text that is held.
 *
 * <p>A cell that begins with a quotation mark ends at the next one that is not doubled, and may
 * have line breaks. Where values are separated by tabs, one that begins like that and does not end
 * so is taken as it stands, since many write tabs and know no quotation marks.
 */
final class TableRecord {

  private static final int FEW = 16;

  private final DecodedText text;
  private final char separator;
  private final int mostLength;
  private final int mostCells;
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private boolean[] doubled = new boolean[FEW];
  private int cells;
  private int end;
  private int openQuote = -1;

  /**
   * @param mostLength the greatest length of a record
   * @param mostCells the number of cells that are held; those behind are counted
   */
  TableRecord(DecodedText text, char separator, int mostLength, int mostCells) {
    this.text = text;
    this.separator = separator;
    this.mostLength = mostLength;
    this.mostCells = mostCells;
  }

  /**
   * Reads a record.
   *
   * @throws EntryTooLargeException where it is longer than it may be
   * @throws ArticleFormatException if a quotation mark is not closed as it should be
   */
  void read(int from) throws IOException {
    cells = 0;
    openQuote = -1;
    int at = cell(from);
    while (text.at(at) == separator) {
      at = cell(at + 1);
    }
    boolean twoUnits = text.at(at) == '\r' && text.at(at + 1) == '\n';
    end = text.at(at) < 0 ? at : at + (twoUnits ? 2 : 1);
  }

  /** Returns the number of its cells. */
  int cells() {
    return cells;
  }

  /** Returns the offset behind the record and the line's end. */
  int end() {
    return end;
  }

  /** Returns the offset of the quotation mark that was open when reading failed; -1 if none was. */
  int openQuote() {
    return openQuote;
  }

  /** Returns where a cell begins. */
  int start(int cell) {
    return starts[cell];
  }

  /** Tests whether nothing at all is in it. */
  boolean isEmpty() {
    boolean empty = true;
    for (int i = 0; i < Math.min(cells, mostCells); i++) {
      empty &= starts[i] == ends[i];
    }
    return empty;
  }

  /** Returns the value of a cell. */
  String value(int cell) {
    String value = text.substring(starts[cell], ends[cell]);
    return doubled[cell] ? value.replace("\"\"", "\"") : value;
  }

  /** Reads a cell and returns the offset behind it. */
  private int cell(int from) throws IOException {
    return text.at(from) == '"' ? quoted(from) : plain(from);
  }

  private int plain(int from) throws IOException {
    int i = from;
    int c = text.at(i);
    while (c != separator && c != '\n' && c != '\r' && c >= 0) {
      c = text.at(++i);
      checkLength(i);
    }
    add(from, i, false);
    return i;
  }

  private int quoted(int quote) throws IOException {
    openQuote = quote;
    int i = quote + 1;
    boolean twice = false;
    int c = text.at(i);
    while (c >= 0 && i <= mostLength && (c != '"' || text.at(i + 1) == '"')) {
      twice |= c == '"';
      i += c == '"' ? 2 : 1;
      c = text.at(i);
    }
    if (c != '"' || !endsCell(text.at(i + 1))) {
      return broken(quote, i);
    }
    openQuote = -1;
    add(quote + 1, i, twice);
    return i + 1;
  }

  private boolean endsCell(int c) {
    return c == separator || c == '\n' || c == '\r' || c < 0;
  }

  private int broken(int quote, int at) throws IOException {
    if (separator == '\t') {
      openQuote = -1;
      return plain(quote);
    }
    checkLength(at);
    if (text.at(at) >= 0) {
      throw bad(quote, "is closed in the middle of a value; double each mark inside of one");
    }
    Optional<ArticleFormatException> breakOff = text.breakOff(quote);
    throw breakOff.isPresent() ? breakOff.get() : bad(quote, "is not closed");
  }

  private ArticleFormatException bad(int quote, String trouble) {
    return text.bad(quote, "the quotation mark that opens here " + trouble);
  }

  private void checkLength(int length) throws EntryTooLargeException {
    if (length > mostLength) {
      throw EntryTooLargeException.characters(mostLength);
    }
  }

  private void add(int from, int to, boolean twice) {
    if (cells < mostCells) {
      if (cells == starts.length) {
        starts = Arrays.copyOf(starts, 2 * cells);
        ends = Arrays.copyOf(ends, 2 * cells);
        doubled = Arrays.copyOf(doubled, 2 * cells);
      }
      starts[cells] = from;
      ends[cells] = to;
      doubled[cells] = twice;
    }
    cells++;
  }
}
