package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.IndexBrokenException;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;

/**
 * What one thread does with an index, and what each call returns or throws: it adds, replaces and
 * removes bulletins, commits and opens searchers, and goes on after a failure as a careless
 * application would.
 */
final class Session {

  private static final int NUMBERS = 12;

  private final SplittableRandom random;
  private final int steps;

  /** The bulletins of all writes that were acknowledged. */
  private final Map<Integer, Integer> written = new TreeMap<>();

  /** Those of the last commit that was acknowledged, and of the last one that was tried. */
  private Map<Integer, Integer> committed = Map.of();

  private Map<Integer, Integer> tried = Map.of();

  private boolean broken;
  private boolean closed;

  Session(SplittableRandom random, int steps) {
    this.random = random;
    this.steps = steps;
  }

  /** A call to an indexer. */
  @FunctionalInterface
  private interface Call {
    void run() throws IOException;
  }

  void run(Directory directory) {
    QuoteIndexer indexer;
    QuoteSearcherManager manager;
    try {
      indexer = QuoteIndexer.open(directory, Bulletins.OPTIONS);
    } catch (IOException e) {
      return; // nothing is there to be lost
    }
    try {
      manager = indexer.searcherManager();
    } catch (IOException e) {
      broken |= e instanceof IndexBrokenException;
      close(indexer);
      return;
    }
    for (int step = 0; step < steps; step++) {
      step(indexer, manager, step);
    }
    attempt(manager::close);
    close(indexer);
  }

  private void step(QuoteIndexer indexer, QuoteSearcherManager manager, int version) {
    int number = random.nextInt(NUMBERS);
    switch (random.nextInt(12)) {
      case 0, 1 -> {
        if (write(() -> indexer.remove(Bulletins.id(number)))) {
          written.remove(number);
        }
      }
      case 2 -> {
        List<Integer> many = IntStream.range(number, number + 3).boxed().toList();
        if (write(
            () ->
                indexer.addAll(
                    many.stream().map(one -> Bulletins.article(one, version)),
                    Runnable::run,
                    soFar -> {}))) {
          many.forEach(one -> written.put(one, version));
        }
      }
      case 3, 4 -> commit(indexer::commit);
      case 5 -> read(manager);
      case 6 -> write(() -> indexer.searcher().close());
      default -> {
        if (write(() -> indexer.add(Bulletins.article(number, version)))) {
          written.put(number, version);
        }
      }
    }
  }

  private void close(QuoteIndexer indexer) {
    closed = commit(indexer::close);
    attempt(indexer::close);
  }

  private boolean commit(Call call) {
    if (!broken) {
      tried = new TreeMap<>(written);
    }
    boolean done = write(call);
    if (done) {
      committed = tried;
    }
    return done;
  }

  /** What uses the writer goes well until something fails, and never after that. */
  private boolean write(Call call) {
    boolean before = broken;
    boolean done = attempt(call);
    assertFalse(before && done, "the indexer was broken, and went on");
    return done;
  }

  private void read(QuoteSearcherManager manager) {
    write(manager::refresh);
    attempt(() -> {
      try (QuoteSearcher searcher = manager.searcher()) {
        Bulletins.read(searcher);
      } catch (UncheckedIOException e) { // promised by the stream
        throw e.getCause();
      }
    });
  }

  /** All that may be thrown is what the methods promise. */
  private boolean attempt(Call call) {
    try {
      call.run();
      return true;
    } catch (IOException e) {
      broken |= e instanceof IndexBrokenException;
      return false;
    }
  }

  /** Tests whether the indexer could no longer be used. */
  boolean wasBroken() {
    return broken;
  }

  /** Tests whether this is what the last acknowledged commit had. */
  boolean isLastCommit(Map<Integer, Integer> found) {
    return found.equals(committed);
  }

  /**
   * Checks what is in the index afterwards: all that was written, if closing it went well; else
   * what was committed last, or what was about to be.
   */
  void check(Map<Integer, Integer> found) {
    boolean allowed =
        closed ? found.equals(written) : found.equals(committed) || found.equals(tried);
    assertTrue(
        allowed,
        () ->
            String.format(
                Locale.ROOT,
                "found %s, written %s, committed %s, tried %s, closed %s",
                found,
                written,
                committed,
                tried,
                closed));
  }
}
