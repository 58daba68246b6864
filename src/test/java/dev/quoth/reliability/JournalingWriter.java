package dev.quoth.reliability;

import dev.quoth.Article;
import dev.quoth.QuoteQuery;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import dev.quoth.search.QuoteSearcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A process that writes bulletins on several threads without end, and says on standard output what
 * it begins and what was acknowledged. What it has said survives it.
 */
final class JournalingWriter {

  /** The number of bulletins. */
  static final int NUMBERS = 120;

  /** What is said of a bulletin: {@code begin 7 12}, {@code end 7}. */
  static final String BEGIN = "begin";

  static final String END = "end";
  static final String OPENED = "opened";
  static final String COMMITTING = "committing";
  static final String COMMITTED = "committed";

  private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private final QuoteIndexer indexer;
  private final QuoteSearcherManager manager;
  private final int threads;

  private JournalingWriter(QuoteIndexer indexer, int threads) throws IOException {
    this.indexer = indexer;
    this.manager = indexer.searcherManager();
    this.threads = threads;
  }

  /** Takes a folder, a seed, the number of threads and the first version. */
  public static void main(String[] arguments) throws Exception {
    SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
    int threads = Integer.parseInt(arguments[2]);
    int version = Integer.parseInt(arguments[3]);
    QuoteIndexer indexer = QuoteIndexer.open(Path.of(arguments[0]), Bulletins.OPTIONS);
    JournalingWriter writer = new JournalingWriter(indexer, threads);
    say(OPENED);
    for (int i = 0; i < threads; i++) {
      int own = i;
      SplittableRandom ownRandom = random.split();
      Thread.ofPlatform().start(() -> writer.write(ownRandom, own, version));
    }
    while (true) {
      Thread.sleep(random.nextInt(50));
      say(COMMITTING);
      indexer.commit();
      say(COMMITTED);
    }
  }

  private static synchronized void say(String line) throws IOException {
    OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** Each thread has bulletins of its own, so that the order of their versions is known. */
  private void write(SplittableRandom random, int own, int first) {
    try {
      for (int version = first; true; version++) {
        int number = random.nextInt(NUMBERS / threads) * threads + own;
        switch (random.nextInt(10)) {
          case 0, 1 -> {
            say(BEGIN + " " + number + " " + Ledger.ABSENT);
            indexer.remove(Bulletins.id(number));
            say(END + " " + number);
          }
          case 2 -> writeMany(own, version);
          case 3 -> read();
          default -> {
            say(BEGIN + " " + number + " " + version);
            indexer.add(Bulletins.article(number, version));
            say(END + " " + number);
          }
        }
      }
    } catch (IOException e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private void writeMany(int own, int version) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int number = own; number < NUMBERS; number += 3 * threads) {
      say(BEGIN + " " + number + " " + version);
      articles.add(Bulletins.article(number, version));
    }
    indexer.addAll(articles.stream(), Runnable::run, soFar -> {});
    for (int number = own; number < NUMBERS; number += 3 * threads) {
      say(END + " " + number);
    }
  }

  private void read() throws IOException {
    manager.refresh();
    try (QuoteSearcher searcher = manager.searcher()) {
      searcher.search(QuoteQuery.by("Finch").about("weir").limit(3));
    }
  }
}
