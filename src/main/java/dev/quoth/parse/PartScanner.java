package dev.quoth.parse;

import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits what was typed into a search box into parts. Takes any input, in linear time. */
final class PartScanner {

  private final String typed;
  private final List<TypedPart> parts = new ArrayList<>();
  private int at;
  private boolean marksLeft = true;

  private PartScanner(String typed) {
    this.typed = typed;
  }

  static List<TypedPart> parts(String typed) {
    PartScanner scanner = new PartScanner(typed);
    scanner.scan();
    return scanner.parts;
  }

  private void scan() {
    while (at < typed.length()) {
      if (blank(typed.charAt(at))) {
        at++;
      } else {
        part();
      }
    }
  }

  private void part() {
    int start = at;
    char sign = ' ';
    if (at + 1 < typed.length() && "+-~".indexOf(typed.charAt(at)) >= 0) {
      sign = typed.charAt(at++);
    }
    int colon = colon();
    String operator = colon < 0 ? "" : typed.substring(at, colon);
    at = colon < 0 ? at : colon + 1;
    boolean opened = at < typed.length() && mark(typed.charAt(at));
    int close = opened ? close(at + 1) : -1;
    if (close >= 0) {
      String value = typed.substring(at + 1, close);
      at = close + 1;
      add(start, sign, operator, value, TypedPart.Quoting.QUOTED);
    } else {
      String value = bare(opened ? at + 1 : at);
      add(
          start,
          sign,
          operator,
          value,
          opened ? TypedPart.Quoting.UNCLOSED : TypedPart.Quoting.BARE);
    }
  }

  private void add(int start, char sign, String operator, String value, TypedPart.Quoting quoting) {
    parts.add(new TypedPart(new Span(start, at), sign, operator, value, quoting));
  }

  /** Returns the index of the colon of an operator; -1 where there is no operator. */
  private int colon() {
    int end = at;
    while (end < typed.length() && operator(typed.charAt(end))) {
      end++;
    }
    return end > at && end < typed.length() && typed.charAt(end) == ':' ? end : -1;
  }

  /** A fact's name may have more letters than those of the alphabet: meta.desk-2. */
  private static boolean operator(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }

  private String bare(int from) {
    at = from;
    while (at < typed.length() && !blank(typed.charAt(at))) {
      at++;
    }
    return typed.substring(from, at);
  }

  /** Once no mark is left, none is looked for again: a text of opening marks is read once. */
  private int close(int from) {
    if (!marksLeft) {
      return -1;
    }
    for (int i = from; i < typed.length(); i++) {
      if (mark(typed.charAt(i))) {
        return i;
      }
    }
    marksLeft = false;
    return -1;
  }

  /** Returns a word without the quotation marks at its ends. */
  static String withoutMarks(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && mark(word.charAt(start))) {
      start++;
    }
    while (end > start && mark(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean mark(char c) {
    return "\"“”„‟«»".indexOf(c) >= 0;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
