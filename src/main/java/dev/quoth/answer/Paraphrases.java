package dev.quoth.answer;

import dev.quoth.QuotationCheck.Verdict;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.TextAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the indirect quotes that say what a quotation says, in the reporter's words. */
final class Paraphrases<P> {

  /** The share of the words, by their weight, that a paraphrase has. */
  private static final double ENOUGH = 0.6;

  /** Fewer different words say nothing that could be said again. */
  private static final int MIN_WORDS = 3;

  private final WordRarity<P> rarity;
  private final PassageAnalyzers analyzers;

  Paraphrases(WordRarity<P> rarity, PassageAnalyzers analyzers) {
    this.rarity = rarity;
    this.analyzers = analyzers;
  }

  /** Returns those that come near enough, the best first. */
  List<ComparedQuote> of(AskedWords asked, List<QuotePassage> quotes) throws IOException {
    Set<String> terms = new HashSet<>();
    asked.words().forEach(word -> rarity.term(word).ifPresent(terms::add));
    List<ComparedQuote> found = new ArrayList<>();
    for (QuotePassage quote : quotes) {
      if (quote.quote().type() != QuoteType.DIRECT) {
        compared(asked, terms, quote).ifPresent(found::add);
      }
    }
    found.sort(ComparedQuote.BEST_FIRST);
    return found;
  }

  private Optional<ComparedQuote> compared(AskedWords asked, Set<String> terms, QuotePassage quote)
      throws IOException {
    Set<String> theirs = new HashSet<>();
    for (Segment segment : quote.quote().segments()) {
      theirs.addAll(TextAnalysis.terms(analyzers.passages(), quote.at(segment.span())));
    }
    double all = 0;
    double common = 0;
    int words = 0;
    for (String term : terms) {
      double weight = rarity.of(term);
      all += weight;
      if (theirs.contains(term)) {
        common += weight;
        words++;
      }
    }
    boolean enough = words >= MIN_WORDS && common >= ENOUGH * all && common >= asked.beyondChance();
    return enough
        ? Optional.of(
            new ComparedQuote(quote, Verdict.PARAPHRASED, asked, List.of(), common / all, 0, 0))
        : Optional.empty();
  }
}
