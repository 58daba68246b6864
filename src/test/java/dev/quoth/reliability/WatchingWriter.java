package dev.quoth.reliability;

import dev.quoth.QuoteQuery;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.monitor.MonitorOptions;
import dev.quoth.monitor.QuoteMonitor;
import dev.quoth.monitor.SavedSearch;
import dev.quoth.search.QuoteSearcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A process that adds bulletins, saves and deletes searches and has them matched without end, and
 * says on standard output what it begins and what was acknowledged.
 */
final class WatchingWriter {

  static final MonitorOptions OPTIONS = MonitorOptions.of(Language.english());

  /** The search that is saved first and stays. */
  static final SavedSearch ALL = new SavedSearch("all", QuoteQuery.all());

  static final String SAVE = "save";
  static final String DELETE = "delete";
  static final String DONE = "done";
  static final String COMMITTED = "committed";
  static final String DELIVERED = "delivered";

  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private WatchingWriter() {}

  /** Takes a folder, a seed and the number of the first bulletin. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
    int bulletin = Integer.parseInt(arguments[2]);
    try (QuoteMonitor monitor = QuoteMonitor.open(folder.resolve("searches"), OPTIONS);
        QuoteIndexer indexer = QuoteIndexer.open(folder.resolve("index"), Bulletins.OPTIONS)) {
      monitor.save(ALL);
      while (true) {
        edit(monitor, random);
        int first = bulletin;
        for (int i = random.nextInt(3); i >= 0; i--) {
          indexer.add(Bulletins.article(bulletin++, 1));
        }
        indexer.commit();
        say(COMMITTED + " " + first + " " + bulletin);
        match(monitor, indexer);
      }
    }
  }

  private static void edit(QuoteMonitor monitor, SplittableRandom random) throws IOException {
    String name = "search-" + random.nextInt(20);
    if (random.nextInt(3) == 0) {
      say(DELETE + " " + name);
      monitor.delete(name);
    } else {
      String topic = "gauge" + random.nextInt(1_000);
      say(SAVE + " " + name + " " + topic);
      monitor.save(new SavedSearch(name, QuoteQuery.all().about(topic)));
    }
    say(DONE);
  }

  private static void match(QuoteMonitor monitor, QuoteIndexer indexer) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      monitor.match(
          searcher,
          (search, passage) -> {
            if (search.name().equals(ALL.name())) {
              say(DELIVERED + " " + passage.article().id());
            }
          });
    }
  }

  private static void say(String line) throws IOException {
    OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
  }
}
