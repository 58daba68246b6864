package dev.quoth.answer;

import dev.quoth.QuotationCheck.Verdict;
import dev.quoth.QuotePassage;
import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.WordChange;
import dev.quoth.wording.PrintedWord;
import dev.quoth.wording.WordComparison;
import dev.quoth.wording.WordReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A quote that was compared with a quotation, or with a part of it.
 *
 * @param quote the quote
 * @param verdict what it would make of the quotation on its own
 * @param asked the quotation, or the part of it
 * @param changes where the two differ
 * @param similarity the share of the quotation that it has, by weight
 * @param from the index of the first word of the part that has most in common with the quote
 * @param to the index after the last word of that part
 */
record ComparedQuote(
    QuotePassage quote,
    Verdict verdict,
    AskedWords asked,
    List<WordChange> changes,
    double similarity,
    int from,
    int to) {

  /** The first publication first, and undated ones last. */
  static final Comparator<ComparedQuote> FIRST_PUBLISHED =
      Comparator.<ComparedQuote, Instant>comparing(
              compared -> compared.quote.article().published().orElse(Instant.MAX))
          .thenComparing(compared -> compared.quote.id());

  /** The best first, and of equals the one that was published first. */
  static final Comparator<ComparedQuote> BEST_FIRST =
      Comparator.comparing((ComparedQuote compared) -> compared.verdict)
          .thenComparingDouble(compared -> -compared.similarity)
          .thenComparingInt(compared -> compared.changes.size())
          .thenComparing(FIRST_PUBLISHED);

  private static final double EQUAL = 1e-9;

  /** A quotation of which less is there is another. */
  private static final double ENOUGH = 0.5;

  /** Where every other word differs, what is the same is so by chance. */
  private static final int WORDS_A_CHANGE = 2;

  /** The words of a quote with which a quotation is compared. */
  static final int MAX_WORDS = 5_000;

  /** Copies the list. */
  ComparedQuote {
    changes = List.copyOf(changes);
  }

  /** Tests whether another quote is as good a source as this one. */
  boolean isAsGood(ComparedQuote other) {
    return verdict == other.verdict
        && changes.size() == other.changes.size()
        && Math.abs(similarity - other.similarity) < EQUAL;
  }

  /** Compares a quotation with the words that a quote has in marks. */
  static ComparedQuote of(AskedWords asked, QuotePassage quote, WordReader reader) {
    List<PrintedWord> own = ownWords(quote, reader);
    WordComparison comparison = WordComparison.of(asked.words(), own);
    double common = comparison.common(asked.weights());
    double similarity = asked.all() > 0 ? Math.min(1, common / asked.all()) : 0;
    Verdict verdict = verdict(asked, comparison, similarity, common);
    return new ComparedQuote(
        quote,
        verdict,
        asked,
        comparison.changes(),
        similarity,
        comparison.from(),
        comparison.to());
  }

  private static Verdict verdict(
      AskedWords asked, WordComparison comparison, double similarity, double common) {
    if (comparison.isVerbatim() && !comparison.isEdited()) {
      return Verdict.VERBATIM;
    }
    boolean near =
        similarity >= ENOUGH
            && common >= asked.beyondChance()
            && comparison.changes().size() * WORDS_A_CHANGE <= asked.words().size();
    if (!near) {
      return Verdict.NOT_FOUND;
    }
    return comparison.isVerbatim()
        ? Verdict.VERBATIM
        : comparison.isCut() ? Verdict.CUT : Verdict.ALTERED;
  }

  /** Returns the speaker's own words, those of each segment as a piece. */
  private static List<PrintedWord> ownWords(QuotePassage quote, WordReader reader) {
    List<PrintedWord> words = new ArrayList<>();
    List<Segment> segments = quote.quote().segments();
    for (int i = 0; i < segments.size() && words.size() < MAX_WORDS; i++) {
      Segment segment = segments.get(i);
      if (segment.wording() != Wording.PARAPHRASE) {
        words.addAll(reader.read(quote.at(segment.span()), segment.span().start(), i));
      }
    }
    return words.subList(0, Math.min(MAX_WORDS, words.size()));
  }
}
