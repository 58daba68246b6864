package dev.quoth.http;

import dev.quoth.QuoteSearch;
import java.io.IOException;

/**
 * A source of snapshots of an index that is being written. Each request is answered from one.
 *
 * {@snippet file="ServeAPage.java" region="serve"}
 */
@FunctionalInterface
public interface SearchSource {

  /**
   * Returns a snapshot, the latest that is to be had. It is called by several threads at once.
   *
   * @return answers the questions of one request, and is closed after it
   * @throws IOException if the index cannot be read
   */
  QuoteSearch latest() throws IOException;
}
