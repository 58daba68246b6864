package dev.quoth.index;

import dev.quoth.IndexBrokenException;
import dev.quoth.IndexEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.ThreadInterruptedException;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls through to a Lucene writer while it is open, and tells all others why not.
 *
 * <p>Lucene asks that no other thread use a writer that is being closed, and may drop what other
 * threads have added where a snapshot or a commit fails, though it goes on. So closing waits for
 * calls in flight, and after such a failure the writer is rolled back to its last commit and
 * nothing more is let through: the next commit has each article that was added, or the caller gets
 * an exception.
 */
final class WriterGate {

  private final IndexWriter writer;
  private final String place;
  private final Consumer<IndexEvent> listener;

  /** Calls hold it for reading, and closing for writing. */
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  private final Object flushing = new Object();

  private volatile @Nullable Throwable broken;
  private volatile boolean closed;

  /** A batch has ended with an exception, and nobody has committed since. */
  private volatile boolean halfDone;

  WriterGate(IndexWriter writer, String place, Consumer<IndexEvent> listener) {
    this.writer = writer;
    this.place = place;
    this.listener = listener;
  }

  /** A call to a writer. */
  @FunctionalInterface
  interface Call<T extends @Nullable Object> {
    T on(IndexWriter writer) throws IOException;
  }

  /**
   * Makes a change. What is wrong with one article concerns no other; but where writing fails, so
   * may have that of other articles, which are written together.
   */
  <T extends @Nullable Object> T change(Call<T> call) throws IOException {
    lock.readLock().lock();
    try {
      checkUsable();
      try {
        return call.on(writer);
      } catch (Throwable e) {
        boolean inWriting = e instanceof IOException || e instanceof ThreadInterruptedException;
        if (inWriting || writer.getTragicException() != null || !writer.isOpen()) {
          throw breaking(e);
        }
        throw e;
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Does what needs the writer to stay open, and changes nothing. */
  <T extends @Nullable Object> T during(Call<T> call) throws IOException {
    lock.readLock().lock();
    try {
      checkUsable();
      return call.on(writer);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Waits for calls in flight, and lets no other through meanwhile. */
  void alone(Runnable work) {
    lock.writeLock().lock();
    try {
      work.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Takes a snapshot of all that was added and removed so far. */
  <T> T refresh(Call<T> call) throws IOException {
    long start = System.nanoTime();
    T snapshot = flush(call);
    listener.accept(new IndexEvent.Refreshed(since(start)));
    return snapshot;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /**
   * Takes a snapshot or commits, after whose failure what was added may be gone; one at a time, so
   * that no commit returns after a snapshot that failed meanwhile.
   */
  private <T extends @Nullable Object> T flush(Call<T> call) throws IOException {
    lock.readLock().lock();
    try {
      synchronized (flushing) {
        checkUsable();
        try {
          T result = call.on(writer);
          checkTragedy();
          return result;
        } catch (Throwable e) {
          throw breaking(e);
        }
      }
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Commits what there is, also of a batch that is half done. */
  void commit() throws IOException {
    long start = System.nanoTime();
    flush(IndexWriter::commit);
    halfDone = false;
    listener.accept(new IndexEvent.Committed(since(start)));
  }

  /** Remembers that a batch has ended with an exception. */
  void leaveHalfDone() {
    halfDone = true;
  }

  private void checkUsable() throws IOException {
    if (closed) {
      throw new AlreadyClosedException("this QuoteIndexer is closed; open another one");
    }
    Throwable cause = broken;
    if (cause != null) {
      throw new IndexBrokenException(place, cause);
    }
    checkTragedy();
  }

  /** Throws what made a merge in the background fail, to whoever calls next. */
  private void checkTragedy() throws IOException {
    Throwable tragedy = writer.getTragicException();
    if (tragedy != null) {
      throw breaking(tragedy);
    }
  }

  /** Breaks the writer once, and returns what to throw. */
  private synchronized IOException breaking(Throwable cause) {
    if (cause instanceof IndexBrokenException known) {
      return known;
    }
    Throwable first = broken;
    if (first == null) {
      Throwable tragedy = writer.getTragicException();
      first = tragedy == null ? cause : tragedy;
      broken = first;
      rollBackQuietly(first);
      listener.accept(new IndexEvent.Broken(first));
    }
    return new IndexBrokenException(place, first);
  }

  /** A writer that a tragedy has closed is rolled back already. */
  private void rollBackQuietly(Throwable cause) {
    try {
      writer.rollback();
    } catch (Throwable e) {
      cause.addSuppressed(e);
    }
  }

  /** Commits and closes, unless that has been done; a batch that is half done is not committed. */
  void close() throws IOException {
    lock.writeLock().lock();
    try {
      if (!closed) {
        commitAtLast();
        closed = true;
        closeWriter();
      }
    } catch (Throwable e) {
      closed = true;
      IOUtils.closeWhileSuppressingExceptions(e, writer::rollback);
      throw e;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void commitAtLast() throws IOException {
    checkUsable();
    if (halfDone) {
      throw new IOException(
          "the last batch that was added to "
              + place
              + " ended with an exception, and what was added or removed since the last commit was"
              + " dropped; to keep it, commit before you close");
    }
    commit();
  }

  /** Waits for merges, which may still fail, though all is committed. */
  private void closeWriter() throws IOException {
    try {
      writer.close();
    } catch (Throwable e) {
      throw breaking(e);
    }
  }

  /** Drops what was not committed and closes, unless that has been done. */
  void rollBack() throws IOException {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        writer.rollback();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
