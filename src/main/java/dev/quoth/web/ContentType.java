package dev.quoth.web;

import java.util.List;
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

  private static final List<String> HTML =
      List.of("text/html", "application/xhtml+xml", "text/xhtml", "application/xhtml");

  static ContentType of(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) != ';' && lower.charAt(end) != ',') {
      end++;
    }
    return new ContentType(lower.substring(0, end).strip(), charset(lower));
  }

  /** Returns the type that fields say; a server may say it twice, and the charset only once. */
  static ContentType of(HeaderFields fields) {
    return of(String.join(";", fields.all("content-type")));
  }

  boolean isMissing() {
    return type.isEmpty();
  }

  boolean isHtml() {
    return HTML.contains(type);
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
