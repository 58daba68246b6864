package dev.quoth.opensearch;

import java.io.IOException;

/** What became of the write of an article. */
sealed interface ArticleOutcome {

  /**
   * Returns the number of the write.
   *
   * @throws IOException if the article was not written
   */
  long number() throws IOException;

  /**
   * The article was written, or removed.
   *
   * @param number the number of that write among those of the article; 0 where there was nothing to
   *     remove
   */
  record Written(long number) implements ArticleOutcome {}

  /**
   * The article was left as it is, since another writer changed it meanwhile, or is about to.
   *
   * @param number the number of the write that was finished last
   */
  record Left(long number) implements ArticleOutcome {}

  /**
   * The article was not written, and others may be.
   *
   * @param cause why, with the article, the index and what to do
   */
  record Failed(IOException cause) implements ArticleOutcome {

    @Override
    public long number() throws IOException {
      throw cause;
    }
  }
}
