package dev.quoth.opensearch;

import dev.quoth.Article;
import dev.quoth.IndexFormatException;
import dev.quoth.passage.Microseconds;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Writes articles to an index of OpenSearch. Several indexers, on any machines, may write the same
 * articles: the last to claim one wins, whole. Each call may be repeated without harm. What is
 * written is on disk when a call returns, and seen after the next {@link #commit()}. Safe for use
 * by several threads at once.
 */
public final class OpenSearchIndexer {

  private final Transport transport;
  private final String index;
  private final OpenSearchOptions options;
  private final AtomicLong lastArrival = new AtomicLong();

  private OpenSearchIndexer(Transport transport, String index, OpenSearchOptions options) {
    this.transport = transport;
    this.index = index;
    this.options = options;
  }

  /**
   * Opens an index for writing.
   *
   * @param transport the way to the cluster, which stays open
   * @param index the name of the index, or of an alias of a single one
   * @param options the language of its articles, and what finds their quotes
   * @return an indexer
   * @throws FileNotFoundException if there is no such index
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the cluster does not answer
   */
  public static OpenSearchIndexer open(Transport transport, String index, OpenSearchOptions options)
      throws IOException {
    OpenSearchIndex.check(transport, index, options.language());
    OpenSearchIndexer indexer = new OpenSearchIndexer(transport, index, options);
    Instant latest = indexer.searcher().latestArrival().orElse(Instant.EPOCH);
    indexer.lastArrival.set(Microseconds.of(latest));
    return indexer;
  }

  /**
   * Adds an article, or replaces the one of the same id.
   *
   * @param article the article
   * @throws IOException if the cluster does not take it; it may be there or not
   */
  public void add(Article article) throws IOException {
    Objects.requireNonNull(article, "article");
    new ArticleWrites(transport, index).write(List.of(writing(article)));
  }

  /**
   * Adds many articles. Of several with one id the last stays.
   *
   * @param articles the articles; closed by whoever opened the stream
   * @param progress takes how many have been written, again and again
   * @return how many were written
   * @throws IOException if the cluster does not take them; the first may be there
   */
  public long addAll(Stream<Article> articles, LongConsumer progress) throws IOException {
    ArticleWrites writes = new ArticleWrites(transport, index);
    long written = 0;
    for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
      written += writes.add(writing(each.next()));
      progress.accept(written);
    }
    written += writes.finish();
    progress.accept(written);
    return written;
  }

  private ArticleWrite writing(Article article) {
    return ArticleWrite.of(
        ArticleDocuments.of(
            article,
            options.extractor().extract(article),
            options.extractor().version(),
            arrival(),
            options.language().analyzers()));
  }

  /** Where the clock does not advance, or goes back, the moment after the last is taken. */
  private long arrival() {
    long now = Microseconds.of(options.clock().instant());
    return lastArrival.updateAndGet(last -> Math.max(last + 1, now));
  }

  /**
   * Removes an article, if it is there.
   *
   * @param articleId the article's id
   * @throws IOException if the cluster does not take the request
   */
  public void remove(String articleId) throws IOException {
    Objects.requireNonNull(articleId, "articleId");
    new ArticleWrites(transport, index).write(List.of(ArticleWrite.removal(articleId)));
  }

  /**
   * Lets searchers see what was written, by this indexer and by all others.
   *
   * @throws IOException if the cluster does not take the request
   */
  public void commit() throws IOException {
    String path = "/" + IndexRequests.encoded(index) + "/_refresh";
    Transport.Response reply = transport.send(Transport.Request.json("POST", path, ""));
    if (reply.status() != 200) {
      throw IndexRequests.refusal("committing to index " + index, reply);
    }
  }

  /**
   * Returns a searcher of the same index.
   *
   * @return a searcher, which sees what is committed
   * @throws IOException if the cluster does not answer
   */
  public OpenSearchSearcher searcher() throws IOException {
    return OpenSearchSearcher.open(transport, index, options);
  }
}
