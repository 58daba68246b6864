package dev.quoth.search;

import dev.quoth.language.PassageAnalyzers;
import java.util.Objects;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * With what an index is searched. It must be the same as what it was written with.
 *
 * {@snippet file="YourOwnLucene.java" region="options"}
 *
 * @param language BCP 47 tag of the language of the index
 * @param analyzers how text becomes terms
 * @param similarity how the score of a word is reckoned
 */
public record SearcherOptions(String language, PassageAnalyzers analyzers, Similarity similarity) {

  /** Checks that all parts are there. */
  public SearcherOptions {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(analyzers, "analyzers");
    Objects.requireNonNull(similarity, "similarity");
  }

  /**
   * Makes the options for an index of English articles: BM25 with Lucene's parameters, k1 of 1.2
   * and b of 0.75.
   *
   * @return the options
   */
  public static SearcherOptions english() {
    return new SearcherOptions("en", PassageAnalyzers.english(), new BM25Similarity());
  }
}
