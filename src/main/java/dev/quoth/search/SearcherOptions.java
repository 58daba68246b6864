package dev.quoth.search;

import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import java.util.Objects;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The options for searching an index. The language and its analyzers must be those that the index
 * was written with. Immutable.
 *
 * {@snippet file="YourOwnLucene.java" region="options"}
 */
public final class SearcherOptions {

  private static final double LENGTH_FLOOR = 0.5;

  private final Language language;
  private final Similarity similarity;
  private final double lengthFloor;

  private SearcherOptions(Language language, Similarity similarity, double lengthFloor) {
    this.language = language;
    this.similarity = similarity;
    this.lengthFloor = lengthFloor;
  }

  /**
   * Returns the options for an index of articles in a language: BM25 with Lucene's parameters, k1
   * of 1.2 and b of 0.75, and a length floor of 0.5.
   *
   * @param language the language of the articles, with the analyzers of the index
   * @return the options
   */
  public static SearcherOptions of(Language language) {
    Objects.requireNonNull(language, "language");
    return new SearcherOptions(language, new BM25Similarity(), LENGTH_FLOOR);
  }

  /**
   * Returns these options with another similarity.
   *
   * @param value how the score of a word is calculated
   * @return a copy with that similarity
   */
  public SearcherOptions withSimilarity(Similarity value) {
    return new SearcherOptions(language, Objects.requireNonNull(value, "similarity"), lengthFloor);
  }

  /**
   * Returns these options with another length floor: the length below which a passage does not rank
   * higher for being short. BM25 gives a word more weight in a shorter text; but "We fear war" is
   * not more about war than two sentences on it. With 0, scores are those of the similarity alone.
   *
   * @param share a share of the average length, 0..1
   * @return a copy with that floor
   * @throws IllegalArgumentException if the share is out of its range
   */
  public SearcherOptions withLengthFloor(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("the length floor must lie in 0..1, but is " + share);
    }
    return new SearcherOptions(language, similarity, share);
  }

  /**
   * Returns the language of the articles.
   *
   * @return the language, with the analyzers of the index
   */
  public Language language() {
    return language;
  }

  /** Returns the analyzers of the index. */
  PassageAnalyzers analyzers() {
    return language.analyzers();
  }

  /**
   * Returns how the score of a word is calculated.
   *
   * @return the similarity
   */
  public Similarity similarity() {
    return similarity;
  }

  /**
   * Returns the length below which a passage does not rank higher for being short.
   *
   * @return a share of the average length, 0..1
   */
  public double lengthFloor() {
    return lengthFloor;
  }
}
