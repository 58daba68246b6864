package dev.quoth.web;

import java.util.Locale;
import java.util.Optional;

/**
 * A type of content as HTTP and pages write it: {@code text/html; charset="utf-8"}.
 *
 * @param type the type without parameters, in lower case; blank if there is none
 * @param charset the charset that is named, in lower case
 */
record ContentType(String type, Optional<String> charset) {

  private static final String CHARSET = "charset";

  static ContentType of(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    int semicolon = lower.indexOf(';');
    String type = semicolon < 0 ? lower : lower.substring(0, semicolon);
    return new ContentType(type.strip(), charset(lower));
  }

  /** Finds the name, which may be quoted. */
  private static Optional<String> charset(String lower) {
    for (int at = lower.indexOf(CHARSET); at >= 0; at = lower.indexOf(CHARSET, at)) {
      at = skipBlanks(lower, at + CHARSET.length());
      if (at < lower.length() && lower.charAt(at) == '=') {
        return Optional.of(name(lower, at + 1)).filter(name -> !name.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static String name(String lower, int from) {
    int start = skipBlanks(lower, from);
    while (start < lower.length() && isQuote(lower.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < lower.length() && !endsName(lower.charAt(end))) {
      end++;
    }
    return lower.substring(start, end);
  }

  private static int skipBlanks(String lower, int from) {
    int at = from;
    while (at < lower.length() && lower.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static boolean endsName(char c) {
    return isQuote(c) || c <= ' ' || c == ';' || c == ',';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
