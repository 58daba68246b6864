package dev.quoth.index;

import dev.quoth.IndexEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;

/**
 * Merges segments on threads of Lucene's, as usual, and prints nothing where that fails: the writer
 * remembers the failure, and {@link WriterGate} tells it to whoever calls next.
 */
final class QuietMergeScheduler extends ConcurrentMergeScheduler {

  private final Consumer<IndexEvent> listener;

  QuietMergeScheduler(Consumer<IndexEvent> listener) {
    this.listener = listener;
  }

  @Override
  protected void doMerge(MergeSource source, MergePolicy.OneMerge merge) throws IOException {
    long start = System.nanoTime();
    super.doMerge(source, merge);
    listener.accept(
        new IndexEvent.Merged(merge.totalNumDocs(), Duration.ofNanos(System.nanoTime() - start)));
  }

  @Override
  protected void handleMergeException(Throwable failure) {}
}
