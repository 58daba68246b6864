package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * A quote that a {@link Quotation} was made of.
 *
 * @param quote the quote in the article that has the words first
 * @param words the part of the quotation that comes of it: all, unless several quotes were joined
 * @param changes where the two differ, in the order of the quotation; empty if nowhere
 * @param similarity the share of the part's words that the quote has in the same order, each word
 *     weighted by its rarity, 0..1; 1 where nothing is altered. Of a paraphrase, in any order
 * @param appearances all quotes with the same words, the first publication first and undated ones
 *     last, this one among them; at most 1,000
 */
public record QuotationSource(
    QuotePassage quote,
    Span words,
    List<WordChange> changes,
    double similarity,
    List<Passage> appearances) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the similarity is out of its range
   */
  public QuotationSource {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(words, "words");
    Checks.share("similarity", similarity);
    changes = List.copyOf(changes);
    appearances = List.copyOf(appearances);
  }
}
