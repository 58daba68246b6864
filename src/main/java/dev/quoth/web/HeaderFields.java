package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The named fields at the head of a record or of a message of HTTP.
 *
 * @param values what is said under each name, which is in lower case
 */
record HeaderFields(Map<String, List<String>> values) {

  /**
   * Reads fields, a line each; a line that begins with a blank continues the one before it. A line
   * without a colon is passed over.
   *
   * @param lines the lines, with their ends
   */
  static HeaderFields of(String lines) {
    Map<String, List<String>> values = new HashMap<>();
    StringBuilder field = new StringBuilder();
    for (String line : (Iterable<String>) lines.lines()::iterator) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        field.append(' ').append(line.strip());
      } else {
        add(field.toString(), values);
        field.setLength(0);
        field.append(line);
      }
    }
    add(field.toString(), values);
    return new HeaderFields(values);
  }

  private static void add(String field, Map<String, List<String>> values) {
    int colon = field.indexOf(':');
    if (colon > 0) {
      String name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      values
          .computeIfAbsent(name, first -> new ArrayList<>())
          .add(field.substring(colon + 1).strip());
    }
  }

  /** Returns what is said under a name in lower case, and first where it is said twice. */
  Optional<String> value(String name) {
    return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
  }

  /** Returns all that is said under a name in lower case. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
