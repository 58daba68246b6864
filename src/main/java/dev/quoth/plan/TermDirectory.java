package dev.quoth.plan;

import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A directory of the terms of an index, in which a planner looks up what the beginning of a word
 * may mean. Each list has the terms of most passages first, and at most {@value #MAX_LISTED}.
 */
public interface TermDirectory {

  /** The order of counted words: most passages first, then by their letters. */
  Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  /** The most terms of a list. */
  int MAX_LISTED = 64;

  /**
   * Finds the terms that begin with some letters.
   *
   * @param field the field
   * @param beginning the letters, as an analyzer normalizes them
   * @return the terms
   * @throws IOException if the index cannot be read
   */
  List<String> beginningWith(PassageField field, String beginning) throws IOException;

  /**
   * Finds the terms that one letter changes into another: a letter more, one less, another one, or
   * two that changed places.
   *
   * @param field the field
   * @param term the other term
   * @return the terms, without the other
   * @throws IOException if the index cannot be read
   */
  List<String> similarTo(PassageField field, String term) throws IOException;

  /**
   * Finds which of some terms there are.
   *
   * @param field the field
   * @param terms the terms
   * @return those that a passage has
   * @throws IOException if the index cannot be read
   */
  List<String> existing(PassageField field, Set<String> terms) throws IOException;

  /**
   * Finds the values that have some words among theirs, in any order.
   *
   * @param field a field for keywords
   * @param words the words, folded as the values are
   * @return the values
   * @throws IOException if the index cannot be read
   */
  List<String> withWords(PassageField field, List<String> words) throws IOException;

  /**
   * Returns the terms of a list.
   *
   * @param passages how many passages have each term
   * @return the terms of most passages first, of equally many the first in the order of their
   *     letters
   */
  static List<String> mostFirst(Map<String, Integer> passages) {
    return passages.entrySet().stream()
        .sorted(MOST_FIRST)
        .limit(MAX_LISTED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
