package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.index.QuoteIndexer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writing process is killed at some moment, and the next one goes on with its index: each commit
 * that was acknowledged is there, no article is there in part or twice, and the index is sound. The
 * same seed kills after the same line, though threads may have come further than another time.
 */
class KillTest {

  private static final int LIVES = 2;

  private int kills;
  private int opened;
  private int inCommit;
  private int commits;
  private long acknowledged;

  @Test
  void aKilledWriterLosesNothingThatWasCommitted(TestInfo test, @TempDir Path folder) {
    Rounds rounds = Rounds.of(test);
    rounds.run(5, 250, random -> round(folder.resolve("index" + kills), random));
    rounds.say(
        String.format(
            Locale.ROOT,
            "%,d kills, %,d with the index open, %,d in a commit; %,d commits, %,d writes"
                + " acknowledged",
            kills,
            opened,
            inCommit,
            commits,
            acknowledged));
  }

  private void round(Path folder, SplittableRandom random) throws Exception {
    Ledger ledger = new Ledger();
    for (int life = 0; life < LIVES; life++) {
      live(folder, random, life, ledger);
      kills++;
      ledger.settle(left(folder));
    }
    writeOn(folder, ledger);
  }

  private static Map<Integer, Integer> left(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return Bulletins.readSound(directory);
    }
  }

  /** Whoever was killed has left no lock. */
  private static void writeOn(Path folder, Ledger ledger) throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, Bulletins.OPTIONS)) {
      for (int number = 0; number < 10; number++) {
        ledger.begin(number, Integer.MAX_VALUE);
        indexer.add(Bulletins.article(number, Integer.MAX_VALUE));
        ledger.end(number);
      }
    }
    ledger.checkAll(left(folder));
  }

  private void live(Path folder, SplittableRandom random, int life, Ledger ledger)
      throws Exception {
    Path errors = folder.resolveSibling("errors");
    int threads = 1 + random.nextInt(4);
    int firstVersion = (life + 1) * 1_000_000;
    Moment moment = Moment.any(random);
    try (Child child =
            Child.start(
                errors.toFile(),
                JournalingWriter.class,
                folder,
                random.nextLong(),
                threads,
                firstVersion);
        BufferedReader lines = child.process().inputReader()) {
      Journal journal = new Journal(ledger);
      if (moment.comesWith("")) {
        child.kill();
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        journal.read(line);
        if (moment.comesWith(line)) {
          child.kill();
        }
      }
      assertTrue(moment.isOver(), () -> "it ended before it was killed: " + said(errors));
      count(journal);
    }
    assertEquals("", said(errors));
  }

  private static String said(Path errors) {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void count(Journal journal) {
    opened += journal.opened() ? 1 : 0;
    inCommit += journal.committing() ? 1 : 0;
    commits += journal.committed();
    acknowledged += journal.ended();
  }

  /** The moment to kill it: while it starts, after some lines, or in the midst of a commit. */
  private static final class Moment {
    private static final int STARTING = 400;
    private static final int COMMITTING = 4;

    private final String awaited;
    private final int milliseconds;
    private int left;

    private Moment(String awaited, int left, int milliseconds) {
      this.awaited = awaited;
      this.left = left;
      this.milliseconds = milliseconds;
    }

    static Moment any(SplittableRandom random) {
      return switch (random.nextInt(6)) {
        case 0 -> new Moment("", 0, random.nextInt(STARTING));
        case 1 -> new Moment("", random.nextInt(1, 40), 0);
        case 2, 3 -> new Moment("", random.nextInt(40, 500), 0);
        default ->
            new Moment(
                JournalingWriter.COMMITTING, random.nextInt(1, 6), random.nextInt(COMMITTING));
      };
    }

    /** Tests whether the moment comes with a line, or at the start. */
    boolean comesWith(String line) throws InterruptedException {
      boolean counts = line.startsWith(awaited);
      boolean now = counts && left == 0;
      left -= counts ? 1 : 0;
      if (now) {
        Thread.sleep(milliseconds);
      }
      return now;
    }

    boolean isOver() {
      return left < 0;
    }
  }
}
