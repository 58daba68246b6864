package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.index.QuoteIndexer;
import dev.quoth.reliability.FailingDirectory.Fault;
import dev.quoth.reliability.FailingDirectory.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * The power is cut at some operation, and whatever was not synced is left in part or not at all.
 */
class PowerCutTest {

  private static final int STEPS = 24;
  private static final List<Operation> OPERATIONS = List.of(Operation.values());

  /** What is left of the same moment may differ. */
  private static final int OUTCOMES = 4;

  private int before;
  private int during;

  @Test
  void aPowerCutLosesNothingThatWasCommitted(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(12, 3_000, this::round);
    rounds.say(
        String.format(
            Locale.ROOT,
            "%,d times the last commit was there, %,d times the one that was cut",
            before,
            during));
  }

  private void round(SplittableRandom random) throws IOException {
    long seed = random.nextLong();
    FailingDirectory healthy = FailingDirectory.healthy(new VolatileDirectory());
    new Session(new SplittableRandom(seed), STEPS).run(healthy);
    Operation operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
    int number = 1 + random.nextInt(Math.max(1, healthy.count(operation)));
    Fault cut = new Fault(operation, number, Fault.Extent.EVERYTHING);
    VolatileDirectory disk = new VolatileDirectory();
    Session session = new Session(new SplittableRandom(seed), STEPS);
    session.run(new FailingDirectory(disk, cut));
    for (int i = 0; i < OUTCOMES; i++) {
      try (Directory left = disk.afterPowerCut(random)) {
        Map<Integer, Integer> found = Bulletins.readSound(left);
        session.check(found);
        count(session, found);
        writeOn(left);
      } catch (Throwable e) {
        throw new AssertionError(cut.toString(), e);
      }
    }
  }

  private void count(Session session, Map<Integer, Integer> found) {
    if (session.isLastCommit(found)) {
      before++;
    } else {
      during++;
    }
  }

  private static void writeOn(Directory left) throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(left, Bulletins.OPTIONS)) {
      indexer.add(Bulletins.article(1_000, 1));
    }
    assertTrue(Bulletins.readSound(left).containsKey(1_000));
  }
}
