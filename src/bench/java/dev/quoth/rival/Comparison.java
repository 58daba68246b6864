package dev.quoth.rival;

import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.Ranking;
import dev.quoth.ValueCount;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Compares Quoth with {@link PlainLucene} on anybody's articles: how fast one thread writes and two
 * do, how large the index is, how long questions take and a program with one question, and how much
 * memory is allocated. The two take turns, and the best of some rounds counts, so that another
 * program on the machine does the least harm.
 *
 * <p>{@code -Dquoth.bench.articles=} names the articles, {@code -Dquoth.bench.copies=1,4,16} how
 * often they are written, and {@code -Dquoth.bench.rounds=} how many rounds there are.
 */
public final class Comparison {

  private static final double BUFFER = 64;
  private static final int ROUNDS = Integer.getInteger("quoth.bench.rounds", 3);
  private static final int ASKED = 12;
  private static final int LISTED = 200;

  private final Sample sample;
  private final Path folder;

  private Comparison(Sample sample, Path folder) {
    this.sample = sample;
    this.folder = folder;
  }

  /** Measures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Sample sample = Sample.read(Path.of(System.getProperty("quoth.bench.articles", "")));
    for (String copies : System.getProperty("quoth.bench.copies", "1").split(",")) {
      Path folder = Files.createTempDirectory("quoth-bench");
      try {
        new Comparison(sample, folder).run(Integer.parseInt(copies));
      } finally {
        delete(folder);
      }
    }
  }

  private void run(int copies) throws IOException, InterruptedException {
    line("articles", "%d", sample.articles().size() * copies);
    double[] seconds = {Double.MAX_VALUE, Double.MAX_VALUE};
    for (int round = 0; round < ROUNDS; round++) {
      delete(folder);
      Files.createDirectories(folder);
      seconds[0] = Math.min(seconds[0], seconds(() -> writeQuoth(copies)));
      seconds[1] =
          Math.min(
              seconds[1], seconds(() -> PlainLucene.write(plain(), sample.copies(copies), BUFFER)));
    }
    double megabytes = sample.megabytes() * copies;
    row("written, MB/s", megabytes / seconds[0], megabytes / seconds[1]);
    row("index, MB", size(quoth()), size(plain()));
    String topic = sample.topics().getFirst();
    row(
        "program with one question, ms",
        FirstAnswer.milliseconds("quoth", quoth(), topic),
        FirstAnswer.milliseconds("plain", plain(), topic));
    ask();
    writeByTwo(copies);
  }

  /**
   * Measures by the clock, since the time of a processor says nothing of waiting; and last, since
   * the compiler would wait for a processor, too.
   */
  private void writeByTwo(int copies) throws IOException, InterruptedException {
    double[] rates = new double[2];
    for (int round = 0; round < ROUNDS; round++) {
      delete(folder);
      Files.createDirectories(folder);
      try (ExecutorService helper =
              Executors.newSingleThreadExecutor(); // works along with this thread
          ExecutorService threads = Executors.newFixedThreadPool(2)) {
        long start = System.nanoTime();
        writeQuothBy(helper, copies);
        long between = System.nanoTime();
        PlainLucene.writeBy(threads, plain(), sample.copies(copies), BUFFER);
        long end = System.nanoTime();
        double kilobytes = sample.megabytes() * copies * 1e9;
        rates[0] = Math.max(rates[0], kilobytes / (between - start));
        rates[1] = Math.max(rates[1], kilobytes / (end - between));
      }
    }
    row("written by two, MB/s", rates[0], rates[1]);
  }

  private void writeQuothBy(Executor helper, int copies) throws IOException {
    IndexerOptions options = IndexerOptions.of(Language.english()).withBufferMegabytes(BUFFER);
    try (QuoteIndexer indexer = QuoteIndexer.open(quoth(), options)) {
      indexer.addAll(
          StreamSupport.stream(sample.copies(copies).spliterator(), false), helper, soFar -> {});
      indexer.commit();
    }
  }

  private Path quoth() {
    return folder.resolve("quoth");
  }

  private Path plain() {
    return folder.resolve("plain");
  }

