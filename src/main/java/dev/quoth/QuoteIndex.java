package dev.quoth;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An index that articles are written to, wherever it is: in a folder ({@link
 * dev.quoth.index.QuoteIndexer}), or on a cluster ({@link dev.quoth.opensearch.OpenSearchIndexer}).
 * An application that knows no more than this can move from one to the other by the line that opens
 * it. Safe for use by several threads at once.
 *
 * <p>What was written is seen by others after the next {@link #commit()}.
 */
public interface QuoteIndex extends Closeable {

  /**
   * Adds an article, replacing the one with the same id. A searcher sees either the old one or the
   * new one, never both or neither. If this fails, the old one stays. The article {@linkplain
   * Filter#arrivedAfter arrives} now, also where it replaces another.
   *
   * @param article the article
   * @return a number of this write, greater than that of any write of this article before
   * @throws IOException if the index cannot be written
   * @throws IllegalArgumentException if the article is beyond the bounds, or the extractor finds a
   *     quote outside its text
   */
  long add(Article article) throws IOException;

  /**
   * Adds many articles, each as {@link #add} does, on the threads of an executor and on the calling
   * thread. Of several with the same id, the last in the stream stays. Nothing is committed.
   *
   * <p>An article that fails is reported and skipped, and the run goes on. If the index cannot be
   * written, or the stream or the progress consumer throws, the run ends with that exception.
   *
   * <p>To cancel a run, end the stream: {@code articles.takeWhile(a -> !cancelled.get())}. Articles
   * in work are finished, and the report says what was done. Interrupting the calling thread ends
   * the run with an {@link java.io.InterruptedIOException}.
   *
   * @param articles the articles, read by the calling thread only; closed by the caller
   * @param executor where to work; {@code Runnable::run} keeps all work on the calling thread
   * @param progress receives what has been done so far, on the calling thread, after each article
   *     taken from the stream and once at the end
   * @return what was done
   * @throws IOException if the index cannot be written, or reading the stream fails with an {@link
   *     java.io.UncheckedIOException}
   */
  IndexReport addAll(Stream<Article> articles, Executor executor, Consumer<IndexReport> progress)
      throws IOException;

  /**
   * Removes an article with all its passages. Removing one that is not in the index does nothing.
   *
   * @param articleId the article's id
   * @return a number of this write, greater than that of any write of this article before; where
   *     nothing was removed, any number
   * @throws IOException if the index cannot be written
   */
  long remove(String articleId) throws IOException;

  /**
   * Removes all articles that have a passage which answers a query, with all of their passages. The
   * passages are those that {@link QuoteSearch#stream} reads, at the moment of the call; an article
   * that is added again meanwhile is removed, too. To remove articles without quotes as well, ask
   * for {@linkplain QuoteQuery#passages paragraphs}.
   *
   * @param query the question; its order, ranking, collapse, limit, cursor and timeout are ignored
   * @return the number of the last write
   * @throws IOException if the index cannot be read or written
   */
  long remove(QuoteQuery query) throws IOException;

  /**
   * Commits everything added and removed so far: it is durable, and seen by all who ask from now
   * on.
   *
   * @throws IOException if the index cannot be written
   */
  void commit() throws IOException;

  /**
   * Returns a searcher of the same index, which sees at least what is committed. Whether it sees
   * more, and what is written later, is the index's own matter.
   *
   * @return a searcher for the caller to close, before this is closed
   * @throws IOException if the index cannot be read
   */
  QuoteSearch searcher() throws IOException;

  /**
   * Commits, and releases what this holds.
   *
   * @throws IOException if the index cannot be written
   */
  @Override
  void close() throws IOException;
}
