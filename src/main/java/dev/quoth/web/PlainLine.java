package dev.quoth.web;

import org.jsoup.parser.Parser;

/**
 * Makes one line of what a page's head says: entities are undone, also where they were escaped
 * twice, tags are dropped, and white space is one blank.
 */
final class PlainLine {

  /** Longer texts are no headline, no name and no keyword; what follows is left out. */
  private static final int MAX_LENGTH = 2_000;

  /** The longest tag that is taken for one. */
  private static final int MAX_TAG = 300;

  private static final int TIMES_ESCAPED = 3;
  private static final String TAGS_THAT_PART = " br br/ p /p div /div li /li td /td ";

  private PlainLine() {}

  static String of(String written) {
    String text = written.length() > MAX_LENGTH ? written.substring(0, MAX_LENGTH) : written;
    return oneLine(withoutTags(unescaped(text)));
  }

  /** Undoes entities as often as they were escaped. */
  static String unescaped(String escaped) {
    String text = escaped;
    for (int i = 0; i < TIMES_ESCAPED && text.indexOf('&') >= 0; i++) {
      String next = Parser.unescapeEntities(text, true);
      if (next.equals(text)) {
        break;
      }
      text = next;
    }
    return text;
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '<' ? tagEnd(text, i) : -1;
      if (end < 0) {
        plain.append(text.charAt(i));
        i++;
      } else {
        String name = text.substring(i + 1, end).strip();
        plain.append(TAGS_THAT_PART.contains(" " + name + " ") ? " " : "");
        i = end + 1;
      }
    }
    return plain.toString();
  }

  /** Returns where the tag closes that may begin here; -1 if none does. */
  private static int tagEnd(String text, int start) {
    char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    boolean letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    if (!letter && next != '/' && next != '!') {
      return -1;
    }
    int last = Math.min(text.length(), start + MAX_TAG);
    for (int i = start + 1; i < last; i++) {
      if (text.charAt(i) == '>') {
        return i;
      }
    }
    return -1;
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = !line.isEmpty();
      } else if (!isInvisible(c)) {
        line.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  /** A head, unlike a page, may have control characters in the middle of a word. */
  private static boolean isInvisible(char c) {
    return WhiteSpace.isInvisible(c) || Character.isISOControl(c);
  }
}
