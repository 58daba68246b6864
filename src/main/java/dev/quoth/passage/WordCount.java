package dev.quoth.passage;

/** Counts words as a reader does, independently of the analyzer. */
final class WordCount {

  private WordCount() {}

  /**
   * Returns the number of words: sequences of letters and digits; "don't" and "half-hour" are one.
   */
  static int of(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (!joins(c)) {
        inside = false;
      }
    }
    return words;
  }

  private static boolean joins(int c) {
    return c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
