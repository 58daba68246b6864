package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many threads write, commit, refresh and read in one folder. At each moment a reader sees each
 * article whole and once, a writer sees what it wrote, and in the end the index is what maps say.
 */
class MixTest {

  private static final int WRITES = 150;

  private long writes;

  @Test
  void anIndexThatManyThreadsUseIsWhatAMapWouldBe(TestInfo test, @TempDir Path folder) {
    Rounds rounds = Rounds.of(test);
    rounds.run(2, 400, random -> round(folder.resolve("index" + random.nextLong()), random));
    rounds.say(String.format(Locale.ROOT, "%,d writes", writes));
  }

  private void round(Path folder, SplittableRandom random) throws Exception {
    Ledger ledger = new Ledger();
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, Bulletins.OPTIONS);
        QuoteSearcherManager manager = indexer.searcherManager();
        ExecutorService threads = Executors.newCachedThreadPool()) {
      Crowd crowd = new Crowd(indexer, manager, ledger);
      List<Future<Void>> running = new ArrayList<>();
      for (Crowd.Work work : crowd.all(random)) {
        running.add(threads.submit(() -> untilAllIsWritten(crowd, work)));
      }
      for (Future<Void> one : running) {
        one.get();
      }
      writes += crowd.writes();
    }
    try (Directory directory = FSDirectory.open(folder)) {
      ledger.checkAll(Bulletins.readSound(directory));
      assertEquals(0, directory.getPendingDeletions().size());
    }
  }

  private static Void untilAllIsWritten(Crowd crowd, Crowd.Work work) throws IOException {
    while (crowd.writes() < WRITES) {
      work.run();
    }
    return null;
  }
}
