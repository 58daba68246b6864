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

  private final Language language;
  private final Similarity similarity;

  private SearcherOptions(Language language, Similarity similarity) {
    this.language = language;
    this.similarity = similarity;
  }

  /**
   * Returns the options for an index of articles in a language: BM25 with Lucene's parameters, k1
   * of 1.2 and b of 0.75.
   *
   * @param language the language of the articles, with the analyzers of the index
   * @return the options
   */
  public static SearcherOptions of(Language language) {
    Objects.requireNonNull(language, "language");
    return new SearcherOptions(language, new BM25Similarity());
  }

  /**
   * Returns these options with another similarity.
   *
   * @param value how the score of a word is calculated
   * @return a copy with that similarity
   */
  public SearcherOptions withSimilarity(Similarity value) {
    return new SearcherOptions(language, Objects.requireNonNull(value, "similarity"));
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
}
