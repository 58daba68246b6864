package dev.quoth.io;

import java.util.Locale;

/** Shortens bad input to a line that a report can show. */
final class Excerpt {

  private static final int MAX_LENGTH = 80;

  private Excerpt() {}

  static String of(String text) {
    StringBuilder excerpt = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), MAX_LENGTH); i++) {
      excerpt.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return text.length() > MAX_LENGTH ? excerpt.append('…').toString() : excerpt.toString();
  }

  static String character(int c) {
    if (c < 0) {
      return "the end";
    }
    return c > ' ' && c < 0x7F ? "'" + (char) c + "'" : String.format(Locale.ROOT, "U+%04X", c);
  }
}
