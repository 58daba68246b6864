package dev.quoth.io;

import java.util.ArrayList;
import java.util.List;

/**
 * The facts that a text file states about its article before the text begins.
 *
 * @param lines the facts in their order
 * @param end offset of the text's first character
 * @param length how many lines with facts it has
 */
record TextHeader(List<Line> lines, int end, int length) {

  TextHeader(List<Line> lines, int end) {
    this(lines, end, lines.size());
  }

  /** One fact, and the offset where it is said. */
  record Line(String key, EntryValue value, int offset) {

    Line(String key, String value, int offset) {
      this(key, new EntryValue.StringValue(value), offset);
    }
  }

  private static final String DATE = "date";

  /** Reads the facts; where there are more than {@code mostLines}, only one more than that. */
  static TextHeader of(String file, int mostLines) {
    TextHeader block = FrontMatter.of(file, mostLines).orElseGet(() -> block(file, mostLines));
    boolean known =
        block.lines.stream().anyMatch(line -> ArticleKey.spelling(line.key).isPresent());
    return known ? block : leadingDate(file);
  }

  /** Reads lines of the form {@code key: value} up to the first blank line; none if one differs. */
  private static TextHeader block(String file, int mostLines) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < file.length() && lines.size() <= mostLines) {
      int lineEnd = file.indexOf('\n', from);
      int to = lineEnd < 0 ? file.length() : lineEnd;
      int next = lineEnd < 0 ? to : to + 1;
      if (file.substring(from, to).isBlank()) {
        return new TextHeader(lines, next);
      }
      int colon = endOfKey(file, from, to);
      if (colon < 0) {
        return new TextHeader(List.of(), 0);
      }
      lines.add(new Line(file.substring(from, colon), file.substring(colon + 1, to).strip(), from));
      from = next;
    }
    return new TextHeader(lines, from);
  }

  /** Returns the index of the colon after a key of one word; -1 if the line is no header line. */
  static int endOfKey(String file, int from, int to) {
    int i = from;
    while (i < to && isKeyCharacter(file.charAt(i))) {
      i++;
    }
    boolean colon = i > from && i < to && file.charAt(i) == ':';
    return colon && (i + 1 == to || Character.isWhitespace(file.charAt(i + 1))) ? i : -1;
  }

  private static boolean isKeyCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static TextHeader leadingDate(String file) {
    int word = skipBlanks(file, 0);
    int day = skipBlanks(file, word + DATE.length());
    int end = day + PublicationDate.DAY_LENGTH;
    boolean separated = day > word + DATE.length();
    if (!file.startsWith(DATE, word) || !separated || !dayEnds(file, end) || !isDay(file, day)) {
      return new TextHeader(List.of(), 0);
    }
    Line date = new Line(DATE, file.substring(day, end), day);
    return new TextHeader(List.of(date), skipBlanks(file, end));
  }

  private static boolean dayEnds(String file, int end) {
    return end == file.length()
        || (end < file.length() && Character.isWhitespace(file.charAt(end)));
  }

  /**
   * Tests whether digits and dashes are placed as in 2021-08-17; whether the day exists comes
   * later.
   */
  private static boolean isDay(String file, int day) {
    for (int i = 0; i < PublicationDate.DAY_LENGTH; i++) {
      char c = file.charAt(day + i);
      boolean dash = i == 4 || i == 7;
      if (dash != (c == '-') || (!dash && (c < '0' || c > '9'))) {
        return false;
      }
    }
    return true;
  }

  private static int skipBlanks(String file, int from) {
    int i = from;
    while (i < file.length() && Character.isWhitespace(file.charAt(i))) {
      i++;
    }
    return i;
  }
}
