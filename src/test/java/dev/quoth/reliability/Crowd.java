package dev.quoth.reliability;

import dev.quoth.Article;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What many threads do at once with one indexer, each for itself and until something is thrown:
 * three write, each with bulletins of its own; others commit, refresh, and read all.
 */
final class Crowd {

  private static final int WRITERS = 3;
  private static final int OWN = 20;

  private final QuoteIndexer indexer;
  private final QuoteSearcherManager manager;
  private final Ledger ledger;
  private final AtomicLong writes = new AtomicLong();

  Crowd(QuoteIndexer indexer, QuoteSearcherManager manager, Ledger ledger) {
    this.indexer = indexer;
    this.manager = manager;
    this.ledger = ledger;
  }

  /** What one thread does over and over. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Returns the work of each thread. */
  List<Work> all(SplittableRandom random) {
    Stream<Work> writers =
        IntStream.range(0, WRITERS).mapToObj(writer -> writer(writer, random.split()));
    Stream<Work> others =
        Stream.of(this::commit, manager::refresh, this::readShared, this::readAll);
    return Stream.concat(writers, others).toList();
  }

  /** Returns how many writes were acknowledged. */
  long writes() {
    return writes.get();
  }

  private Work writer(int writer, SplittableRandom random) {
    AtomicLong version = new AtomicLong();
    return () -> {
      int number = writer * OWN + random.nextInt(OWN);
      int next = (int) version.getAndIncrement();
      switch (random.nextInt(8)) {
        case 0 -> {
          ledger.begin(number, Ledger.ABSENT);
          indexer.remove(Bulletins.id(number));
          ledger.end(number);
        }
        case 1 -> {
          List<Integer> many = IntStream.range(0, 4).mapToObj(i -> writer * OWN + i).toList();
          many.forEach(one -> ledger.begin(one, next));
          Stream<Article> articles = many.stream().map(one -> Bulletins.article(one, next));
          indexer.addAll(articles, Runnable::run, soFar -> {});
          many.forEach(ledger::end);
        }
        default -> {
          ledger.begin(number, next);
          long write = indexer.add(Bulletins.article(number, next));
          ledger.end(number);
          if (random.nextInt(8) == 0) {
            readOwn(number, next, write);
          }
        }
      }
      writes.incrementAndGet();
    };
  }

  /** Whoever has written sees it. */
  private void readOwn(int number, int version, long write) throws IOException {
    try (QuoteSearcher searcher = manager.searcherFor(write)) {
      Integer found = Bulletins.read(searcher).get(number);
      if (found == null || found != version) {
        throw new AssertionError("wrote " + version + " of " + number + ", found " + found);
      }
    }
  }

  private void commit() throws IOException {
    Map<Integer, Integer> done = ledger.done();
    indexer.commit();
    ledger.promise(done);
  }

  /** A shared snapshot can be read as long as it is open. */
  private void readShared() throws IOException {
    manager.refresh();
    try (QuoteSearcher searcher = manager.searcher()) {
      Bulletins.read(searcher);
    }
  }

  private void readAll() throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      Bulletins.read(searcher);
    }
  }
}
