package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-testid", "data-component", "data-qa", "data-gu-name");

  /** WordPress describes an article by its tags and categories, among which there are no words. */
  private static final Set<String> ARTICLES = Set.of("hentry", "status-publish");

  /** What turns the word behind it into its opposite: a page that has a sidebar is none. */
  private static final Set<String> NEGATIONS = Set.of("has", "with", "no", "without", "show", "is");

  private static final int MAX_LENGTH = 400;

  private static final Set<String> EXCEPTIONS = PageWords.section(PageWords.CLASSES, "exceptions");

  private final Set<String> known;
  private final Map<String, Boolean> seen = new HashMap<>();

  /**
   * @param known words, and pairs of words with a hyphen between
   */
  ClassWords(Set<String> known) {
    this.known = known;
  }

  /** Returns the words in a section of the file. */
  static ClassWords named(String section) {
    return new ClassWords(PageWords.section(PageWords.CLASSES, section));
  }

  /** Returns the words in a section of the file that are not in another. */
  static ClassWords without(String section, String other) {
    Set<String> words = new HashSet<>(PageWords.section(PageWords.CLASSES, section));
    words.removeAll(PageWords.section(PageWords.CLASSES, other));
    return new ClassWords(words);
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
    List<String> names =
        List.of(value.substring(0, Math.min(value.length(), MAX_LENGTH)).split("\\s+", -1));
    if (names.stream().anyMatch(ARTICLES::contains)) {
      return false;
    }
    Optional<String> before = Optional.empty();
    for (String name : names) {
      for (String word : EXCEPTIONS.contains(name) ? List.<String>of() : split(name)) {
        boolean single = known.contains(word) && before.filter(NEGATIONS::contains).isEmpty();
        boolean pair = before.filter(first -> known.contains(first + "-" + word)).isPresent();
        if (single || pair) {
          return true;
        }
        before = Optional.of(word);
      }
    }
    return false;
  }

  /**
   * Splits at punctuation and where small letters become capitals. What has a digit before a letter
   * was made up by a program, and so has no words: {@code css-1ad8x}.
   */
  static List<String> split(String value) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < value.length()) {
      int end = start;
      boolean digit = false;
      boolean random = false;
      while (end < value.length() && Character.isLetterOrDigit(value.charAt(end))) {
        boolean isDigit = Character.isDigit(value.charAt(end));
        random |= digit && !isDigit;
        digit |= isDigit;
        end++;
      }
      if (!random) {
        splitHumps(value, start, end, words);
      }
      start = end + 1;
    }
    return words;
  }

  private static void splitHumps(String value, int begin, int behind, List<String> words) {
    int end = behind;
    while (end > begin && Character.isDigit(value.charAt(end - 1))) {
      end--;
    }
    int start = begin;
    for (int i = begin + 1; i <= end; i++) {
      boolean hump =
          i == end
              || (Character.isUpperCase(value.charAt(i))
                  && Character.isLowerCase(value.charAt(i - 1)));
      if (hump) {
        words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
        start = i;
      }
    }
  }
}
