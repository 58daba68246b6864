package dev.quoth.opensearch;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import dev.quoth.bulk.BulkAdd;
import dev.quoth.bulk.CommittingProgress;
import dev.quoth.bulk.IndexCounts;
import dev.quoth.bulk.PreparedArticle;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * A run that writes the articles of an index anew, each as long as nobody else has written it since
 * it was read.
 */
final class ClusterReindexing {

  private final OpenSearchIndexer indexer;
  private final ArticleWrites writes;
  private final BiFunction<Article, Long, PreparedArticle<ArticleWrite>> preparation;

  /** What is read of each article that is in work. */
  private final Map<String, StoredArticles.Stored> inWork = new ConcurrentHashMap<>();

  /**
   * Creates a run.
   *
   * @param indexer commits
   * @param writes writes
   * @param preparation makes of an article, and the moment of its arrival, what is written
   */
  ClusterReindexing(
      OpenSearchIndexer indexer,
      ArticleWrites writes,
      BiFunction<Article, Long, PreparedArticle<ArticleWrite>> preparation) {
    this.indexer = indexer;
    this.writes = writes;
    this.preparation = preparation;
  }

  IndexReport run(StoredArticles stored, Executor executor, Consumer<IndexReport> progress)
      throws IOException {
    indexer.commit();
    IndexReport report =
        new BulkAdd<>(this::prepared, this::write, BulkRequests.BATCH, executor)
            .run(articles(stored), new CommittingProgress(indexer::commit, progress));
    indexer.commit();
    return report;
  }

  private Iterator<Article> articles(StoredArticles stored) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return stored.hasNext();
      }

      @Override
      public Article next() {
        StoredArticles.Stored next = stored.next();
        inWork.put(next.article().id(), next);
        return next.article();
      }
    };
  }

  private PreparedArticle<ArticleWrite> prepared(Article article) {
    long arrival = Objects.requireNonNull(inWork.get(article.id())).arrival();
    return preparation.apply(article, arrival);
  }

  private void write(List<PreparedArticle<ArticleWrite>> batch, IndexCounts counts)
      throws IOException {
    List<WriteAttempt> attempts =
        batch.stream()
            .map(one ->
                WriteAttempt.anew(
                    Objects.requireNonNull(inWork.remove(one.articleId())), one.content()))
            .toList();
    List<ArticleOutcome> outcomes = writes.writeAll(attempts);
    for (int i = 0; i < batch.size(); i++) {
      PreparedArticle<ArticleWrite> article = batch.get(i);
      switch (outcomes.get(i)) {
        case ArticleOutcome.Written written -> counts.written(article);
        case ArticleOutcome.Failed(IOException cause) -> counts.failed(article.articleId(), cause);
        case ArticleOutcome.Left left -> {} // whoever has written it since has done so with quotes
      }
    }
  }
}
