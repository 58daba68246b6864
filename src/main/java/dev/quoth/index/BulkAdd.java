package dev.quoth.index;

import dev.quoth.Article;
import dev.quoth.schema.ArticleBlock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * A run that adds many articles.
 *
 * <p>The calling thread passes articles to helpers on the executor, through a short queue. When the
 * queue is full or the stream has ended, it takes articles from the queue itself, so the run
 * completes even on an executor that gives it no thread at all, and never holds more than a few
 * articles.
 *
 * <p>An article whose id is still being written waits for the earlier one: of several articles with
 * one id, the last in the stream stays.
 */
final class BulkAdd {

  /** The largest number of waiting articles, and of helpers. */
  private static final int AT_ONCE = 64;

  private final Function<Article, ArticleBlock> blocks;
  private final BlockWriter writer;
  private final Executor executor;
  private final IndexCounts tally = new IndexCounts();

  // The fields below are guarded by this object's monitor, which is notified of each finished
  // article.
  private final Deque<Article> waiting = new ArrayDeque<>();
  private final Set<String> inWork = new HashSet<>();
  private int helpers;
  private long done;
  private @Nullable Throwable broken;

  BulkAdd(Function<Article, ArticleBlock> blocks, BlockWriter writer, Executor executor) {
    this.blocks = blocks;
    this.writer = writer;
    this.executor = executor;
  }

  /** Writes an article, and tests whether there was reason to. */
  @FunctionalInterface
  interface BlockWriter {
    boolean write(ArticleBlock block) throws IOException;
  }

  IndexReport run(Iterator<Article> articles, Consumer<IndexReport> progress) throws IOException {
    try {
      while (articles.hasNext()) {
        handOver(articles.next());
        progress.accept(tally.report());
      }
      finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    } finally {
      abandon();
    }
    IndexReport report = tally.report();
    progress.accept(report);
    return report;
  }

  private void handOver(Article article) throws IOException, InterruptedException {
    Objects.requireNonNull(article, "article");
    while (!queued(article)) {
      workOrWait();
    }
    if (helperWanted()) {
      try {
        executor.execute(this::help);
      } catch (RejectedExecutionException e) { // the calling thread does what is left
        refused();
      } catch (RuntimeException e) {
        helperLeft();
        throw e;
      }
    }
  }

  private synchronized boolean queued(Article article) throws IOException, InterruptedException {
    failIfBroken();
    if (Thread.interrupted()) {
      throw new InterruptedException("interrupted between two articles");
    }
    boolean room = waiting.size() < AT_ONCE && inWork.add(article.id());
    if (room) {
      waiting.add(article);
    }
    return room;
  }

  private synchronized boolean helperWanted() {
    boolean wanted = helpers < AT_ONCE;
    if (wanted) {
      helpers++;
    }
    return wanted;
  }

  private void help() {
    try {
      for (Article next = poll(); next != null; next = poll()) {
        work(next);
      }
    } finally {
      helperLeft();
    }
  }

  /** Asks for no more helpers. */
  private synchronized void refused() {
    helpers = Integer.MAX_VALUE;
  }

  private synchronized void helperLeft() {
    helpers--;
  }

  private synchronized @Nullable Article poll() {
    return waiting.poll();
  }

  private void workOrWait() throws InterruptedException {
    Article next = poll();
    if (next != null) {
      work(next);
    } else {
      awaitChange();
    }
  }

  /** If the queue is empty, a helper is working on the articles, and will notify. */
  private synchronized void awaitChange() throws InterruptedException {
    long before = done;
    while (waiting.isEmpty() && !inWork.isEmpty() && done == before) {
      wait();
    }
  }

  private void work(Article article) {
    try {
      ArticleBlock block = blocks.apply(article);
      if (writer.write(block)) {
        tally.written(block);
      }
    } catch (IOException | AlreadyClosedException e) {
      breakOff(e);
    } catch (RuntimeException | StackOverflowError e) {
      tally.failed(article.id(), e);
    } catch (Error e) {
      breakOff(e);
      throw e;
    } finally {
      done(article);
    }
  }

  private synchronized void breakOff(Throwable cause) {
    broken = broken == null ? cause : broken;
    waiting.forEach(article -> inWork.remove(article.id()));
    waiting.clear();
  }

  private synchronized void done(Article article) {
    inWork.remove(article.id());
    done++;
    notifyAll();
  }

  private void finish() throws IOException, InterruptedException {
    while (unfinished()) {
      workOrWait();
    }
    failIfBroken();
  }

  private synchronized boolean unfinished() {
    return !inWork.isEmpty();
  }

  private synchronized void failIfBroken() throws IOException {
    if (broken instanceof IOException e) {
      throw e;
    } else if (broken instanceof RuntimeException e) {
      throw e;
    } else if (broken instanceof Error e) {
      throw e;
    }
  }

  /**
   * Drops the waiting articles and waits for those in progress, so that nothing is left running.
   */
  private synchronized void abandon() {
    waiting.forEach(article -> inWork.remove(article.id()));
    waiting.clear();
    boolean interrupted = false;
    while (!inWork.isEmpty()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private IOException interrupted(InterruptedException cause) {
    InterruptedIOException error =
        new InterruptedIOException(
            "indexing was interrupted after "
                + tally.report().articles()
                + " articles; they are kept and not yet committed");
    error.initCause(cause);
    return error;
  }
}
