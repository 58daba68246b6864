package dev.quoth.answer;

import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.wording.PrintedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs words by how few quotes have them, as the logarithm of one in how many: the sum of the
 * weights of some words tells how unlikely it is that a quote has them all by chance. For one
 * thread.
 */
final class WordRarity<P> {

  private final Engine<P> engine;
  private final PassageAnalyzers analyzers;
  private final int quotes;
  private final Map<String, Optional<String>> terms = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  WordRarity(Engine<P> engine, PassageAnalyzers analyzers) throws IOException {
    this.engine = engine;
    this.analyzers = analyzers;
    quotes = engine.passages(PassageField.QUOTE);
  }

  /** Returns the sum of weights that no quote reaches by chance. */
  double beyondChance() {
    return Math.log1p(quotes);
  }

  /** Returns the term of a word in the index of quotes; empty if it has none. */
  Optional<String> term(PrintedWord word) {
    return terms.computeIfAbsent(
        word.key(), key -> TextAnalysis.terms(analyzers.passages(), key).stream().findFirst());
  }

  /** Tests whether a quote has a term that was weighed. */
  boolean isInQuote(String term) {
    return counts.getOrDefault(term, 0) > 0;
  }

  /** Returns the weight of a term. */
  double of(String term) throws IOException {
    count(Set.of(term));
    return Math.log1p((double) quotes / Math.max(1, counts.getOrDefault(term, 0)));
  }

  /** Returns the weight of each of some words. */
  List<Double> of(List<PrintedWord> words) throws IOException {
    Set<String> asked = new LinkedHashSet<>();
    words.forEach(word -> term(word).ifPresent(asked::add));
    count(asked);
    List<Double> all = new ArrayList<>();
    for (PrintedWord word : words) {
      Optional<String> term = term(word);
      all.add(term.isPresent() ? of(term.get()) : 0);
    }
    return all;
  }

  private void count(Set<String> asked) throws IOException {
    Set<String> unknown = new LinkedHashSet<>(asked);
    unknown.removeAll(counts.keySet());
    if (!unknown.isEmpty()) {
      Map<String, Integer> found = engine.passages(PassageField.QUOTE, unknown);
      unknown.forEach(term -> counts.put(term, found.getOrDefault(term, 0)));
    }
  }
}
