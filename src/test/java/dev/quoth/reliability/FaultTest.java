package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.index.QuoteIndexer;
import dev.quoth.reliability.FailingDirectory.Fault;
import dev.quoth.reliability.FailingDirectory.Operation;
import java.io.IOException;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * The disk fails at each operation in turn, once or for good, alone or with all others: what was
 * committed is there, closing never hides a loss, and nothing but the promised exceptions is
 * thrown.
 */
class FaultTest {

  private static final int STEPS = 24;

  private int runs;
  private int happened;
  private int broke;

  @Test
  void aFaultAtAnyOperationIsToldAndLosesNothingThatWasCommitted(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    int most = Rounds.size(3, 400);
    rounds.runWhole(most, random -> everyFault(random, most));
    rounds.say(
        String.format(
            Locale.ROOT,
            "%,d runs, a fault in %,d, the indexer broken in %,d",
            runs,
            happened,
            broke));
  }

  private void everyFault(SplittableRandom random, int most) throws IOException {
    long seed = random.nextLong();
    FailingDirectory healthy = FailingDirectory.healthy(new ByteBuffersDirectory());
    new Session(new SplittableRandom(seed), STEPS).run(healthy);
    for (Operation operation : Operation.values()) {
      int operations = healthy.count(operation);
      for (int number : numbers(operations, most, random)) {
        for (Fault.Extent extent : Fault.Extent.values()) {
          Fault fault = new Fault(operation, number, extent);
          Rounds.guard(() -> run(fault, seed));
        }
      }
    }
  }

  /** Returns all numbers from 1 on, or as many as wanted of them. */
  private static int[] numbers(int all, int most, SplittableRandom random) {
    return all <= most
        ? IntStream.rangeClosed(1, all).toArray()
        : random.ints(1, all + 1).distinct().limit(most).sorted().toArray();
  }

  private void run(Fault fault, long seed) {
    Directory disk = new ByteBuffersDirectory();
    FailingDirectory directory = new FailingDirectory(disk, fault);
    Session session = new Session(new SplittableRandom(seed), STEPS);
    try {
      session.run(directory);
      session.check(Bulletins.readSound(disk));
      writeOn(disk);
    } catch (Throwable e) {
      throw new AssertionError(fault.toString(), e);
    }
    runs++;
    happened += directory.happened() ? 1 : 0;
    broke += session.wasBroken() ? 1 : 0;
  }

  private static void writeOn(Directory disk) throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(disk, Bulletins.OPTIONS)) {
      indexer.add(Bulletins.article(1_000, 1));
    }
    assertTrue(Bulletins.readSound(disk).containsKey(1_000));
  }
}
