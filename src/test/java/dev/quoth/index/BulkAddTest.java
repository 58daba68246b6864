package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.IndexReport;
import dev.quoth.Quote;
import dev.quoth.QuoteQuery;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many articles at once: all of them, each once, whatever becomes of one of them. */
@Timeout(60)
class BulkAddTest {

  private final Directory directory = new ByteBuffersDirectory();
  private final ExecutorService executor = Executors.newFixedThreadPool(4);
  private QuoteIndexer indexer;

  @BeforeEach
  void open() throws IOException {
    indexer = open(Newsroom.EXTRACTOR);
  }

  @AfterEach
  void close() throws IOException {
    executor.shutdownNow();
    indexer.rollback();
    directory.close();
  }

  @Test
  void allArticlesGetInAndAreCounted() throws IOException {
    List<IndexReport> told = new ArrayList<>();
    IndexReport report = indexer.addAll(articles(1_000), executor, told::add);
    assertEquals(new IndexReport(1_000, 2_000, 3_000, 0, List.of()), report);
    assertEquals(1_000, articles());
    assertEquals(1_001, told.size());
    assertEquals(report, told.getLast());
  }

  @Test
  void theCallingThreadDoesItAllWhereTheExecutorNeverRuns() throws IOException {
    assertEquals(500, indexer.addAll(articles(500), task -> {}, soFar -> {}).articles());
    assertEquals(500, indexer.addAll(articles(500), Runnable::run, soFar -> {}).articles());
    assertEquals(500, articles());
  }

  @Test
  void theLastOfSeveralArticlesWithOneIdStays() throws IOException {
    Stream<Article> versions =
        IntStream.range(0, 2_000)
            .mapToObj(i -> Article.builder("id" + i % 3, "Ann: Version " + i).build());
    assertEquals(2_000, indexer.addAll(versions, executor, soFar -> {}).articles());
    try (QuoteSearcher searcher = indexer.searcher()) {
      assertEquals(
          List.of("Version 1998", "Version 1999", "Version 1997"),
          searcher.search(QuoteQuery.all()).hits().stream()
              .map(hit -> hit.passage().text())
              .toList());
    }
  }

  @Test
  void anArticleThatFailsIsNamedAndTheOthersGoOn() throws IOException {
    indexer.close();
    indexer =
        open(article -> {
          if (article.id().equals("id7")) {
            throw new IllegalStateException("cannot read this");
          }
          return article.id().equals("id8") ? overflow() : List.of();
        });
    IndexReport report = indexer.addAll(articles(100), executor, soFar -> {});
    assertEquals(98, report.articles());
    assertEquals(2, report.failed());
    assertEquals(
        List.of("id7", "id8"),
        report.failures().stream().map(IndexReport.Failure::articleId).sorted().toList());
    assertEquals(98, articles());
  }

  @Test
  void failuresAreCountedBeyondWhatIsListed() throws IOException {
    indexer.close();
    indexer =
        open(article -> {
          throw new IllegalStateException("no");
        });
    IndexReport report = indexer.addAll(articles(1_500), executor, soFar -> {});
    assertEquals(1_500, report.failed());
    assertEquals(IndexReport.MAX_LISTED, report.failures().size());
  }

  @Test
  void aRunIsCancelledByEndingTheStream() throws IOException {
    AtomicBoolean cancelled = new AtomicBoolean();
    IndexReport report =
        indexer.addAll(
            articles(1_000_000).takeWhile(article -> !cancelled.get()),
            executor,
            soFar -> cancelled.set(soFar.articles() >= 100));
    assertTrue(report.articles() < 1_000, report::toString);
    assertEquals(report.articles(), articles());
  }

  @Test
  void anInterruptEndsTheRunAndIsKept() throws IOException {
    Stream<Article> interrupting =
        articles(1_000)
            .peek(article -> {
              if (article.id().equals("id500")) {
                Thread.currentThread().interrupt();
              }
            });
    assertThrows(
        InterruptedIOException.class, () -> indexer.addAll(interrupting, executor, soFar -> {}));
    assertTrue(Thread.interrupted());
    assertTrue(articles() <= 500);
  }

  @Test
  void anErrorOfTheStreamEndsTheRunWithItsCause() {
    IOException cause = new IOException("line 3 is broken");
    Stream<Article> broken =
        articles(50)
            .peek(article -> {
              if (article.id().equals("id20")) {
                throw new UncheckedIOException(cause);
              }
            });
    assertSame(
        cause,
        assertThrows(IOException.class, () -> indexer.addAll(broken, executor, soFar -> {})));
  }

  @Test
  void whatTheProgressThrowsEndsTheRun() throws IOException {
    AtomicInteger told = new AtomicInteger();
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () ->
                indexer.addAll(
                    articles(50),
                    executor,
                    soFar -> {
                      if (told.incrementAndGet() == 10) {
                        throw new IllegalStateException("enough");
                      }
                    }));
    assertEquals("enough", error.getMessage());
    assertTrue(articles() <= 10);
  }

  @Test
  void anExecutorThatIsShutDownLeavesTheWorkToTheCaller() throws IOException {
    executor.shutdown();
    assertEquals(5, indexer.addAll(articles(5), executor, soFar -> {}).articles());
  }

  @Test
  void aClosedIndexerEndsTheRun() throws IOException {
    indexer.close();
    assertThrows(
        IllegalStateException.class, () -> indexer.addAll(articles(500), executor, soFar -> {}));
    indexer = open(Newsroom.EXTRACTOR);
  }

  private static List<Quote> overflow() {
    throw new StackOverflowError("too deep");
  }

  private QuoteIndexer open(QuoteExtractor extractor) throws IOException {
    return QuoteIndexer.open(directory, Newsroom.OPTIONS.withExtractor(extractor));
  }

  private static Stream<Article> articles(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Article.builder("id" + i, "Ann: One.\nNo more.\nBo: Two.").build());
  }

  private long articles() throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return searcher.articles();
    }
  }
}
