package dev.quoth.extract.text;

/**
 * What characters are. Those of ASCII are in a table, since every step that goes through a text
 * asks for nearly all of its characters.
 */
public final class Characters {

  private static final int LETTER_OR_DIGIT = 1;
  private static final int CAPITAL = 2;
  private static final int BLANK = 4;

  private static final byte[] ASCII = ascii();

  private Characters() {}

  private static byte[] ascii() {
    byte[] ascii = new byte[128];
    for (char c = 0; c < ascii.length; c++) {
      int kinds = Character.isLetterOrDigit(c) ? LETTER_OR_DIGIT : 0;
      kinds |= Character.isUpperCase(c) ? CAPITAL : 0;
      kinds |= isBlank(c) ? BLANK : 0;
      ascii[c] = (byte) kinds;
    }
    return ascii;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  static boolean letterOrDigit(char c) {
    return c < ASCII.length ? (ASCII[c] & LETTER_OR_DIGIT) != 0 : Character.isLetterOrDigit(c);
  }

  /** Returns where the ASCII letters and digits that begin at an index end. */
  static int wordEnd(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c >= ASCII.length || (ASCII[c] & LETTER_OR_DIGIT) == 0) {
        return i;
      }
      i++;
    }
    return i;
  }

  static boolean capital(char c) {
    return c < ASCII.length ? (ASCII[c] & CAPITAL) != 0 : Character.isUpperCase(c);
  }

  /** The no-break space is white space around a mark, which Character.isWhitespace denies. */
  public static boolean blank(char c) {
    return c < ASCII.length ? (ASCII[c] & BLANK) != 0 : isBlank(c);
  }
}
