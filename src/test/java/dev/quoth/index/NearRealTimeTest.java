package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a searcher sees while articles are replaced. */
@Timeout(60)
class NearRealTimeTest {

  @Test
  void aReaderNeverSeesAnArticleTwiceOrHalfOrNotAtAll() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      indexer.add(version(0));
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> replace(indexer));
      int snapshots = 0;
      while (!writing.isDone() || snapshots < 10) {
        try (QuoteSearcher searcher = indexer.searcher()) {
          assertWhole(searcher);
        }
        snapshots++;
      }
      writing.join();
    }
  }

  @Test
  void whoOpensAReaderClosesIt() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
        indexer.add(version(0));
      }
      DirectoryReader reader = DirectoryReader.open(directory);
      QuoteSearcher searcher = QuoteSearcher.of(reader, Newsroom.OPTIONS.searcherOptions());
      reader.close();
      assertWhole(searcher);
      searcher.close();
      searcher.close();
      assertEquals(0, reader.getRefCount());
    }
  }

  private static void replace(QuoteIndexer indexer) {
    try {
      for (int i = 1; i <= 400; i++) {
        indexer.add(version(i));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every version has as many quotes as its number says, and all of them say the number. */
  private static void assertWhole(QuoteSearcher searcher) throws IOException {
    List<Hit> hits = searcher.search(QuoteQuery.all().limit(100)).hits();
    assertEquals(
        1, hits.stream().map(hit -> hit.passage().text()).distinct().count(), hits::toString);
    int number = Integer.parseInt(hits.getFirst().passage().text());
    assertEquals(1 + number % 7, hits.size());
    assertEquals(1, searcher.articles());
  }

  private static Article version(int number) {
    String text =
        IntStream.rangeClosed(0, number % 7)
            .mapToObj(i -> "Ann: " + number)
            .collect(Collectors.joining("\n"));
    return Article.builder("a", text).build();
  }

  @Test
  void aSearcherOfOneIndexServesSeveralThreads() throws IOException {
    Article[] articles =
        IntStream.range(0, 300)
            .mapToObj(i -> Article.builder("a" + i, "Ann: A ferry.\nBo: Rain " + i).build())
            .toArray(Article[]::new);
    try (Directory directory = Newsroom.index(articles);
        QuoteSearcher searcher =
            QuoteSearcher.open(directory, SearcherOptions.of(Language.english()))) {
      QuoteQuery query = QuoteQuery.all().about("ferry").limit(40);
      List<String> alone = Newsroom.ids(searcher.search(query));
      IntStream.range(0, 200)
          .parallel()
          .forEach(i -> assertEquals(alone, Newsroom.ids(search(searcher, query))));
    }
  }

  private static Hits search(QuoteSearcher searcher, QuoteQuery query) {
    try {
      return searcher.search(query);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
