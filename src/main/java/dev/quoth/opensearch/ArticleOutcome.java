package dev.quoth.opensearch;

import java.io.IOException;

/** What became of the write of an article. */
sealed interface ArticleOutcome {

  /**
   * The article was written, or removed.
   *
   * @param generation the number of that write among those of the article; 0 where there was
   *     nothing to remove
   */
  record Written(long generation) implements ArticleOutcome {}

  /**
   * The article was not written, and others may be.
   *
   * @param cause why, with the article, the index and what to do
   */
  record Failed(IOException cause) implements ArticleOutcome {}
}
