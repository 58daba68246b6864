package dev.quoth.answer;

import dev.quoth.QuotePassage;
import dev.quoth.SortOrder;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SearchPlan;
import dev.quoth.wording.PrintedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the quotes that may have the words of a quotation. */
final class QuotationCandidates<P> {

  /** Enough rare words to find any quote that has a good part of the quotation. */
  private static final int MAX_WORDS = 10;

  /** For how many words asked for one must be there. */
  private static final int WORDS_A_MATCH = 4;

  /** A phrase of a few rare words finds what has them all in a row. */
  private static final int PHRASE = 4;

  private static final int MAX_FOUND = 40;

  private final Engine<P> engine;
  private final WordRarity<P> rarity;

  QuotationCandidates(Engine<P> engine, WordRarity<P> rarity) {
    this.engine = engine;
    this.rarity = rarity;
  }

  /**
   * Finds those with the rarest phrase of a quotation.
   *
   * @param words the words of the quotation, or of a part of it
   * @param within whose filters hold for all of them
   */
  Set<P> withPhrase(List<PrintedWord> words, SearchPlan within) throws IOException {
    Optional<Clause> phrase = phrase(words);
    return phrase.isPresent() ? best(phrase.get(), within) : Set.of();
  }

  /**
   * Finds those with several of the rarest words of a quotation.
   *
   * @param words the words of the quotation, or of a part of it
   * @param within whose filters hold for all of them
   */
  Set<P> withWords(List<PrintedWord> words, SearchPlan within) throws IOException {
    List<Clause.Word> rare = rareWords(words);
    return rare.isEmpty()
        ? Set.of()
        : best(Clause.atLeast(1 + (rare.size() - 1) / WORDS_A_MATCH, rare), within);
  }

  /**
   * Finds those that may have the words of a quote, the first publication first.
   *
   * @param quote the quote
   * @param within whose filters hold for all of them
   */
  Set<P> likeQuote(QuotePassage quote, SearchPlan within) throws IOException {
    Set<String> keys = new NearDuplicateMatcher(quote).sketch().keys();
    return keys.isEmpty()
        ? Set.of()
        : found(
            new Clause.Values(PassageField.SKETCH, List.copyOf(keys)),
            within,
            new Page(SortOrder.OLDEST, Optional.empty(), NearDuplicateFinder.MAX_COMPARED, 1));
  }

  private Set<P> best(Clause clause, SearchPlan within) throws IOException {
    return found(clause, within, new Page(SortOrder.RELEVANCE, Optional.empty(), MAX_FOUND, 1));
  }

  private Set<P> found(Clause clause, SearchPlan within, Page page) throws IOException {
    Clause.Bool all =
        new Clause.Bool(List.of(clause), within.filters(), Clause.NONE, 0, within.exclusions());
    Set<P> found = new LinkedHashSet<>();
    engine
        .page(new SearchClauses(all, List.of(), all), page, Set.of())
        .list()
        .forEach(match -> found.add(match.passage()));
    return found;
  }

  /** Returns the clause for the words in a row that weigh most. */
  private Optional<Clause> phrase(List<PrintedWord> words) throws IOException {
    List<Double> weights = rarity.of(words);
    int length = Math.min(PHRASE, words.size());
    double sum = 0;
    double most = 0;
    int best = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) - (i >= length ? weights.get(i - length) : 0);
      if (i >= length - 1 && sum > most) {
        most = sum;
        best = i + 1 - length;
      }
    }
    List<List<String>> positions = new ArrayList<>();
    for (PrintedWord word : words.subList(best, best + length)) {
      rarity.term(word).ifPresent(term -> positions.add(List.of(term)));
    }
    return positions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            positions.size() == 1
                ? new Clause.Word(PassageField.QUOTE, positions.getFirst())
                : new Clause.PhraseIn(PassageField.QUOTE, positions, 0));
  }

  /** Returns the rarest words that a quote has, the rarest first. */
  private List<Clause.Word> rareWords(List<PrintedWord> words) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Double> weighed = rarity.of(words);
    for (int i = 0; i < words.size(); i++) {
      Optional<String> term = rarity.term(words.get(i));
      if (term.isPresent() && rarity.isInQuote(term.get())) {
        weights.put(term.get(), weighed.get(i));
      }
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MAX_WORDS)
        .map(entry -> new Clause.Word(PassageField.QUOTE, List.of(entry.getKey())))
        .toList();
  }
}