  private void writeQuoth(int copies) throws IOException {
    IndexerOptions options = IndexerOptions.of(Language.english()).withBufferMegabytes(BUFFER);
    try (QuoteIndexer indexer = QuoteIndexer.open(quoth(), options)) {
      for (Article article : sample.copies(copies)) {
        indexer.add(article);
      }
      indexer.commit();
    }
  }

  private void ask() throws IOException {
    try (QuoteSearcher quoth = QuoteSearcher.open(quoth(), SearcherOptions.of(Language.english()));
        PlainLucene plain = PlainLucene.open(plain())) {
      List<String> topics = sample.topics();
      Questions questions = new Questions(quoth, plain, topics);
      QuoteQuery all = QuoteQuery.all();
      questions.compare("topic", topics, words -> quoth.search(all.about(words)));
      questions.compare(
          "topic, BM25 alone",
          topics,
          words -> quoth.search(all.about(words).ranking(Ranking.BM25)));
      questions.compare(
          "topic, paragraphs",
          topics,
          words -> quoth.search(all.about(words).passages(PassageKind.PARAGRAPH)));
      List<String> names = names(quoth);
      String topic = topics.getFirst();
      questions.compare("speaker", names, name -> quoth.search(QuoteQuery.by(name)));
      questions.compare(
          "speaker and topic", names, name -> quoth.search(QuoteQuery.by(name).about(topic)));
      questions.compare(
          "speaker, collapsed",
          names,
          name -> quoth.search(QuoteQuery.by(name).collapse(Collapse.WORDS)));
      questions.compare(
          "speaker, all facets", names, name -> quoth.facets(QuoteQuery.by(name), 10));
      questions.compare("topic, all facets", topics, words -> quoth.facets(all.about(words), 10));
      questions.compare("suggest", names, name -> quoth.suggestSpeakers(name.substring(0, 3), 10));
    }
  }

  private static List<String> names(QuoteSearch quoth) throws IOException {
    return quoth
        .facets(QuoteQuery.all(), LISTED, PassageFact.SPEAKER)
        .by(PassageFact.SPEAKER)
        .counts()
        .stream()
        .map(ValueCount::value)
        .filter(name -> name.length() > 3)
        .toList();
  }

  /** Asks both, question by question, so that both meet the same machine. */
  private record Questions(QuoteSearcher quoth, PlainLucene plain, List<String> topics) {

    void compare(String name, List<String> asked, Question question) throws IOException {
      long[] ours = best(asked.size());
      long[] rival = best(asked.size());
      for (int round = 0; round < ASKED; round++) {
        for (int i = 0; i < asked.size(); i++) {
          long start = System.nanoTime();
          question.ask(asked.get(i));
          long between = System.nanoTime();
          plain.topic(topics.get(i % topics.size()));
          ours[i] = Math.min(ours[i], between - start);
          rival[i] = Math.min(rival[i], System.nanoTime() - between);
        }
      }
      Arrays.sort(ours);
      Arrays.sort(rival);
      row(name + ", p50 ms", at(ours, 50), at(rival, 50));
      row(name + ", p99 ms", at(ours, 99), at(rival, 99));
      long before = allocated();
      question.ask(asked.getFirst());
      long between = allocated();
      plain.topic(topics.getFirst());
      row(name + ", KB allocated", (between - before) / 1e3, (allocated() - between) / 1e3);
    }

    /** Returns how many bytes this thread has allocated. */
    private static long allocated() {
      return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
          .getCurrentThreadAllocatedBytes();
    }

    private static long[] best(int size) {
      long[] times = new long[size];
      Arrays.fill(times, Long.MAX_VALUE);
      return times;
    }

    private static double at(long[] sorted, int percent) {
      return sorted[sorted.length * percent / 100] / 1e6;
    }
  }

  @FunctionalInterface
  private interface Question {
    Object ask(String words) throws IOException;
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  /** Returns the processor's time of this thread, which other programs disturb less. */
  private static double seconds(Work work) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void row(String name, double ours, double rival) {
    line(name, "%8.2f  plain Lucene %8.2f  ratio %5.2f", ours, rival, ours / rival);
  }

  private static void line(String name, String format, Object... values) {
    System.out.println(
        String.format(Locale.ROOT, "%-28s", name) + String.format(Locale.ROOT, format, values));
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
