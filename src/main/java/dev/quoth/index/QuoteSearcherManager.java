package dev.quoth.index;

import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Searchers of an index that is being written, for an application that answers while it adds. They
 * share a snapshot until it is refreshed, which costs little where little has changed. Safe for use
 * by several threads at once; it has no thread of its own, so the caller says when to refresh.
 *
 * <pre>{@code
 * long write = indexer.add(article);
 * try (QuoteSearcher searcher = live.searcherFor(write)) {
 *   searcher.search(query); // sees the article
 * }
 * }</pre>
 *
 * <p>A snapshot stays as it is for as long as somebody holds a searcher of it: a user who turns
 * pages keeps theirs, whatever is added, removed or refreshed meanwhile.
 */
public final class QuoteSearcherManager implements Closeable {

  private final IndexWriter writer;
  private final SearcherOptions options;
  private final Object refreshing = new Object();
  private volatile Snapshot snapshot;
  private volatile boolean closed;

  /** What is seen, and the last write that is surely among it. */
  private record Snapshot(DirectoryReader reader, long write) {}

  QuoteSearcherManager(IndexWriter writer, SearcherOptions options) throws IOException {
    this.writer = writer;
    this.options = options;
    long write = writer.getMaxCompletedSequenceNumber();
    snapshot = new Snapshot(DirectoryReader.open(writer), write);
  }

  /**
   * Returns a searcher of the latest snapshot, as it was when this was opened or refreshed last.
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
        return QuoteSearcher.of(reader, options);
      }
    }
  }

  /**
   * Returns a searcher that sees a write, and refreshes the snapshot if it does not yet.
   *
   * @param write the number that {@link QuoteIndexer#add} or {@link QuoteIndexer#remove} returned
   * @return a searcher for the caller to close
   * @throws IOException if the index cannot be read
   * @throws IllegalArgumentException if nothing was written under that number
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
   * Makes everything seen that was added and removed so far. Waits where another thread is
   * refreshing.
   *
   * @throws IOException if the index cannot be read
   */
  public void refresh() throws IOException {
    synchronized (refreshing) {
      if (closed) {
        throw new AlreadyClosedException("this QuoteSearcherManager is closed");
      }
      long write = writer.getMaxCompletedSequenceNumber();
      DirectoryReader old = snapshot.reader();
      DirectoryReader changed = DirectoryReader.openIfChanged(old, writer);
      snapshot = new Snapshot(changed == null ? old : changed, write);
      if (changed != null) {
        old.decRef();
      }
    }
  }

  /** Gives the snapshot free; searchers that are open stay usable until they are closed. */
  @Override
  public void close() throws IOException {
    synchronized (refreshing) {
      if (!closed) {
        closed = true;
        snapshot.reader().decRef();
      }
    }
  }
}
