package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.QuoteQuery;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** However often an index is refreshed, no file stays open, and none is left over. */
class LeakTest {

  /** More segments than Lucene leaves unmerged, and more files than a segment has. */
  private static final int SEGMENTS = 40;

  private static final int FILES = 30;

  /** A directory that counts the files that are open. */
  private static final class CountingDirectory extends FilterDirectory {
    private final AtomicInteger open = new AtomicInteger();

    CountingDirectory(Directory directory) {
      super(directory);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      return new Counted(super.openInput(name, context));
    }

    /** Clones and slices need not be closed. */
    private final class Counted extends FilterIndexInput {
      private boolean closed;

      Counted(IndexInput input) {
        super("counted", input);
        open.incrementAndGet();
      }

      @Override
      public IndexInput clone() {
        return in.clone();
      }

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          open.decrementAndGet();
        }
        super.close();
      }
    }
  }

  @Test
  void refreshesAndSearchersLeaveNothingOpenAndNothingOver(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    int refreshes = Rounds.size(80, 20_000);
    rounds.runWhole(refreshes, random -> refresh(random, refreshes));
    rounds.say(String.format(Locale.ROOT, "%,d refreshes", refreshes));
  }

  private static void refresh(SplittableRandom random, int refreshes) throws IOException {
    CountingDirectory directory = new CountingDirectory(new ByteBuffersDirectory());
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Bulletins.OPTIONS);
        QuoteSearcherManager manager = indexer.searcherManager()) {
      for (int i = 0; i < refreshes; i++) {
        indexer.add(Bulletins.article(random.nextInt(30), i));
        manager.refresh();
        try (QuoteSearcher shared = manager.searcher();
            QuoteSearcher own = indexer.searcher()) {
          shared.search(QuoteQuery.by("Finch").about("weir"));
          own.search(QuoteQuery.by("Sand").about("gauge"));
        }
        if (random.nextInt(20) == 0) {
          indexer.commit();
          QuoteSearcher.open(directory, Bulletins.OPTIONS.searcherOptions()).close();
        }
        assertTrue(directory.open.get() < SEGMENTS * FILES, () -> directory.open + " are open");
        assertTrue(directory.listAll().length < SEGMENTS * FILES, "files are left over");
      }
    }
    assertEquals(0, directory.open.get());
    Collection<String> files = new TreeSet<>(List.of(directory.listAll()));
    assertEquals(new TreeSet<>(SegmentInfos.readLatestCommit(directory).files(true)), files);
  }
}
