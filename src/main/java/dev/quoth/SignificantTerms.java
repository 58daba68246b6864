package dev.quoth;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The words and phrases that set the passages that answer a query apart from all other passages of
 * the index: what they are about.
 *
 * <p>If there are many passages, a sample of them is read. The frequency of a term among them is
 * that of the sample; its frequency elsewhere is that of the whole index, and exact except that
 * articles replaced or removed recently count until Lucene merges their segment.
 *
 * <p>A term occurs in at least three of the passages and, if they come from several articles, in at
 * least two of these. A few quotes therefore have no significant terms: what they share may be
 * chance.
 *
 * @param passages the number of passages that answer the query
 * @param sampled the number of passages read, evenly spread; exact copies count once. 0 if all
 *     passages of the index answer the query, since nothing sets all of them apart
 * @param terms the terms, the most significant first
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
   * A word, or two adjacent words, that the passages have more often than chance would explain.
   *
   * @param words the term in its most frequent spelling
   * @param passages the number of sampled passages that have it in their own words
   * @param everywhere the number of passages in the whole index that have it
   * @param score Dunning's log-likelihood ratio G² (1993), 10.83 or more: the probability of chance
   *     is below one in a thousand
   */
  public record Term(String words, long passages, long everywhere, double score) {

    /** Checks that the words are present. */
    public Term {
      Objects.requireNonNull(words, "words");
    }
  }
}
