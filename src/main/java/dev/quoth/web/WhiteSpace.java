package dev.quoth.web;

/** White space as a page shows it. */
final class WhiteSpace {

  private WhiteSpace() {}

  /** Returns one blank for each run of white space, and none at either end. */
  static String collapsed(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = !line.isEmpty();
      } else if (!isInvisible(c)) {
        if (blank) {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Tests for white space, no-break spaces, and controls that nobody means to write. */
  static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Tests for the soft hyphen, the zero-width space and the byte order mark. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }
}
