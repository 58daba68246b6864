package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a shared searcher sees, and when. */
@Timeout(60)
class QuoteSearcherManagerTest {

  private final Directory directory = new ByteBuffersDirectory();
  private final QuoteIndexer indexer;
  private final QuoteSearcherManager live;

  QuoteSearcherManagerTest() throws IOException {
    indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS);
    live = indexer.searcherManager();
  }

  @BeforeEach
  void addOne() throws IOException {
    indexer.add(article("a", "Ann: One."));
  }

  @AfterEach
  void close() throws IOException {
    live.close();
    indexer.close();
    directory.close();
  }

  @Test
  void aWriteIsSeenAfterARefreshAndNotBefore() throws IOException {
    assertEquals(0, seen());
    live.refresh();
    assertEquals(1, seen());
    indexer.remove("a");
    assertEquals(1, seen());
    live.refresh();
    assertEquals(0, seen());
  }

  @Test
  void aFileThatCannotBeDeletedIsToldAndNothingIsLost() throws IOException {
    AtomicBoolean fails = new AtomicBoolean();
    Directory stubborn =
        new FilterDirectory(new ByteBuffersDirectory()) {
          @Override
          public void deleteFile(String name) throws IOException {
            if (fails.get()) {
              throw new IOException("cannot delete " + name);
            }
            super.deleteFile(name);
          }
        };
    try (QuoteIndexer own = QuoteIndexer.open(stubborn, Newsroom.OPTIONS);
        QuoteSearcherManager manager = own.searcherManager()) {
      own.add(article("a", "Ann: One."));
      manager.refresh();
      own.add(article("a", "Ann: Two."));
      own.purge();
      fails.set(true);
      IOException told = assertThrows(IOException.class, manager::refresh);
      assertTrue(told.toString().contains("nothing is lost"), told::toString);
      fails.set(false);
      try (QuoteSearcher searcher = manager.searcher()) {
        assertEquals(1, searcher.articles());
      }
    }
    try (QuoteSearcher searcher =
        QuoteSearcher.open(stubborn, Newsroom.OPTIONS.searcherOptions())) {
      assertEquals(1, searcher.search(QuoteQuery.by("Ann")).total().count());
    }
  }

  @Test
  void whoAsksForAWriteSeesIt() throws IOException {
    long added = indexer.add(article("b", "Ann: Two."));
    try (QuoteSearcher searcher = live.searcherFor(added)) {
      assertEquals(2, searcher.articles());
    }
    long removed = indexer.remove("a");
    assertTrue(removed > added);
    try (QuoteSearcher early = live.searcherFor(added);
        QuoteSearcher searcher = live.searcherFor(removed)) {
      assertEquals(2, early.articles());
      assertEquals(1, searcher.articles());
    }
    assertThrows(IllegalArgumentException.class, () -> live.searcherFor(removed + 1_000));
  }

  @Test
  void aUserWhoTurnsPagesKeepsTheirSnapshot() throws IOException {
    for (int i = 0; i < 100; i++) {
      indexer.add(article("n" + i, "Ann: A ferry.\nBo: A ferry."));
    }
    live.refresh();
    QuoteQuery query = QuoteQuery.all().about("ferry").limit(7);
    try (QuoteSearcher searcher = live.searcher()) {
      List<String> expected = Newsroom.ids(searcher.search(query.limit(1_000)));
      Hits page = searcher.search(query);
      List<String> paged = new ArrayList<>(Newsroom.ids(page));
      for (int i = 0; !page.next().isEmpty(); i++) {
        indexer.remove("n" + i);
        indexer.add(article("m" + i, "Ann: A ferry."));
        indexer.commit();
        live.refresh();
        page = searcher.search(query.after(page.next()));
        paged.addAll(Newsroom.ids(page));
      }
      assertEquals(expected, paged);
    }
  }

  @Test
  void aSearcherOutlivesItsSourceAndClosesOnce() throws IOException {
    live.refresh();
    QuoteSearcher searcher = live.searcher();
    live.close();
    live.close();
    assertEquals(1, searcher.articles());
    searcher.close();
    searcher.close();
    assertThrows(AlreadyClosedException.class, () -> live.searcher());
    assertThrows(AlreadyClosedException.class, () -> live.refresh());
    assertThrows(AlreadyClosedException.class, () -> searcher.search(QuoteQuery.all()));
  }

  @Test
  void threadsThatWriteSeeTheirOwnWrites() {
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4)
            .mapToObj(thread -> CompletableFuture.runAsync(() -> writeAndSee("t" + thread)))
            .toList();
    writers.forEach(CompletableFuture::join);
  }

  private void writeAndSee(String thread) {
    try {
      for (int i = 0; i < 50; i++) {
        String id = thread + "-" + i;
        long write = indexer.add(article(id, "Ann: One."));
        try (QuoteSearcher searcher = live.searcherFor(write)) {
          assertEquals(
              1, searcher.search(QuoteQuery.all().where(Filter.article(id))).hits().size());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long seen() throws IOException {
    try (QuoteSearcher searcher = live.searcher()) {
      return searcher.articles();
    }
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }
}
