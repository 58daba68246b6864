package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.language.Language;
import dev.quoth.monitor.QuoteMonitor;
import dev.quoth.monitor.SavedSearch;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that keeps saved searches is killed at some moment: each search that was saved is there
 * as it was saved last, none that was deleted is, and each article that was committed is delivered.
 */
class MonitorKillTest {

  private static final int LIVES = 3;

  private int kills;
  private long delivered;

  @Test
  void aKilledMonitorLosesNoSearchAndNoArticle(TestInfo test, @TempDir Path folder) {
    Rounds rounds = Rounds.of(test);
    rounds.run(2, 100, random -> new Round(folder.resolve("round" + kills)).run(random));
    rounds.say(String.format(Locale.ROOT, "%,d kills, %,d articles delivered", kills, delivered));
  }

  /** What several lives of a process have said of one folder. */
  private final class Round {
    private final Path folder;
    private final Map<String, String> saved = new TreeMap<>();
    private final Set<String> committed = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private List<String> begun = List.of();

    Round(Path folder) {
      this.folder = folder;
    }

    void run(SplittableRandom random) throws IOException {
      Files.createDirectories(folder);
      for (int life = 0; life < LIVES; life++) {
        live(random, 1_000_000 * life);
        kills++;
        settle();
      }
      matchTheRest();
      committed.removeAll(seen);
      assertEquals(Set.of(), committed, "committed and never delivered");
      delivered += seen.size();
    }

    private void live(SplittableRandom random, int firstBulletin) throws IOException {
      Path errors = folder.resolve("errors");
      int left = random.nextInt(2, 200);
      try (Child child =
              Child.start(
                  errors.toFile(), WatchingWriter.class, folder, random.nextLong(), firstBulletin);
          BufferedReader lines = child.process().inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          read(List.of(line.split(" ", -1)));
          if (left-- == 0) {
            child.kill();
          }
        }
      }
      assertEquals("", Files.readString(errors));
      assertTrue(left < 0, "it ended before it was killed");
    }

    private void read(List<String> said) {
      switch (said.getFirst()) {
        case WatchingWriter.SAVE, WatchingWriter.DELETE -> begun = said;
        case WatchingWriter.DONE -> {
          apply(begun, saved);
          begun = List.of();
        }
        case WatchingWriter.COMMITTED -> {
          for (int i = Integer.parseInt(said.get(1)); i < Integer.parseInt(said.get(2)); i++) {
            committed.add(Bulletins.id(i));
          }
        }
        case WatchingWriter.DELIVERED -> seen.add(said.get(1));
        default -> throw new AssertionError("unknown: " + said);
      }
    }

    private static void apply(List<String> edit, Map<String, String> searches) {
      if (edit.size() == 3) {
        searches.put(edit.get(1), edit.get(2));
      } else if (edit.size() == 2) {
        searches.remove(edit.get(1));
      }
    }

    /** What was begun and not acknowledged may have been done. */
    private void settle() throws IOException {
      Map<String, String> maybe = new TreeMap<>(saved);
      apply(begun, maybe);
      begun = List.of();
      Map<String, String> found = new TreeMap<>();
      try (QuoteMonitor monitor =
          QuoteMonitor.open(folder.resolve("searches"), WatchingWriter.OPTIONS)) {
        for (SavedSearch search : monitor.searches()) {
          if (!search.equals(WatchingWriter.ALL)) {
            found.put(search.name(), search.query().about());
          }
        }
        assertTrue(monitor.find(WatchingWriter.ALL.name()).isPresent());
      }
      assertTrue(
          found.equals(saved) || found.equals(maybe),
          () -> "found " + found + ", saved " + saved + ", perhaps " + maybe);
      saved.clear();
      saved.putAll(found);
    }

    private void matchTheRest() throws IOException {
      try (QuoteMonitor monitor =
              QuoteMonitor.open(folder.resolve("searches"), WatchingWriter.OPTIONS);
          QuoteSearcher searcher =
              QuoteSearcher.open(folder.resolve("index"), SearcherOptions.of(Language.english()))) {
        monitor.match(searcher, (search, passage) -> seen.add(passage.article().id()));
      }
    }
  }
}
