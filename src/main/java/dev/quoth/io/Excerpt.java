package dev.quoth.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.Locale;

/** How bad input is named in a report: short, and on one line. */
final class Excerpt {

  private static final int LONGEST = 80;

  private Excerpt() {}

  static String of(String text) {
    StringBuilder excerpt = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      excerpt.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return text.length() > LONGEST ? excerpt.append('…').toString() : excerpt.toString();
  }

  static String character(int c) {
    if (c < 0) {
      return "the end";
    }
    return c > ' ' && c < 0x7F ? "'" + (char) c + "'" : String.format(Locale.ROOT, "U+%04X", c);
  }

  static String type(JsonElement json) {
    if (json instanceof JsonPrimitive scalar) {
      return scalar.isString() ? "a string" : scalar.isNumber() ? "a number" : "true or false";
    }
    return json.isJsonArray() ? "an array" : json.isJsonNull() ? "null" : "an object";
  }
}
