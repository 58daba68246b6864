package dev.quoth.search;

import dev.quoth.language.PassageAnalyzers;
import java.util.Objects;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How an index is read. Language and analyzers must be those that it was written with.
 *
 * {@snippet file="YourOwnLucene.java" region="options"}
 *
 * @param language BCP 47 tag of the language of the index
 * @param analyzers how text becomes terms
 * @param similarity how the score of a word is calculated
 * @param lengthFloor the length below which a passage does not rank higher for being short, as a
 *     share of the average length, 0..1. BM25 gives a word more weight in a shorter text; but "We
 *     fear war" is not more about war than two sentences on it. With 0, scores are those of the
 *     similarity alone
 */
public record SearcherOptions(
    String language, PassageAnalyzers analyzers, Similarity similarity, double lengthFloor) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the length floor is out of its range
   */
  public SearcherOptions {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(analyzers, "analyzers");
    Objects.requireNonNull(similarity, "similarity");
    if (!(lengthFloor >= 0 && lengthFloor <= 1)) {
      throw new IllegalArgumentException("lengthFloor must lie in 0..1, but is " + lengthFloor);
    }
  }

  /**
   * Returns the options for an index of English articles: BM25 with Lucene's parameters, k1 of 1.2
   * and b of 0.75, and a length floor of 0.5.
   *
   * @return the options
   */
  public static SearcherOptions english() {
    return new SearcherOptions("en", PassageAnalyzers.english(), new BM25Similarity(), 0.5);
  }

  /**
   * Replaces the analyzers.
   *
   * @param value how text becomes terms
   * @return these options with those analyzers
   */
  public SearcherOptions analyzers(PassageAnalyzers value) {
    return new SearcherOptions(language, value, similarity, lengthFloor);
  }

  /**
   * Replaces the similarity.
   *
   * @param value how the score of a word is calculated
   * @return these options with that similarity
   */
  public SearcherOptions similarity(Similarity value) {
    return new SearcherOptions(language, analyzers, value, lengthFloor);
  }

  /**
   * Replaces the length floor.
   *
   * @param share a share of the average length, 0..1
   * @return these options with that floor
   * @throws IllegalArgumentException if the share is out of its range
   */
  public SearcherOptions lengthFloor(double share) {
    return new SearcherOptions(language, analyzers, similarity, share);
  }
}
