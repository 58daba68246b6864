package dev.quoth.search;

import dev.quoth.IndexFormatException;
import dev.quoth.schema.IndexFormat;
import dev.quoth.schema.IndexPlace;
import dev.quoth.schema.LuceneRuntime;
import dev.quoth.schema.Snapshots;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * A source of searchers of an index that another program writes: each sees the latest commit. Where
 * the same program writes, {@code QuoteIndexer.searcherManager()} is quicker, and need not wait for
 * a commit. Thread-safe; it has no thread of its own.
 *
 * {@snippet file="ServeAPage.java" region="serve"}
 *
 * <p>A searcher goes on to see its own commit, whatever is written in the meantime. Those of the
 * same commit share what is open.
 */
public final class CommitSearchers implements Closeable {

  private final Directory directory;
  private final SearcherOptions options;
  private DirectoryReader reader;
  private boolean closed;

  private CommitSearchers(Directory directory, SearcherOptions options) throws IOException {
    this.directory = directory;
    this.options = options;
    IndexFormat.read(directory, options.language());
    reader = DirectoryReader.open(directory);
  }

  /**
   * Opens an index in a folder for reading.
   *
   * @param folder the folder of the index
   * @param options how it was written
   * @return the source, to be closed
   * @throws IllegalStateException if the Lucene that is found is not 10.6 or a later 10, or not
   *     whole
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if there is no index, or it cannot be read
   */
  public static CommitSearchers open(Path folder, SearcherOptions options) throws IOException {
    IndexPlace.checkFolder(folder);
    LuceneRuntime.check();
    Directory directory = FSDirectory.open(folder);
    try {
      return new CommitSearchers(directory, options);
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, directory);
      throw e;
    }
  }

  /**
   * Returns a searcher of the latest commit.
   *
   * @return a searcher for the caller to close
   * @throws IndexFormatException if the index has become one of another format or language, or of
   *     other analyzers
   * @throws IOException if the index cannot be read
   */
  public synchronized QuoteSearcher latest() throws IOException {
    if (closed) {
      throw new AlreadyClosedException("this CommitSearchers is closed");
    }
    DirectoryReader changed = DirectoryReader.openIfChanged(reader);
    if (changed != null) {
      replaceBy(changed);
    }
    return QuoteSearcher.of(reader, options);
  }

  private void replaceBy(DirectoryReader changed) throws IOException {
    try {
      IndexFormat.read(directory, options.language());
    } catch (Throwable e) {
      IOUtils.closeWhileSuppressingExceptions(e, changed);
      throw e;
    }
    DirectoryReader old = reader;
    reader = changed;
    Snapshots.release(old);
  }

  /** Releases what is open; searchers can be used until they are closed themselves. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      try (directory) {
        Snapshots.release(reader);
      }
    }
  }
}
