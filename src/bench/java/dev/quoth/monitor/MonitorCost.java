package dev.quoth.monitor;

import dev.quoth.Article;
import dev.quoth.PassageFact;
import dev.quoth.QuoteQuery;
import dev.quoth.ValueCount;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What it costs to ask saved searches of what arrives, as a share of what it costs to add it: in
 * one run, batch by batch, each batch added, committed and matched. The searches are made of names
 * and titles of half of the articles and are asked of the other half.
 *
 * <p>{@code -Dquoth.bench.articles} is a file of articles; {@code quoth.bench.searches} (10,000)
 * and {@code quoth.bench.batch} (100) are how many there are.
 */
public final class MonitorCost {

  private static final int NAMES = 4_000;
  private static final int LONG_WORD = 5;

  private final Language english = Language.english();
  private final Random random = new Random(7);
  private final int searches = Integer.getInteger("quoth.bench.searches", 10_000);
  private final int batch = Integer.getInteger("quoth.bench.batch", 100);
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> titles = new ArrayList<>();

  private MonitorCost() {}

  /** Measures. */
  public static void main(String[] args) throws IOException {
    List<Article> articles;
    try (Stream<Article> read =
        ArticleReader.strict().read(Path.of(System.getProperty("quoth.bench.articles")))) {
      articles = new ArrayList<>(read.toList());
    }
    Collections.shuffle(articles, new Random(3));
    MonitorCost cost = new MonitorCost();
    int half = articles.size() / 2;
    cost.learn(articles.subList(0, half));
    cost.run("a speaker and a topic", articles.subList(half, articles.size()), 0.9, 0.1);
    cost.run(
        "a third of them by a speaker alone", articles.subList(half, articles.size()), 0.3, 0.3);
  }

  private void learn(List<Article> articles) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(english))) {
      for (Article article : articles) {
        indexer.add(article);
        titles.add(
            Stream.of(article.ref().title().split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= LONG_WORD)
                .toList());
      }
      titles.removeIf(title -> title.size() < 2);
      try (QuoteSearcher searcher = indexer.searcher()) {
        for (ValueCount name :
            searcher.facets(QuoteQuery.all(), NAMES, PassageFact.SPEAKER).by(PassageFact.SPEAKER)) {
          names.add(name.value());
        }
      }
    }
  }

  private SavedSearch search(int number, double both, double speaker) {
    List<String> title = titles.get(random.nextInt(titles.size()));
    int word = random.nextInt(title.size() - 1);
    String topic = title.get(word) + " " + title.get(word + 1);
    QuoteQuery by = QuoteQuery.by(names.get(random.nextInt(names.size())));
    double kind = random.nextDouble();
    QuoteQuery query =
        kind < both ? by.about(topic) : kind < both + speaker ? by : QuoteQuery.all().about(topic);
    return new SavedSearch("search " + number, query);
  }

  private void run(String label, List<Article> articles, double both, double speaker)
      throws IOException {
    SavedSearch[] saved = new SavedSearch[searches];
    for (int i = 0; i < searches; i++) {
      saved[i] = search(i, both, speaker);
    }
    Path folder = Files.createTempDirectory("quoth-monitor");
    try (QuoteMonitor monitor =
            QuoteMonitor.open(folder.resolve("searches"), MonitorOptions.of(english));
        QuoteIndexer indexer =
            QuoteIndexer.open(folder.resolve("index"), IndexerOptions.of(english))) {
      long start = System.nanoTime();
      monitor.save(saved);
      print("%s: %,d searches saved in %.1f s", label, searches, seconds(start));
      run(articles, monitor, indexer);
    }
  }

  private void run(List<Article> articles, QuoteMonitor monitor, QuoteIndexer indexer)
      throws IOException {
    double adding = 0;
    double matching = 0;
    long asked = 0;
    long matches = 0;
    for (int from = 0; from < articles.size(); from += batch) {
      long start = System.nanoTime();
      for (Article article : articles.subList(from, Math.min(from + batch, articles.size()))) {
        indexer.add(article);
      }
      indexer.commit();
      adding += seconds(start);
      start = System.nanoTime();
      try (QuoteSearcher searcher = indexer.searcher()) {
        MatchReport report = monitor.match(searcher, (search, passage) -> {});
        asked += report.asked();
        matches += report.matches();
      }
      matching += seconds(start);
    }
    print(
        "  %,d articles, %d a batch: added in %.1f s, matched in %.1f s, ratio %.2f",
        articles.size(), batch, adding, matching, matching / adding);
    print(
        "  an article was asked about %.1f times, and had %.1f matches",
        (double) asked / articles.size(), (double) matches / articles.size());
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
