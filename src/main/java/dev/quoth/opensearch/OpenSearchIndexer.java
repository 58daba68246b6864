package dev.quoth.opensearch;

import dev.quoth.Article;
import dev.quoth.IndexFormatException;
import dev.quoth.IndexReport;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuoteIndex;
import dev.quoth.QuoteQuery;
import dev.quoth.bulk.BulkAdd;
import dev.quoth.bulk.IndexCounts;
import dev.quoth.bulk.PreparedArticle;
import dev.quoth.passage.Microseconds;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes articles to an index of OpenSearch, as {@link dev.quoth.index.QuoteIndexer} does to one on
 * disk. Several indexers, on any machines, may write the same articles: the last to claim one wins,
 * whole. Each call may be repeated without harm. What is written is on the disks of all copies when
 * a call returns, and seen after the next {@link #commit()} of any indexer. Safe for use by several
 * threads at once.
 *
 * <p>A write that ends with an exception may be there or not, but never in part. Whoever is killed
 * leaves each article as it was or as it was to be; another may write it at once.
 */
public final class OpenSearchIndexer implements QuoteIndex {

  /** About how many characters of articles are sent together. */
  private static final long BATCH = BulkRequests.BATCH;

  /** How many articles are removed together. */
  private static final int REMOVED_AT_ONCE = 500;

  private final Transport transport;
  private final String index;
  private final OpenSearchOptions options;
  private final ArticleWrites writes;
  private final AtomicLong lastArrival = new AtomicLong();

  private OpenSearchIndexer(Transport transport, String index, OpenSearchOptions options) {
    this.transport = transport;
    this.index = index;
    this.options = options;
    writes = new ArticleWrites(transport, index);
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
    IndexCheck.checkOne(transport, index, options.language());
    OpenSearchIndexer indexer = new OpenSearchIndexer(transport, index, options);
    OpenSearchSearcher searcher = OpenSearchSearcher.of(transport, index, options);
    Instant latest = searcher.latestArrival().orElse(Instant.EPOCH);
    indexer.lastArrival.set(Microseconds.of(latest));
    return indexer;
  }

  /**
   * {@inheritDoc}
   *
   * @return the generation of the article: 1 for the first write of its id, and more for each next
   * @throws IOException if the cluster does not take it; it may be there or not, but never in part
   */
  @Override
  public long add(Article article) throws IOException {
    return writes.write(prepared(article).content());
  }

  /**
   * {@inheritDoc}
   *
   * <p>Articles are sent in batches of about 5 MB, by the thread that fills one; at most one batch
   * for each thread, and one more, is held in memory. What was sent before a run ends with an
   * exception is there.
   */
  @Override
  public IndexReport addAll(
      Stream<Article> articles, Executor executor, Consumer<IndexReport> progress)
      throws IOException {
    return new BulkAdd<>(this::prepared, this::write, BATCH, executor)
        .run(articles.iterator(), progress);
  }

  private void write(List<PreparedArticle<ArticleWrite>> batch, IndexCounts counts)
      throws IOException {
    List<ArticleOutcome> outcomes =
        writes.write(batch.stream().map(PreparedArticle::content).toList());
    for (int i = 0; i < batch.size(); i++) {
      PreparedArticle<ArticleWrite> article = batch.get(i);
      switch (outcomes.get(i)) {
        case ArticleOutcome.Written written -> counts.written(article);
        case ArticleOutcome.Failed(IOException cause) -> counts.failed(article.articleId(), cause);
        case ArticleOutcome.Left left -> throw new IllegalStateException(left + " of an addition");
      }
    }
  }

  private PreparedArticle<ArticleWrite> prepared(Article article) {
    return prepared(article, arrival());
  }

  private PreparedArticle<ArticleWrite> prepared(Article article, long arrival) {
    options.bounds().check(Objects.requireNonNull(article, "article"));
    String extractor = options.extractor().version();
    List<Quote> quotes = options.extractor().extract(article);
    Objects.requireNonNull(
        quotes, () -> "the quotes that extractor " + extractor + " found in " + article.id());
    ArticleWrite write =
        ArticleWrite.of(
            ArticleDocuments.of(
                article, quotes, extractor, arrival, options.language().analyzers()));
    return new PreparedArticle<>(
        article.id(), quotes.size(), article.paragraphs().size(), write.size(), write);
  }

  /** Where the clock does not advance, or goes back, the moment after the last is taken. */
  private long arrival() {
    long now = Microseconds.of(options.clock().instant());
    return lastArrival.updateAndGet(last -> Math.max(last + 1, now));
  }

  /**
   * {@inheritDoc}
   *
   * @return the generation of the article that this removal is; where there is no article, that of
   *     its last removal, or 0
   */
  @Override
  public long remove(String articleId) throws IOException {
    Objects.requireNonNull(articleId, "articleId");
    return writes.write(ArticleWrite.removal(articleId));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Passages are those that are committed when this is called.
   */
  @Override
  public long remove(QuoteQuery query) throws IOException {
    Objects.requireNonNull(query, "query");
    try (OpenSearchSearcher searcher = searcher();
        Stream<Passage> passages = searcher.stream(query.timeout(QuoteQuery.NO_TIMEOUT))) {
      long last = 0;
      Map<String, ArticleWrite> removals = new LinkedHashMap<>();
      for (Iterator<Passage> found = passages.iterator(); found.hasNext(); ) {
        ArticleWrite removal = ArticleWrite.removal(found.next().article().id());
        removals.put(removal.key(), removal);
        if (removals.size() == REMOVED_AT_ONCE) {
          last = removeAll(removals);
        }
      }
      return removals.isEmpty() ? last : removeAll(removals);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Removes articles, and returns the generation of the last; then none is left in the map. */
  private long removeAll(Map<String, ArticleWrite> removals) throws IOException {
    long last = 0;
    for (ArticleOutcome outcome : writes.write(List.copyOf(removals.values()))) {
      last = outcome.number();
    }
    removals.clear();
    return last;
  }

  /**
   * Extracts the quotes of all articles anew that another extractor, or another version of it, has
   * read; from the texts that the index keeps. What is added or removed meanwhile, by anybody,
   * stays as it is. After each thousand articles everything is committed, so that a run that is
   * stopped or killed loses little, and the next one goes on where it ended. An article keeps the
   * moment when it {@linkplain dev.quoth.Filter#arrivedAfter arrived}. Everything else is as in
   * {@link #addAll}.
   *
   * <p>Extractors are told apart by their {@link dev.quoth.extract.QuoteExtractor#version()
   * version}. Several indexers may reindex at the same time, which is of little use.
   *
   * @param executor where to work; {@code Runnable::run} keeps all work on the calling thread
   * @param progress receives what has been done so far, on the calling thread, after each article
   *     and once at the end; to stop the run, throw an exception
   * @return what was done
   * @throws IOException if the index cannot be read or written
   */
  public IndexReport reindex(Executor executor, Consumer<IndexReport> progress) throws IOException {
    StoredArticles stored =
        new StoredArticles(new IndexRequests(transport, index), options.extractor().version());
    return new ClusterReindexing(this, writes, this::prepared).run(stored, executor, progress);
  }

  /**
   * Lets searchers see what was written, by this indexer and by all others.
   *
   * @throws IOException if the cluster does not take the request
   */
  @Override
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
  @Override
  public OpenSearchSearcher searcher() throws IOException {
    return OpenSearchSearcher.open(transport, index, options);
  }

  /**
   * Commits, as the indexer of an index on disk does. The transport stays open: it is the caller's.
   */
  @Override
  public void close() throws IOException {
    commit();
  }
}
