package dev.quoth.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Checks names of indexes and aliases: none may name several, so that nothing else is changed. */
final class IndexName {

  private static final int MAX_BYTES = 255;

  private static final String FORBIDDEN = "\\/*?\"<>| ,#:";

  private IndexName() {}

  /**
   * Returns a name that OpenSearch allows for one index or alias.
   *
   * @throws IllegalArgumentException if it does not
   */
  static String checked(String name) {
    if (name.isBlank()) {
      throw refused(name, "is blank");
    }
    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
      throw refused(name, "has capital letters");
    }
    if (name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c))) {
      throw refused(name, "has white space or one of " + FORBIDDEN);
    }
    if ("-_+.".indexOf(name.charAt(0)) >= 0) {
      throw refused(name, "begins with " + name.charAt(0));
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw refused(name, "has more than " + MAX_BYTES + " bytes");
    }
    return name;
  }

  private static IllegalArgumentException refused(String name, String why) {
    return new IllegalArgumentException(
        "the name of an index or an alias must be one such as quotes-1, but \""
            + name
            + "\" "
            + why);
  }
}
