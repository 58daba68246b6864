package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.index.QuoteIndexer;
import dev.quoth.search.QuoteSearcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * One process writes and another reads the same folder: the reader sees each commit whole, is
 * refused as a second writer, and can write as soon as the first is gone.
 */
class TwoProcessesTest {

  private int reads;
  private int refused;

  @Test
  void whatOneProcessWritesAnotherReads(TestInfo test, @TempDir Path folder) {
    Rounds rounds = Rounds.of(test);
    rounds.run(1, 50, random -> round(folder.resolve("index" + random.nextLong()), random));
    rounds.say(String.format(Locale.ROOT, "%,d reads, %,d second writers refused", reads, refused));
  }

  private void round(Path folder, SplittableRandom random) throws Exception {
    int commits = 5 + random.nextInt(10);
    Ledger ledger = new Ledger();
    try (Child child =
            Child.start(
                folder.resolveSibling("errors").toFile(),
                JournalingWriter.class,
                folder,
                random.nextLong(),
                1 + random.nextInt(3),
                1);
        BufferedReader lines = child.process().inputReader()) {
      Journal journal = new Journal(ledger);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        journal.read(line);
        if (line.equals(JournalingWriter.COMMITTED) && journal.committed() < commits) {
          read(folder, ledger);
          refuse(folder);
        } else if (journal.committed() == commits) {
          child.kill();
        }
      }
      assertTrue(journal.committed() >= commits, "it ended before it was killed");
    }
    ledger.settle(versions(folder));
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, Bulletins.OPTIONS)) {
      indexer.add(Bulletins.article(1_000, 1));
    }
    assertEquals(1, versions(folder).get(1_000));
  }

  /** The writer may be further than what it has said so far, and never behind. */
  private void read(Path folder, Ledger ledger) throws IOException {
    ledger.checkPromised(versions(folder));
    reads++;
  }

  private static Map<Integer, Integer> versions(Path folder) throws IOException {
    try (QuoteSearcher searcher = QuoteSearcher.open(folder, Bulletins.OPTIONS.searcherOptions())) {
      return Bulletins.read(searcher);
    }
  }

  private void refuse(Path folder) {
    IOException told =
        assertThrows(IOException.class, () -> QuoteIndexer.open(folder, Bulletins.OPTIONS));
    assertTrue(String.valueOf(told.getMessage()).contains("open for writing"), told::toString);
    refused++;
  }
}
