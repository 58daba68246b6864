package dev.quoth.opensearch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Terms as a text that the server's analyzer {@value #ANALYZER} cuts into just these: one place
 * after the other with a space between two. So every analyzer of an application is run here, and
 * the server has none of its own.
 */
final class TermText {

  /** The name of the server's analyzer. */
  static final String ANALYZER = "terms";

  /** A place without a term, where an analyzer left a word out. */
  static final char HOLE = '\uE000';

  /** The sign between two terms at the same place. */
  static final char SAME_PLACE = '\uE001';

  private TermText() {}

  /** Returns the text of terms at their places. */
  static String of(List<List<String>> places) {
    StringJoiner text = new StringJoiner(" ");
    for (List<String> terms : places) {
      text.add(
          terms.isEmpty()
              ? String.valueOf(HOLE)
              : String.join(String.valueOf(SAME_PLACE), terms));
    }
    return text.toString();
  }

  /** Returns the terms of a text, each once. */
  static Set<String> terms(String text) {
    Set<String> terms = new LinkedHashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == SAME_PLACE) {
        if (i > start && text.charAt(start) != HOLE) {
          terms.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return terms;
  }
}
