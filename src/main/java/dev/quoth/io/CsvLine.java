package dev.quoth.io;

import java.io.IOException;

/**
 * A line of comma-separated values, written cell by cell: {@link HitsCsv} says how a cell of text
 * is kept from being a formula.
 */
final class CsvLine {

  /** Tells Excel that what follows is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String FORMULA = "=+-@＝＋－＠";

  /** What a spreadsheet may take for the end of a cell, and so what follows for a new one. */
  private static final String ENDS = "\t\r\n;";

  private final Appendable target;
  private String separator = "";

  CsvLine(Appendable target) {
    this.target = target;
  }

  /** Writes the first line, which has the names of the columns. */
  static void names(String names, Appendable target) throws IOException {
    target.append(BYTE_ORDER_MARK).append(names).append("\r\n");
  }

  CsvLine number(long value) throws IOException {
    return bare(Long.toString(value));
  }

  CsvLine number(double value) throws IOException {
    return bare(Double.toString(value));
  }

  /** Writes a cell that is a number, a date, or empty. */
  CsvLine bare(String value) throws IOException {
    target.append(separator).append(value);
    separator = ",";
    return this;
  }

  CsvLine text(String value) throws IOException {
    target.append(separator).append('"');
    separator = ",";
    boolean begins = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean ends = ENDS.indexOf(c) >= 0;
      if ((begins && FORMULA.indexOf(c) >= 0) || (i == 0 && ends)) {
        target.append('\'');
      }
      begins = ends || (begins && blank(c));
      target.append(c);
      if (c == '"') {
        target.append(c);
      }
    }
    target.append('"');
    return this;
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == BYTE_ORDER_MARK || Character.isSpaceChar(c);
  }

  void end() throws IOException {
    target.append("\r\n");
  }
}
