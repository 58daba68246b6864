package dev.quoth.web;

/** One line of text in the making, in which white space of any kind and length is one blank. */
final class LineBuilder {

  /** A line that is longer, and a sentence, was broken to begin another paragraph. */
  private static final int LONG = 100;

  private final StringBuilder text = new StringBuilder();

  /** What is being added, since an array is quicker to look through than a string. */
  private char[] copy = new char[256];

  private int start;
  private int linked;
  private boolean blank;
  private boolean broken;

  /** Adds characters as they stand in the page. */
  void add(String characters, boolean isLink) {
    int length = characters.length();
    if (copy.length < length) {
      copy = new char[Math.max(length, 2 * copy.length)];
    }
    characters.getChars(0, length, copy, 0);
    int at = 0;
    while (at < length) {
      if (isVisible(copy[at])) {
        int end = endOfWords(copy, at, length);
        addWords(characters, at, end, isLink);
        at = end;
      } else {
        blank |= WhiteSpace.isBlank(copy[at]);
        at++;
      }
    }
  }

  /** Most of a page is words with a single blank between, which need no look at each character. */
  private static int endOfWords(char[] characters, int from, int length) {
    int end = from + 1;
    for (int i = end; i < length; i++) {
      char c = characters[i];
      if (isVisible(c)) {
        end = i + 1;
      } else if (c != ' ' || i > end) {
        break;
      }
    }
    return end;
  }

  private void addWords(String characters, int from, int end, boolean isLink) {
    int before = text.length();
    if (blank && before > 0) {
      text.append(' ');
    }
    if (end - from == characters.length()) {
      text.append(characters); // at once, and not character by character
    } else {
      text.append(characters, from, end);
    }
    linked += isLink ? text.length() - before : 0;
    blank = false;
    broken = false;
  }

  void addBlankIf(boolean wanted) {
    blank |= wanted;
  }

  /** Adds the end of a line; returns whether a paragraph ends there: it is the second of two. */
  boolean breakLine() {
    boolean ends = broken || (text.length() - start >= LONG && SentenceEnd.isAtEndOf(text));
    broken = true;
    blank = true;
    start = text.length();
    return ends;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  int linked() {
    return linked;
  }

  void clear() {
    text.setLength(0);
    start = 0;
    linked = 0;
    blank = false;
    broken = false;
  }

  private static boolean isVisible(char c) {
    return c < '\u007F' ? c > ' ' : !WhiteSpace.isBlank(c) && !WhiteSpace.isInvisible(c);
  }
}
