package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words of which the class, the id and the test id of an element are made, as far as a list
 * knows them: {@code articlePullQuote} has "pull-quote".
 */
final class ClassWords {

  private static final List<String> ATTRIBUTES = List.of("class", "id", "data-testid");

  /** What turns the word behind it into its opposite: a page that has a sidebar is none. */
  private static final Set<String> NEGATIONS = Set.of("has", "with", "no", "without", "show", "is");

  private static final int MAX_LENGTH = 400;

  private final Set<String> known;
  private final Map<String, Boolean> seen = new HashMap<>();

  /**
   * @param known words, and pairs of words with a hyphen between
   */
  ClassWords(Set<String> known) {
    this.known = known;
  }

  /** Tests whether an element is described by a word of the list. */
  boolean in(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    for (String name : ATTRIBUTES) {
      if (isKnown(element.attributes().get(name))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String value) {
    return !value.isEmpty() && seen.computeIfAbsent(value, this::find);
  }

  private boolean find(String value) {
    Optional<String> before = Optional.empty();
    for (String word : split(value)) {
      boolean single = known.contains(word) && before.filter(NEGATIONS::contains).isEmpty();
      boolean pair = before.filter(first -> known.contains(first + "-" + word)).isPresent();
      if (single || pair) {
        return true;
      }
      before = Optional.of(word);
    }
    return false;
  }

  /** Splits at punctuation, digits and where small letters become capitals. */
  static List<String> split(String value) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int end = Math.min(value.length(), MAX_LENGTH);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(value.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(value.charAt(i))
              && Character.isLowerCase(value.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
    return words;
  }
}
