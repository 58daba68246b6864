package dev.quoth.parse;

import dev.quoth.Span;
import dev.quoth.parse.TypedPart.Quoting;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits what has no blanks around it: parentheses, the signs of connectives, and the values in the
 * parentheses of one operator, as in {@code by:(wang OR li)}.
 */
final class PartSplitter {

  static final String OPEN = "(";
  static final String CLOSE = ")";

  private final List<TypedPart> parts = new ArrayList<>();
  private int open;

  private PartSplitter() {}

  static List<TypedPart> split(List<TypedPart> scanned) {
    PartSplitter splitter = new PartSplitter();
    for (int i = 0; i < scanned.size(); i++) {
      TypedPart part = scanned.get(i);
      int end = part.quoting() == Quoting.BARE ? closing(scanned, i) : -1;
      if (end >= 0) {
        splitter.values(scanned.subList(i, end + 1));
        i = end;
      } else if (part.quoting() == Quoting.BARE && part.operator().isEmpty()) {
        splitter.bare(part);
      } else {
        splitter.parts.add(part);
      }
    }
    return splitter.parts;
  }

  /** Tests whether a part is a parenthesis. */
  static boolean isParenthesis(TypedPart part) {
    return is(part, OPEN) || is(part, CLOSE);
  }

  /** Tests whether a part is one of the two. */
  static boolean is(TypedPart part, String parenthesis) {
    return part.operator().isEmpty()
        && part.quoting() == Quoting.BARE
        && part.value().equals(parenthesis);
  }

  /** Returns the part that closes the parenthesis that an operator opens; -1 where none does. */
  private static int closing(List<TypedPart> parts, int start) {
    if (parts.get(start).operator().isEmpty() || !parts.get(start).value().startsWith(OPEN)) {
      return -1;
    }
    for (int i = start; i < parts.size(); i++) {
      TypedPart part = parts.get(i);
      if (i > start && (!part.operator().isEmpty() || part.value().startsWith(OPEN))) {
        return -1;
      }
      if (part.quoting() == Quoting.BARE && part.value().endsWith(CLOSE)) {
        return i;
      }
    }
    return -1;
  }

  /** Gives each value between connectives the operator. */
  private void values(List<TypedPart> group) {
    TypedPart first = group.getFirst();
    StringBuilder value = new StringBuilder();
    int start = first.span().start();
    for (int i = 0; i < group.size(); i++) {
      TypedPart part = group.get(i);
      if (Connectives.isOne(part)) {
        add(first, new Span(start, part.span().start()), value);
        parts.add(part);
        start = part.span().end();
      } else {
        int from = i == 0 ? 1 : 0;
        int to = part.value().length() - (i == group.size() - 1 ? 1 : 0);
        String word = PartScanner.withoutMarks(part.value().substring(Math.min(from, to), to));
        value.append(value.isEmpty() ? "" : " ").append(word);
      }
    }
    add(first, new Span(start, group.getLast().span().end()), value);
  }

  private void add(TypedPart operator, Span span, StringBuilder value) {
    if (!value.isEmpty()) {
      parts.add(
          new TypedPart(
              span, operator.sign(), operator.operator(), value.toString(), Quoting.QUOTED));
      value.setLength(0);
    }
  }

  private void bare(TypedPart part) {
    String value = part.value();
    int from = part.span().end() - value.length();
    int start = 0;
    int end = value.length();
    if (part.sign() == ' ') {
      while (start < end && value.charAt(start) == '(') {
        add(from + start, OPEN);
        start++;
        open++;
      }
    }
    int closed = 0;
    while (end > start && closed < open && value.charAt(end - 1) == ')') {
      end--;
      closed++;
    }
    if (start < end) {
      connectives(part, start, end);
    }
    for (int i = 0; i < closed; i++) {
      add(from + end + i, CLOSE);
      open--;
    }
  }

  /** Splits "a&&b", "a||b" and "!a". */
  private void connectives(TypedPart part, int start, int end) {
    int from = part.span().end() - part.value().length();
    String value = part.value();
    int last = start;
    for (int i = start; i < end; i++) {
      boolean two = i + 1 < end && (value.startsWith("&&", i) || value.startsWith("||", i));
      boolean not = value.charAt(i) == '!' && i == last && i + 1 < end && isWord(value, i + 1);
      if (two || not) {
        word(part, last, i);
        add(from + i, value.substring(i, i + (two ? 2 : 1)));
        i += two ? 1 : 0;
        last = i + 1;
      }
    }
    word(part, last, end);
  }

  private static boolean isWord(String value, int at) {
    return Character.isLetterOrDigit(value.charAt(at));
  }

  private void word(TypedPart part, int start, int end) {
    if (start < end) {
      int from = part.span().end() - part.value().length();
      boolean first = start == 0;
      parts.add(
          new TypedPart(
              new Span(first ? part.span().start() : from + start, from + end),
              first ? part.sign() : ' ',
              "",
              part.value().substring(start, end),
              Quoting.BARE));
    }
  }

  private void add(int at, String mark) {
    parts.add(new TypedPart(new Span(at, at + mark.length()), ' ', "", mark, Quoting.BARE));
  }
}
