package dev.quoth.extract.text;

/**
 * A stretch of text in quotation marks, in one paragraph.
 *
 * @param start index of the first character inside the marks
 * @param end index after the last character inside the marks
 * @param outerStart index of the opening mark
 * @param outerEnd index after the closing mark, or the end of the paragraph where there is none
 * @param paragraph index of the paragraph
 * @param ending how it ends
 */
public record PrintedQuotation(
    int start, int end, int outerStart, int outerEnd, int paragraph, Ending ending) {

  private static final int MAX_SMALL_WORD = 3;
  private static final int MAX_TITLE_WORDS = 7;
  private static final int MAX_TITLE_WORD = 16;

  /** Tests whether it is a sentence by itself: a capital letter, and a mark that ends sentences. */
  public boolean whole(String text) {
    char first = text.charAt(start);
    return (Character.isUpperCase(first) || !Character.isLetter(first))
        && ".!?…,".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** An end of a quotation. */
  public enum Ending {
    /** With its closing mark. */
    CLOSED,
    /** Without one, because the next paragraph goes on with it. */
    CONTINUED,
    /** Without one, by mistake. */
    UNCLOSED
  }

  /** Tests whether a mark of punctuation ends it, so that no noun phrase goes on after it. */
  public boolean stops(String text) {
    return end > start && ",.?!".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Tests whether it is written as titles are: at least two words, each long one with a capital.
   */
  public boolean title(String text) {
    if (end - start > MAX_TITLE_WORDS * MAX_TITLE_WORD) {
      return false;
    }
    int words = 0;
    for (int i = start; i < end; i++) {
      boolean first = i == start || text.charAt(i - 1) == ' ';
      if (first && Character.isLetter(text.charAt(i))) {
        words++;
        boolean small = words > 1 && wordEnd(text, i) - i <= MAX_SMALL_WORD;
        if (!small && !Character.isUpperCase(text.charAt(i))) {
          return false;
        }
      }
    }
    return words > 1 && words <= MAX_TITLE_WORDS;
  }

  private int wordEnd(String text, int from) {
    int i = from;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
