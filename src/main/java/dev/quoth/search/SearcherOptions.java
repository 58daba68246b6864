package dev.quoth.search;

import dev.quoth.IndexEvent;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import java.util.Objects;
import java.util.function.Consumer;
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
  private final Consumer<IndexEvent> listener;

  private SearcherOptions(Language language, Similarity similarity, Consumer<IndexEvent> listener) {
    this.language = language;
    this.similarity = similarity;
    this.listener = listener;
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
    return new SearcherOptions(language, new BM25Similarity(), event -> {});
  }

  /**
   * Returns these options with another similarity.
   *
   * @param value how the score of a word is calculated
   * @return a copy with that similarity
   */
  public SearcherOptions withSimilarity(Similarity value) {
    return new SearcherOptions(language, Objects.requireNonNull(value, "similarity"), listener);
  }

  /**
   * Returns these options with a listener to what happens to the index, by searchers and, in the
   * options of an indexer, by writing.
   *
   * @param value takes what happened, by several threads at once, and must be quick; what it throws
   *     is dropped
   * @return a copy with that listener, instead of any before
   */
  public SearcherOptions withListener(Consumer<IndexEvent> value) {
    Objects.requireNonNull(value, "listener");
    return new SearcherOptions(
        language,
        similarity,
        event -> {
          try {
            value.accept(event);
          } catch (RuntimeException e) { // what has happened has happened
          }
        });
  }

  /**
   * Returns what listens to what happens to the index.
   *
   * @return the listener; one that does nothing if there is none
   */
  public Consumer<IndexEvent> listener() {
    return listener;
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
