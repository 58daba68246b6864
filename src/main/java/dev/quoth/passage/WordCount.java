package dev.quoth.passage;

/** Counts words as a reader does, independently of the analyzer. */
final class WordCount {

  /** The kinds of characters are numbers, so that a text is counted without a branch for each. */
  private static final byte ENDS = 0;

  private static final byte LETTER = 1;
  private static final byte JOINS = 2;

  /** The kind of each character of ASCII, which nearly all are. */
  private static final byte[] ASCII = new byte[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = kind(c);
    }
  }

  private WordCount() {}

  /**
   * Returns the number of words: sequences of letters and digits; "don't" and "half-hour" are one.
   */
  static int of(String text) {
    int words = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c >= ASCII.length) {
        c = text.codePointAt(i);
        i += Character.charCount(c) - 1;
      }
      int kind = c < ASCII.length ? ASCII[c] : kind(c);
      words += kind & LETTER & ~inside;
      inside = (kind & LETTER) | (inside & (kind >> 1));
    }
    return words;
  }

  private static byte kind(int c) {
    if (Character.isLetterOrDigit(c)) {
      return LETTER;
    }
    boolean joins =
        c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    return joins ? JOINS : ENDS;
  }
}
