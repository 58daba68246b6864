package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.IndexBrokenException;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import dev.quoth.reliability.FailingDirectory.Fault;
import dev.quoth.reliability.FailingDirectory.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * An indexer is closed, rolled back, or meets a fault of the disk while other threads use it in all
 * ways. Each call succeeds or throws, and closing either keeps all that was acknowledged or throws.
 */
class CloseTest {

  private static final int WRITES = 100;
  private static final List<Operation> OPERATIONS = List.of(Operation.values());

  private final List<String> ends = new ArrayList<>();
  private long writes;
  private int told;

  @Test
  void closingBesideEverythingKeepsAllThatWasAcknowledged(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(
        4,
        1_000,
        random -> {
          Scene scene = new Scene(FailingDirectory.healthy(new ByteBuffersDirectory()));
          scene.play(random, scene.indexer::close);
          scene.ledger.checkAll(scene.left());
        });
    rounds.say(
        String.format(
            Locale.ROOT, "%,d writes acknowledged, threads ended with %s", writes, counts()));
  }

  @Test
  void rollingBackBesideEverythingKeepsAllThatWasCommitted(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(
        2,
        500,
        random -> {
          Scene scene = new Scene(FailingDirectory.healthy(new ByteBuffersDirectory()));
          scene.play(random, scene.indexer::rollback);
          scene.ledger.check(scene.left());
        });
    rounds.say(
        String.format(
            Locale.ROOT, "%,d writes acknowledged, threads ended with %s", writes, counts()));
  }

  @Test
  void aFaultBesideEverythingIsToldOrLosesNothing(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(
        6,
        1_000,
        random -> {
          Fault fault =
              new Fault(
                  OPERATIONS.get(random.nextInt(OPERATIONS.size())),
                  20 + random.nextInt(400),
                  Fault.Extent.ONCE);
          Scene scene = new Scene(new FailingDirectory(new ByteBuffersDirectory(), fault));
          if (scene.play(random, scene.indexer::close)) {
            told++;
            scene.ledger.check(scene.left());
          } else {
            scene.ledger.checkAll(scene.left());
          }
        });
    rounds.say(
        String.format(
            Locale.ROOT,
            "%,d writes acknowledged, %,d closes told of the fault, threads ended with %s",
            writes,
            told,
            counts()));
  }

  private Map<String, Long> counts() {
    return ends.stream()
        .collect(Collectors.groupingBy(end -> end, TreeMap::new, Collectors.counting()));
  }

  /** One indexer, and those who use it. */
  private final class Scene {
    private final FailingDirectory directory;
    private final Ledger ledger = new Ledger();
    private final QuoteIndexer indexer;
    private final QuoteSearcherManager manager;
    private final Crowd crowd;

    Scene(FailingDirectory directory) throws IOException {
      this.directory = directory;
      indexer = QuoteIndexer.open(directory, Bulletins.OPTIONS);
      manager = indexer.searcherManager();
      crowd = new Crowd(indexer, manager, ledger);
    }

    /** Starts all, and ends it at some moment; returns whether that told of a fault. */
    boolean play(SplittableRandom random, Crowd.Work ending) throws Exception {
      int moment = random.nextInt(WRITES);
      try (ExecutorService threads = Executors.newCachedThreadPool()) {
        List<Future<Void>> running = new ArrayList<>();
        for (Crowd.Work work : crowd.all(random)) {
          running.add(threads.submit(() -> overAndOver(work)));
        }
        while (crowd.writes() < moment && !running.stream().allMatch(Future::isDone)) {
          Thread.onSpinWait();
        }
        Future<Boolean> another = threads.submit(() -> tells(ending));
        boolean told = tells(ending);
        for (Future<Void> one : running) {
          end(one);
        }
        manager.close();
        directory.mend();
        writes += crowd.writes();
        return another.get() || told;
      }
    }

    private Void overAndOver(Crowd.Work work) throws IOException {
      while (true) {
        work.run();
      }
    }

    /** Of two threads that close, one does the work; the other waits for it and throws nothing. */
    private static boolean tells(Crowd.Work ending) throws IOException {
      try {
        ending.run();
        return false;
      } catch (IndexBrokenException e) {
        return true;
      }
    }

    private void end(Future<Void> one) {
      ExecutionException thrown = assertThrows(ExecutionException.class, one::get);
      Throwable end = Objects.requireNonNull(thrown.getCause());
      assertTrue(isPromised(end), () -> "a thread ended with " + end);
      ends.add(end.getClass().getSimpleName());
    }

    private boolean isPromised(Throwable end) {
      String message = String.valueOf(end.getMessage());
      return end instanceof AlreadyClosedException
          ? message.equals("this QuoteIndexer is closed; open another one")
          : directory.happened()
              && (end instanceof IndexBrokenException
                  || message.startsWith("a snapshot was closed, but"));
    }

    Map<Integer, Integer> left() throws IOException {
      return Bulletins.readSound(directory.getDelegate());
    }
  }
}
