package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.IndexBrokenException;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The next commit has each article that was added, or the caller gets an exception. */
class WriterGateTest {

  private static final long SEED = Long.getLong("quoth.seed", 20_261_127L);

  private static final IndexerOptions OPTIONS =
      IndexerOptions.of(Language.english()).withBufferMegabytes(1);

  private static Article article(int number) {
    return Article.builder("a" + number, "“The ferry is late,” Ann Lee said on day " + number + ".")
        .build();
  }

  private static long articles(Directory directory) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(directory, SearcherOptions.of(Language.english()))) {
      return searcher.articles();
    }
  }

  @Test
  void afterAFailedSnapshotNothingIsLetThroughAndTheLastCommitIsSafe() throws IOException {
    FaultyDirectory directory = new FaultyDirectory(new ByteBuffersDirectory());
    QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS);
    indexer.add(article(1));
    indexer.commit();
    QuoteSearcherManager manager = indexer.searcherManager();
    indexer.add(article(2));
    directory.failAfter(0);
    IndexBrokenException told = assertThrows(IndexBrokenException.class, manager::refresh);
    assertTrue(told.toString().contains("no space left on device"), told::toString);
    assertThrows(IndexBrokenException.class, () -> indexer.add(article(3)));
    assertThrows(IndexBrokenException.class, () -> indexer.remove("a1"));
    assertThrows(IndexBrokenException.class, indexer::commit);
    assertThrows(IndexBrokenException.class, indexer::searcher);
    assertThrows(IndexBrokenException.class, indexer::close);
    indexer.close();
    manager.close();
    assertEquals(1, articles(directory));
  }

  @Test
  void aFailedMergeIsTold() throws IOException {
    FaultyDirectory directory = new FaultyDirectory(new ByteBuffersDirectory());
    QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS);
    directory.failInMerges();
    assertThrows(
        IndexBrokenException.class,
        () -> {
          try (indexer) {
            for (int i = 0; i < 60; i++) {
              indexer.add(article(i));
              indexer.searcher().close();
            }
          }
        });
    directory.mend();
    assertEquals(0, articles(directory));
  }

  @Test
  void aMergeThatFailsWhenAllIsCommittedIsToldInOurWordsByClose() throws IOException {
    FaultyDirectory directory = new FaultyDirectory(new ByteBuffersDirectory());
    QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS);
    directory.failInMergesWhileClosedBy(Thread.currentThread());
    for (int i = 0; i < 11; i++) {
      indexer.add(article(i));
      indexer.searcher().close();
    }
    assertThrows(IndexBrokenException.class, indexer::close);
    indexer.close();
    directory.mend();
    assertEquals(11, articles(directory));
  }

  @Test
  void aFaultAtAnyOperationIsToldOrHarmless() throws IOException {
    Random random = new Random(SEED);
    for (int fault = 0; fault < 120; fault++) {
      FaultyDirectory directory = new FaultyDirectory(new ByteBuffersDirectory());
      QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS);
      if (random.nextBoolean()) {
        directory.failAfter(fault);
      } else {
        directory.failFrom(fault);
      }
      int number = fault;
      int committed = 0;
      int added = 0;
      boolean told = false;
      try (indexer) {
        for (int i = 0; i < 12; i++) {
          indexer.add(article(i));
          added++;
          if (i % 4 == 3) {
            indexer.searcher().close();
          } else if (i % 3 == 2) {
            indexer.commit();
            committed = added;
          }
        }
      } catch (IOException e) {
        told = true;
        assertInstanceOf(
            IndexBrokenException.class, e, () -> "seed " + SEED + ", fault " + number + ": " + e);
      }
      directory.mend();
      long there = articles(directory);
      assertTrue(there >= committed, "seed " + SEED + ", fault " + fault);
      assertTrue(told || there == added, "seed " + SEED + ", fault " + fault);
    }
  }

  @RepeatedTest(10)
  void closingBesideEverythingLosesNothing() throws Exception {
    Directory directory = new ByteBuffersDirectory();
    QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS);
    AtomicInteger added = new AtomicInteger();
    CountDownLatch some = new CountDownLatch(40);
    List<Callable<Void>> work = new ArrayList<>();
    for (int thread = 0; thread < 3; thread++) {
      int first = thread * 10_000;
      work.add(() -> {
        for (int i = first; true; i++) {
          indexer.add(article(i));
          added.incrementAndGet();
          some.countDown();
        }
      });
    }
    work.add(() -> {
      while (true) {
        indexer.searcher().close();
      }
    });
    work.add(() -> {
      while (true) {
        indexer.commit();
      }
    });
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<Void>> running = work.stream().map(threads::submit).toList();
      some.await();
      indexer.close();
      for (Future<Void> one : running) {
        Throwable end = assertThrows(Exception.class, one::get).getCause();
        assertInstanceOf(AlreadyClosedException.class, end);
        assertTrue(
            String.valueOf(end).contains("this QuoteIndexer is closed"), String.valueOf(end));
      }
    }
    assertEquals(added.get(), articles(directory));
  }

  /** A commit that returns has each article added before it, whatever failed on other threads. */
  @RepeatedTest(20)
  void aCommitBesideASnapshotThatFailsReturnsWithAllOrThrows(RepetitionInfo repetition)
      throws Exception {
    long seed = SEED + repetition.getCurrentRepetition();
    FaultyDirectory directory = new FaultyDirectory(new ByteBuffersDirectory());
    QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS);
    AtomicInteger added = new AtomicInteger();
    AtomicInteger committed = new AtomicInteger();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<?> adding =
          threads.submit(() -> {
            while (true) {
              indexer.add(article(added.get()));
              added.incrementAndGet();
            }
          });
      Future<?> refreshing =
          threads.submit(() -> {
            while (true) {
              indexer.searcher().close();
            }
          });
      Future<?> committing =
          threads.submit(() -> {
            while (true) {
              int before = added.get();
              indexer.commit();
              committed.set(before);
            }
          });
      while (added.get() < 20) {
        Thread.onSpinWait();
      }
      directory.failAfter(new Random(seed).nextInt(40));
      for (Future<?> one : List.of(adding, refreshing, committing)) {
        Throwable end = assertThrows(Exception.class, one::get).getCause();
        assertInstanceOf(IndexBrokenException.class, end, () -> "seed " + seed);
      }
    }
    assertThrows(IndexBrokenException.class, indexer::close);
    assertTrue(articles(directory) >= committed.get(), () -> "seed " + seed);
  }

  @Test
  void anInterruptInTheMidstOfWritingIsToldInOurWords() throws Exception {
    Path folder = Files.createTempDirectory("quoth");
    QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS);
    indexer.add(article(1));
    indexer.commit();
    indexer.add(article(2));
    Thread.currentThread().interrupt();
    try {
      indexer.commit();
      indexer.close();
    } catch (IOException e) {
      assertInstanceOf(IndexBrokenException.class, e);
      assertThrows(IndexBrokenException.class, indexer::close);
    } finally {
      Thread.interrupted(); // so that the next test does not meet it
    }
    try (Directory directory = FSDirectory.open(folder)) {
      assertTrue(articles(directory) >= 1);
    } finally {
      IOUtils.rm(folder);
    }
  }

  @Test
  void rollingBackDropsWhatWasNotCommittedAndCloses() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS)) {
      indexer.add(article(1));
      indexer.commit();
      indexer.add(article(2));
      indexer.rollback();
      assertThrows(AlreadyClosedException.class, () -> indexer.add(article(3)));
    }
    assertEquals(1, articles(directory));
  }

  @Test
  void aBatchThatEndedWithAnExceptionIsNotCommittedUnasked() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    RuntimeException mine =
        assertThrows(
            IllegalStateException.class,
            () -> {
              try (QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS)) {
                indexer.addAll(halfOf(8), Runnable::run, soFar -> {});
              }
            });
    assertTrue(mine.getSuppressed()[0].toString().contains("was dropped"));
    assertEquals(0, articles(directory));
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS)) {
      assertThrows(
          IllegalStateException.class, () -> indexer.addAll(halfOf(8), Runnable::run, soFar -> {}));
      indexer.commit();
    }
    assertEquals(4, articles(directory));
  }

  private static Stream<Article> halfOf(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> {
          if (i == number / 2) {
            throw new IllegalStateException("the stream ends here");
          }
          return article(i);
        });
  }

  @Test
  void anArticleThatIsRefusedBreaksNothing() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer =
        QuoteIndexer.open(
            directory,
            OPTIONS.withExtractor(article -> {
              throw new IllegalStateException("no");
            }))) {
      assertThrows(IllegalStateException.class, () -> indexer.add(article(1)));
      indexer.remove("a1");
    }
    assertEquals(0, articles(directory));
  }
}
