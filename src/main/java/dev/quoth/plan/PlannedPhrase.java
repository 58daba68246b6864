package dev.quoth.plan;

import dev.quoth.Phrase;
import java.util.List;

/**
 * A phrase of a question with its terms.
 *
 * @param text the phrase as asked
 * @param need whether it must be there
 * @param terms the terms that count in a score as a topic's do, each once; one or more
 * @param positions the terms at each of its positions; none at that of a word that the analyzer
 *     leaves out
 */
public record PlannedPhrase(
    String text, Phrase.Need need, List<String> terms, List<List<String>> positions) {

  /** Copies the lists. */
  public PlannedPhrase {
    terms = List.copyOf(terms);
    positions = positions.stream().map(List::copyOf).toList();
  }
}
