package dev.quoth.http;

import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.Map;

/** A source of searches that were saved, such as those of a {@code QuoteMonitor}. */
@FunctionalInterface
public interface SavedQueries {

  /**
   * Returns the searches. It is called by several threads at once, for each request that shows
   * some.
   *
   * @return the searches by their names, in the order in which they are listed
   * @throws IOException if they cannot be read
   */
  Map<String, QuoteQuery> byName() throws IOException;
}
