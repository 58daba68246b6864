package dev.quoth.plan;

import dev.quoth.Phrase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase of a question with its terms.
 *
 * @param text the phrase as asked
 * @param need whether it must be there
 * @param words the words that count in a score as a topic's do, each with its term and whatever
 *     counts as the same; one or more
 * @param anyOf the alternatives, each as the terms at its positions; none at that of a word that
 *     the analyzer leaves out
 */
public record PlannedPhrase(
    String text, Phrase.Need need, List<List<String>> words, List<List<List<String>>> anyOf) {

  /** Copies the lists. */
  public PlannedPhrase {
    words = words.stream().map(List::copyOf).toList();
    anyOf = anyOf.stream().map(positions -> positions.stream().map(List::copyOf).toList()).toList();
  }

  /**
   * Returns the terms of all words.
   *
   * @return the terms, each once
   */
  public Set<String> terms() {
    Set<String> terms = new LinkedHashSet<>();
    words.forEach(terms::addAll);
    return terms;
  }
}
