package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What is new since the last look is what arrived since. */
class ArrivalTest {

  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  private final Directory directory = new ByteBuffersDirectory();

  private static IndexerOptions at(Instant moment) {
    return Newsroom.OPTIONS.withClock(InstantSource.fixed(moment));
  }

  private static Article article(String id) {
    return Article.builder(id, "Ana Ruiz: The " + id + " is closed.").build();
  }

  private static Set<String> after(QuoteIndexer indexer, Instant moment) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return Set.copyOf(
          Newsroom.ids(searcher.search(QuoteQuery.all().where(Filter.arrivedAfter(moment)))));
    }
  }

  private static Optional<Instant> latest(QuoteIndexer indexer) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return searcher.latestArrival();
    }
  }

  @Test
  void anEmptyIndexHasNoArrival() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON))) {
      assertEquals(Optional.empty(), latest(indexer));
    }
  }

  @Test
  void whatIsAddedArrivesNow() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON))) {
      indexer.add(article("pier"));
      assertEquals(Optional.of(NOON), latest(indexer));
      assertEquals(Set.of("pier#q0"), after(indexer, NOON.minusMillis(1)));
      assertEquals(Set.of("pier#q0"), after(indexer, NOON.minusNanos(1)));
      assertEquals(Set.of(), after(indexer, NOON));
    }
  }

  @Test
  void whereTheClockStandsStillOneArrivesAfterTheOther() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON))) {
      indexer.add(article("pier"));
      indexer.add(article("bridge"));
      assertEquals(Set.of("bridge#q0"), after(indexer, NOON));
      assertEquals(Optional.of(NOON.plusNanos(1_000)), latest(indexer));
    }
  }

  @Test
  void whereTheClockGoesBackNothingArrivesBeforeWhatIsThere() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON))) {
      indexer.add(article("pier"));
    }
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON.minusSeconds(3_600)))) {
      indexer.add(article("bridge"));
      assertEquals(Set.of("bridge#q0"), after(indexer, NOON));
    }
  }

  @Test
  void whatIsAddedAgainArrivesAgain() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON))) {
      indexer.add(article("pier"));
      indexer.add(article("bridge"));
      Instant seen = latest(indexer).orElseThrow();
      indexer.add(article("pier"));
      assertEquals(Set.of("pier#q0"), after(indexer, seen));
    }
  }

  @Test
  void whatIsReadAnewArrivedWhenItDid() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON))) {
      indexer.add(article("pier"));
      indexer.add(article("bridge"));
    }
    IndexerOptions other = at(NOON.plusSeconds(60)).withExtractor(new OtherExtractor());
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, other)) {
      assertEquals(2, indexer.reindex(Runnable::run, sofar -> {}).articles());
      assertEquals(Set.of("bridge#q0"), after(indexer, NOON));
      indexer.add(article("ferry"));
      assertEquals(Set.of("bridge#q0", "ferry#q0"), after(indexer, NOON));
    }
  }

  private static final class OtherExtractor implements dev.quoth.extract.QuoteExtractor {
    @Override
    public List<dev.quoth.Quote> extract(Article article) {
      return Newsroom.EXTRACTOR.extract(article);
    }

    @Override
    public String version() {
      return "other";
    }
  }

  @Test
  void severalMomentsAskForTheEarliest() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, at(NOON));
        QuoteSearcher nothing = indexer.searcher()) {
      assertEquals(Optional.empty(), nothing.latestArrival());
      indexer.add(article("pier"));
      indexer.add(article("bridge"));
      try (QuoteSearcher searcher = indexer.searcher()) {
        QuoteQuery both =
            QuoteQuery.all()
                .where(Filter.arrivedAfter(NOON), Filter.arrivedAfter(NOON.minusSeconds(1)));
        assertEquals(2, searcher.search(both).total().count());
        QuoteQuery ends =
            QuoteQuery.all()
                .where(Filter.arrivedAfter(Instant.MIN), Filter.not(Filter.arrivedAfter(NOON)));
        assertEquals(List.of("pier#q0"), Newsroom.ids(searcher.search(ends)));
        assertEquals(Set.of(), after(indexer, Instant.MAX));
      }
    }
  }

  /** Threads add while others look: each look begins where the one before ended. */
  @Test
  void noLookMissesWhatIsAddedMeanwhile() throws Exception {
    int threads = 4;
    int articles = 400;
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      List<Future<?>> adding = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        adding.add(
            executor.submit(() -> {
              for (int n = 0; n < articles; n++) {
                indexer.add(article("pier-" + thread + "-" + n));
              }
              return thread;
            }));
      }
      Set<String> seen = look(indexer, adding);
      assertEquals(threads * articles, seen.size());
    } finally {
      executor.shutdownNow();
    }
  }

  private static Set<String> look(QuoteIndexer indexer, List<Future<?>> adding)
      throws IOException, InterruptedException, ExecutionException {
    Set<String> seen = new HashSet<>();
    Instant last = Instant.MIN;
    boolean more = true;
    while (more) {
      more = !adding.stream().allMatch(Future::isDone);
      try (QuoteSearcher searcher = indexer.searcher()) {
        QuoteQuery unseen = QuoteQuery.all().where(Filter.arrivedAfter(last)).limit(2_000);
        for (String id : Newsroom.ids(searcher.search(unseen))) {
          assertTrue(seen.add(id), id + " was seen before");
        }
        last = searcher.latestArrival().orElse(last);
      }
    }
    for (Future<?> done : adding) {
      done.get();
    }
    return seen;
  }
}
