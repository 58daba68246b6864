package dev.quoth.bulk;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A run that adds many articles.
 *
 * <p>The calling thread passes articles to helpers on the executor, through a short queue. When the
 * queue is full or the stream has ended, it takes articles from the queue itself, so the run
 * completes even on an executor that gives it no thread at all, and never holds more than a few
 * articles and batches. Whoever fills a batch writes it.
 *
 * <p>An article whose id is still being written waits for the earlier one: of several articles with
 * one id, the last in the stream stays.
 *
 * @param <T> what is written of an article
 */
public final class BulkAdd<T> {

  /** The largest number of waiting articles, and of helpers. */
  private static final int AT_ONCE = 64;

  /** The most articles of a batch, however small they are. */
  private static final int MOST_TOGETHER = 1_000;

  private final Function<Article, PreparedArticle<T>> preparation;
  private final BatchWriter<T> writer;
  private final long batchSize;
  private final Executor executor;
  private final IndexCounts counts = new IndexCounts();

  // The fields below are guarded by this object's monitor, which is notified of each finished
  // article.
  private final Deque<Article> waiting = new ArrayDeque<>();
  private List<PreparedArticle<T>> batch = new ArrayList<>();
  private long size;
  private final Set<String> inWork = new HashSet<>();
  private int preparing;
  private int helpers;
  private long changes;
  private boolean ended;
  private @Nullable Throwable broken;

  /**
   * Creates a run.
   *
   * @param preparation makes of an article what is written of it, by several threads at once
   * @param writer writes a batch
   * @param batchSize the size from which a batch is written; 0 for each article alone
   * @param executor gives threads
   */
  public BulkAdd(
      Function<Article, PreparedArticle<T>> preparation,
      BatchWriter<T> writer,
      long batchSize,
      Executor executor) {
    this.preparation = preparation;
    this.writer = writer;
    this.batchSize = batchSize;
    this.executor = executor;
  }

  /**
   * Adds articles, once.
   *
   * @param articles the articles, taken by the calling thread alone
   * @param progress takes what has been done so far, on the calling thread
   * @return what was done
   * @throws IOException if writing fails, or reading the articles does with an {@link
   *     UncheckedIOException}
   */
  public IndexReport run(Iterator<Article> articles, Consumer<IndexReport> progress)
      throws IOException {
    try {
      while (articles.hasNext()) {
        handOver(articles.next());
        progress.accept(counts.report());
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
    IndexReport report = counts.report();
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
    Article next = waiting.poll();
    preparing += next == null ? 0 : 1;
    return next;
  }

  private void workOrWait() throws InterruptedException {
    Article next = poll();
    if (next != null) {
      work(next);
      return;
    }
    List<PreparedArticle<T>> last = lastBatch();
    if (last.isEmpty()) {
      awaitChange();
    } else {
      write(last);
    }
  }

  /** Returns what is left to be written, once nobody adds to it. */
  private synchronized List<PreparedArticle<T>> lastBatch() {
    return preparing == 0 ? taken() : List.of();
  }

  private synchronized List<PreparedArticle<T>> taken() {
    List<PreparedArticle<T>> all = batch;
    batch = new ArrayList<>();
    size = 0;
    return all;
  }

  /** If there is nothing to do, a helper is at work, and will notify. */
  private synchronized void awaitChange() throws InterruptedException {
    long before = changes;
    while (waiting.isEmpty()
        && !inWork.isEmpty()
        && changes == before
        && (preparing > 0 || batch.isEmpty())) {
      wait();
    }
  }

  private void work(Article article) {
    List<PreparedArticle<T>> full = List.of();
    try {
      full = collected(preparation.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      counts.failed(article.id(), e);
      done(List.of(article.id()));
    } catch (Error e) {
      breakOff(e);
      done(List.of(article.id()));
      throw e;
    } finally {
      prepared();
    }
    write(full);
  }

  /** Adds to the batch, and returns it if it is full now. */
  private synchronized List<PreparedArticle<T>> collected(PreparedArticle<T> article) {
    if (ended || broken != null) {
      inWork.remove(article.articleId());
      return List.of();
    }
    batch.add(article);
    size += article.size();
    return size >= batchSize || batch.size() >= MOST_TOGETHER ? taken() : List.of();
  }

  private synchronized void prepared() {
    preparing--;
    changes++;
    notifyAll();
  }

  private void write(List<PreparedArticle<T>> articles) {
    if (articles.isEmpty()) {
      return;
    }
    try {
      writer.write(articles, counts);
    } catch (IOException | RuntimeException e) {
      breakOff(e);
    } catch (Error e) {
      breakOff(e);
      throw e;
    } finally {
      done(articles.stream().map(PreparedArticle::articleId).toList());
    }
  }

  private synchronized void breakOff(Throwable cause) {
    broken = broken == null ? cause : broken;
    drop();
  }

  /** Forgets what nobody is at work on. */
  private synchronized void drop() {
    waiting.forEach(article -> inWork.remove(article.id()));
    waiting.clear();
    taken().forEach(article -> inWork.remove(article.articleId()));
  }

  private synchronized void done(List<String> articleIds) {
    articleIds.forEach(inWork::remove);
    changes++;
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
    ended = true;
    drop();
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
                + counts.report().articles()
                + " articles; they are kept and not yet committed");
    error.initCause(cause);
    return error;
  }
}
