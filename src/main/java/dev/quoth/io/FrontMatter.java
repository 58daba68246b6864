package dev.quoth.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the header that static site generators and note takers write: lines of YAML between two
 * lines of three dashes. Of YAML it knows keys with a string or a list, in one line or several;
 * whatever else stands below a key is its value as it is written.
 */
final class FrontMatter {

  private static final String FENCE = "---";
  private static final String NAME = "name:";

  private final String file;
  private final int mostLines;
  private final List<TextHeader.Line> lines = new ArrayList<>();

  /** The key that the next lines belong to, empty before the first; its offset and its lines. */
  private String key = "";

  private int keyOffset;
  private final List<String> below = new ArrayList<>();
  private int length;

  private FrontMatter(String file, int mostLines) {
    this.file = file;
    this.mostLines = mostLines;
  }

  /** Reads the facts; empty if the file does not begin so, or a line is neither key nor value. */
  static Optional<TextHeader> of(String file, int mostLines) {
    int end = file.indexOf('\n');
    boolean begins = end > 0 && file.substring(0, end).stripTrailing().equals(FENCE);
    return begins ? new FrontMatter(file, mostLines).read(end + 1) : Optional.empty();
  }

  private Optional<TextHeader> read(int start) {
    int from = start;
    while (from < file.length()) {
      int feed = file.indexOf('\n', from);
      int to = feed < 0 ? file.length() : feed;
      String line = file.substring(from, to).stripTrailing();
      int next = Math.min(to + 1, file.length());
      if (line.equals(FENCE) || line.equals("...")) {
        endKey();
        return Optional.of(new TextHeader(lines, withoutBlankLine(next), length));
      }
      if (!takeLine(line, from)) {
        return Optional.empty();
      }
      if (length > mostLines) {
        endKey();
        return Optional.of(new TextHeader(lines, next, length));
      }
      from = next;
    }
    return Optional.empty();
  }

  private int withoutBlankLine(int from) {
    int feed = file.indexOf('\n', from);
    return feed >= 0 && file.substring(from, feed).isBlank() ? feed + 1 : from;
  }

  private boolean takeLine(String line, int offset) {
    if (line.isEmpty() || line.startsWith("#")) {
      return true;
    }
    length++;
    if (line.startsWith(" ") || line.startsWith("\t") || isItem(line)) {
      below.add(line.strip());
      return !key.isEmpty();
    }
    int colon = TextHeader.endOfKey(line, 0, line.length());
    if (colon < 0) {
      return false;
    }
    endKey();
    key = line.substring(0, colon);
    keyOffset = offset;
    below.add(line.substring(colon + 1).strip());
    return true;
  }

  private static boolean isItem(String line) {
    return line.equals("-") || line.startsWith("- ");
  }

  /** Makes a fact of a key and the lines below it. */
  private void endKey() {
    if (!key.isEmpty()) {
      EntryValue value = value(below.getFirst(), below.subList(1, below.size()));
      lines.add(new TextHeader.Line(key, value, keyOffset));
      below.clear();
    }
  }

  private EntryValue value(String inline, List<String> below) {
    if (inline.startsWith("[") && inline.endsWith("]") && below.isEmpty()) {
      List<EntryValue> items = inlineItems(inline.substring(1, inline.length() - 1));
      // More are no facts of an article, and stay the string that they are.
      return items.size() > mostLines
          ? new EntryValue.StringValue(inline)
          : EntryValue.items(items);
    }
    if (inline.isEmpty() && !below.isEmpty() && below.stream().allMatch(FrontMatter::isItem)) {
      return EntryValue.items(
          below.stream().map(item -> unnamed(item.substring(1).strip())).toList());
    }
    return below.stream()
        .filter(line -> inline.isEmpty() && line.startsWith(NAME))
        .findFirst()
        .map(FrontMatter::unnamed)
        .orElseGet(() -> joined(inline, below));
  }

  /** Joins the lines of a string; a mark that announces them is no part of it. */
  private static EntryValue joined(String inline, List<String> below) {
    boolean mark = !below.isEmpty() && (inline.startsWith("|") || inline.startsWith(">"));
    Stream<String> parts = Stream.concat(Stream.of(mark ? "" : inline), below.stream());
    return unquoted(parts.collect(Collectors.joining(" ")).strip());
  }

  /** Splits at the commas that are not within quotation marks, and stops after too many. */
  private List<EntryValue> inlineItems(String list) {
    List<EntryValue> items = new ArrayList<>();
    int start = 0;
    while (start <= list.length() && items.size() <= mostLines) {
      int end = endOfItem(list, start);
      items.add(unquoted(list.substring(start, end).strip()));
      start = end + 1;
    }
    return items;
  }

  /** Returns the index of the comma that ends an item, or of the end. */
  private static int endOfItem(String list, int start) {
    int i = start;
    while (i < list.length() && list.charAt(i) == ' ') {
      i++;
    }
    char mark = i < list.length() ? list.charAt(i) : ' ';
    if (mark == '"' || mark == '\'') {
      int close = list.indexOf(mark, i + 1);
      i = close < 0 ? i : close;
    }
    int comma = list.indexOf(',', i);
    return comma < 0 ? list.length() : comma;
  }

  private static EntryValue unnamed(String item) {
    return unquoted(item.startsWith(NAME) ? item.substring(NAME.length()).strip() : item);
  }

  /** Undoes the quotation marks of YAML, and what is escaped within them. */
  private static EntryValue unquoted(String value) {
    char mark = value.length() < 2 ? ' ' : value.charAt(0);
    if ((mark != '"' && mark != '\'') || value.charAt(value.length() - 1) != mark) {
      return new EntryValue.StringValue(value);
    }
    String inner = value.substring(1, value.length() - 1);
    return new EntryValue.StringValue(
        mark == '\'' ? inner.replace("''", "'") : inner.replace("\\\"", "\""));
  }
}
