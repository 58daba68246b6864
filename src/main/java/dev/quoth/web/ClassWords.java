package dev.quoth.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The words of which the class, the id and the like of an element are made, as far as a list knows
 * them: {@code articlePullQuote} has "pull-quote". Remembers the classes of one page.
 */
final class ClassWords {

  /** What stands in a line has less to say. */
  private static final List<String> ATTRIBUTES_IN_LINE = List.of("class", "id");

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-testid", "data-component", "data-qa", "data-gu-name");

  /** WordPress describes an article by its tags and categories, among which there are no words. */
  private static final Set<String> ARTICLES = Set.of("hentry", "status-publish");

  /** What turns the word behind it into its opposite: a page that has a sidebar is none. */
  private static final Set<String> NEGATIONS = Set.of("has", "with", "no", "without", "show", "is");

  private static final int MAX_LENGTH = 400;

  private static final Set<String> EXCEPTIONS = PageWords.section(PageWords.CLASSES, "exceptions");

  /** A bit for each kind that a word speaks of. */
  private static final Map<String, Integer> KINDS = kindsOfWords();

  private final Map<String, Integer> seen = new HashMap<>();

  private static Map<String, Integer> kindsOfWords() {
    Map<String, Integer> kinds = new HashMap<>();
    for (ElementKind kind : ElementKind.values()) {
      kind.words().forEach(word -> kinds.merge(word, kind.bit(), (a, b) -> a | b));
    }
    return Map.copyOf(kinds);
  }

  /** Returns the kinds of which the words of an element say that it is, a bit for each. */
  int kinds(Element element) {
    return kinds(element, ATTRIBUTES);
  }

  /** Tests whether the words of an element in a line say that it is none of the text. */
  boolean areOfInlineFurniture(Element element) {
    return (kinds(element, ATTRIBUTES_IN_LINE) & ElementKind.INLINE_FURNITURE.bit()) != 0;
  }

  private int kinds(Element element, List<String> names) {
    int left = element.attributesSize(); // most elements have one, the class
    if (left == 0) {
      return 0;
    }
    Attributes attributes = element.attributes();
    int kinds = 0;
    for (int i = 0; i < names.size() && left > 0; i++) {
      String value = attributes.get(names.get(i));
      if (!value.isEmpty()) {
        kinds |= seen.computeIfAbsent(value, ClassWords::find);
        left--;
      }
    }
    return kinds;
  }

  private static int find(String value) {
    int kinds = 0;
    String before = "";
    for (String name : names(value)) {
      if (ARTICLES.contains(name)) {
        return 0;
      }
      for (String word : EXCEPTIONS.contains(name) ? List.<String>of() : split(name)) {
        kinds |= NEGATIONS.contains(before) ? 0 : KINDS.getOrDefault(word, 0);
        kinds |= before.isEmpty() ? 0 : KINDS.getOrDefault(before + "-" + word, 0);
        before = word;
      }
    }
    return kinds;
  }

  /** Splits at white space. */
  private static List<String> names(String value) {
    List<String> names = new ArrayList<>();
    int start = 0;
    int most = Math.min(value.length(), MAX_LENGTH);
    for (int i = 0; i <= most; i++) {
      if (i == most || value.charAt(i) <= ' ') {
        if (i > start) {
          names.add(value.substring(start, i));
        }
        start = i + 1;
      }
    }
    return names;
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
