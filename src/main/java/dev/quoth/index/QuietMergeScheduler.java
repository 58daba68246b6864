package dev.quoth.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges segments on threads of Lucene's, as usual, and prints nothing where that fails: the writer
 * remembers the failure, and {@link WriterGate} tells it to whoever calls next.
 */
final class QuietMergeScheduler extends ConcurrentMergeScheduler {

  @Override
  protected void handleMergeException(Throwable failure) {}
}
