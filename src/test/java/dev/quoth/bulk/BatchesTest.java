package dev.quoth.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Articles are written in batches: each once, the last of an id at last, and nothing is left. */
@Timeout(60)
class BatchesTest {

  private static final long BATCH = 10;

  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Map<String, String> written = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Integer> batches = new ConcurrentLinkedQueue<>();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private static Stream<Article> articles(int count, int ids) {
    return IntStream.range(0, count)
        .mapToObj(i -> Article.builder("id" + i % ids, "Version " + i).build());
  }

  private static PreparedArticle<String> prepared(Article article) {
    if (article.text().endsWith("13")) {
      throw new IllegalStateException("unlucky");
    }
    return new PreparedArticle<>(article.id(), 0, 1, 1, article.text());
  }

  private void write(List<PreparedArticle<String>> batch, IndexCounts counts) {
    Set<String> ids = new HashSet<>();
    for (PreparedArticle<String> article : batch) {
      assertTrue(ids.add(article.articleId()), "an id twice in a batch");
      written.put(article.articleId(), article.content());
      counts.written(article);
    }
    batches.add(batch.size());
  }

  private IndexReport add(Stream<Article> articles, Executor executor) throws IOException {
    return new BulkAdd<>(BatchesTest::prepared, this::write, BATCH, executor)
        .run(articles.iterator(), soFar -> {});
  }

  @Test
  void allArticlesAreWrittenInFullBatchesAndARest() throws IOException {
    for (Executor executor : List.<Executor>of(threads, Runnable::run, task -> {})) {
      written.clear();
      batches.clear();
      IndexReport report = add(articles(1_005, 2_000), executor);
      assertEquals(1_005 - 10, report.articles());
      assertEquals(10, report.failed());
      assertEquals(995, written.size());
      assertEquals(995, batches.stream().mapToInt(Integer::intValue).sum());
      assertTrue(batches.size() <= 110, batches::toString);
    }
  }

  @Test
  void theLastOfAnIdStaysThoughItWaitsForABatchThatIsNotFull() throws IOException {
    for (Executor executor : List.<Executor>of(threads, Runnable::run, task -> {})) {
      written.clear();
      add(articles(300, 3), executor);
      assertEquals(
          Map.of("id0", "Version 297", "id1", "Version 298", "id2", "Version 299"), written);
    }
  }

  @Test
  void whatTheWriterThrowsEndsTheRun() {
    IOException cause = new IOException("the cluster is gone");
    BulkAdd<String> run =
        new BulkAdd<>(
            BatchesTest::prepared,
            (batch, counts) -> {
              throw cause;
            },
            BATCH,
            threads);
    assertSame(
        cause,
        assertThrows(
            IOException.class, () -> run.run(articles(10_000, 20_000).iterator(), soFar -> {})));
  }
}
