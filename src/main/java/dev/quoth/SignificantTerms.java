package dev.quoth;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * What the passages that answer a query are about: the words and phrases that set them apart from
 * all other passages of the index.
 *
 * <p>The passages are sampled where there are many. How often a word stands in them is counted in
 * the sample; how often elsewhere, over the whole index. That is exact but for articles that were
 * replaced or removed a short while ago, whose words count until their part of the index is
 * rewritten.
 *
 * <p>A topic stands in three of the passages or more and, where they are of several articles, in
 * two of these. So a few quotes have no topic: what they say may be chance.
 *
 * @param passages how many passages answer the query
 * @param sampled how many of them were read, evenly spread; those that say the same word for word
 *     are one. 0 where all passages answer the query, since nothing sets them apart from all
 * @param terms the topics, the most telling first
 */
public record SignificantTerms(long passages, int sampled, List<Term> terms)
    implements Iterable<SignificantTerms.Term> {

  /** Copies the terms. */
  public SignificantTerms {
    terms = List.copyOf(terms);
  }

  @Override
  public Iterator<Term> iterator() {
    return terms.iterator();
  }

  /**
   * A word, or two words side by side, that stands in the passages more often than by chance.
   *
   * @param words as printed most often
   * @param passages how many of the sampled passages have it in their own words
   * @param everywhere how many passages of the index have it, these included
   * @param score how much speaks against chance: Dunning's log-likelihood ratio G² (1993). It is
   *     10.83 or more: chance is less likely than one in a thousand
   */
  public record Term(String words, long passages, long everywhere, double score) {

    /** Checks that the words are there. */
    public Term {
      Objects.requireNonNull(words, "words");
    }
  }
}
