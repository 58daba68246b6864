package dev.quoth.index;

import dev.quoth.schema.Snapshots;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * A source of searchers of an index that is being written, for an application that searches while
 * it adds. The searchers share a snapshot until it is refreshed, which is cheap if little has
 * changed. Thread-safe; it has no thread of its own, so the caller decides when to refresh.
 *
 * <pre>{@code
 * long write = indexer.add(article);
 * try (QuoteSearcher searcher = manager.searcherFor(write)) {
 *   searcher.search(query); // sees the article
 * }
 * }</pre>
 *
 * <p>A snapshot does not change as long as a searcher of it is open: a user who turns pages keeps
 * theirs, no matter what is added, removed or refreshed in the meantime.
 */
public final class QuoteSearcherManager implements Closeable {

  private final WriterGate gate;
  private final SearcherOptions options;
  private final Object refreshing = new Object();
  private volatile Snapshot snapshot;
  private volatile boolean closed;

  /** A reader, and the last write that it is certain to see. */
  private record Snapshot(DirectoryReader reader, long write) {}

  QuoteSearcherManager(WriterGate gate, SearcherOptions options) throws IOException {
    this.gate = gate;
    this.options = options;
    snapshot =
        gate.refresh(writer -> {
          long write = writer.getMaxCompletedSequenceNumber();
          return new Snapshot(DirectoryReader.open(writer), write);
        });
  }

  /**
   * Returns a searcher of the latest snapshot, which was taken when this manager was opened or last
   * refreshed.
   *
   * @return a searcher for the caller to close
   * @throws IOException if the index cannot be read
   */
  public QuoteSearcher searcher() throws IOException {
    while (true) {
      if (closed) {
        throw new AlreadyClosedException("this QuoteSearcherManager is closed");
      }
      DirectoryReader reader = snapshot.reader();
      if (reader.tryIncRef()) {
        try {
          return QuoteSearcher.of(reader, options);
        } finally {
          reader.decRef();
        }
      }
    }
  }

  /**
   * Returns a searcher that sees a write, after refreshing the snapshot if necessary.
   *
   * @param write the number that {@link QuoteIndexer#add} or {@link QuoteIndexer#remove} returned
   * @return a searcher for the caller to close
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if no write had that number
   */
  public QuoteSearcher searcherFor(long write) throws IOException {
    if (snapshot.write() < write) {
      refresh();
      if (snapshot.write() < write) {
        throw new IllegalArgumentException(
            "write must be a number that add or remove returned, but is " + write);
      }
    }
    return searcher();
  }

  /**
   * Refreshes the snapshot, so that searchers see everything added and removed so far. Waits if
   * another thread is refreshing.
   *
   * @throws IOException if the index cannot be read
   */
  public void refresh() throws IOException {
    synchronized (refreshing) {
      if (closed) {
        throw new AlreadyClosedException("this QuoteSearcherManager is closed");
      }
      DirectoryReader old = snapshot.reader();
      snapshot =
          gate.refresh(writer -> {
            long write = writer.getMaxCompletedSequenceNumber();
            DirectoryReader changed = DirectoryReader.openIfChanged(old, writer);
            return new Snapshot(changed == null ? old : changed, write);
          });
      if (!snapshot.reader().equals(old)) {
        Snapshots.release(old);
      }
    }
  }

  /** Releases the snapshot; open searchers stay usable until they are closed. */
  @Override
  public void close() throws IOException {
    synchronized (refreshing) {
      if (!closed) {
        closed = true;
        Snapshots.release(snapshot.reader());
      }
    }
  }
}
