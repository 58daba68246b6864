package dev.quoth.monitor;

import dev.quoth.Passage;
import java.io.IOException;

/** Receives the passages that answer saved searches. */
@FunctionalInterface
public interface MatchListener {

  /**
   * Receives a passage. Within a batch of articles, all passages of a search come one after the
   * other, the searches in the order of their names.
   *
   * @param search the search that it answers
   * @param passage the passage
   * @throws IOException if it cannot be delivered; matching ends with this exception, and the batch
   *     is delivered again next time
   */
  void matched(SavedSearch search, Passage passage) throws IOException;

  /**
   * Receives what has been done, after each batch of at most {@value QuoteMonitor#MAX_BATCH}
   * articles. The batch will not be delivered again. Does nothing unless it is overridden.
   *
   * @param soFar what this run has done
   */
  default void progressed(MatchReport soFar) {}
}
