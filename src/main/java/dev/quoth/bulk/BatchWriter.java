package dev.quoth.bulk;

import java.io.IOException;
import java.util.List;

/**
 * A way to write articles together.
 *
 * @param <T> what is written of an article
 */
@FunctionalInterface
public interface BatchWriter<T> {

  /**
   * Writes articles of different ids, by several threads at once. What it throws ends the run.
   *
   * @param batch the articles
   * @param counts takes each that was written, and each that failed while the others go on
   * @throws IOException if writing fails, and not for one article alone
   */
  void write(List<PreparedArticle<T>> batch, IndexCounts counts) throws IOException;
}
