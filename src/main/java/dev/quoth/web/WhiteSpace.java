package dev.quoth.web;

/** White space as a page shows it. */
final class WhiteSpace {

  private WhiteSpace() {}

  /** Returns one blank for each run of white space, and none at either end. */
  static String collapsed(CharSequence text) {
    LineBuilder line = new LineBuilder();
    line.add(text.toString(), false);
    return line.text();
  }

  /** Tests for white space, no-break spaces, and controls that nobody means to write. */
  static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Tests for soft hyphens, marks of order, and joiners without width; letters are joined. */
  static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u007F';
  }
}
