package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.PassageFact;
import dev.quoth.Quote;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.ValueCount;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an index of OpenSearch costs the client and the nodes, by their processor time: writing, a
 * search, and the disk. It starts its own nodes.
 *
 * <p>{@code -Dquoth.bench.articles} is a file of articles, {@code quoth.bench.nodes} (1) how many
 * nodes and shards there are, and {@code quoth.bench.rounds} (20) how often all are asked before it
 * is measured.
 */
public final class ClusterCost {

  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());
  private static final int QUESTIONS = 100;
  private static final int LONG_WORD = 4;
  private static final double MILLION = 1e6;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final int rounds = Integer.getInteger("quoth.bench.rounds", 20);
  private final List<Article> articles;
  private final Transport transport;

  private ClusterCost(List<Article> articles, Transport transport) {
    this.articles = articles;
    this.transport = transport;
  }

  /** Measures. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(System.getProperty("quoth.bench.articles"));
    int count = Integer.getInteger("quoth.bench.nodes", 1);
    try (Stream<Article> read = ArticleReader.strict().read(file);
        ClusterNodes nodes = ClusterNodes.start(count)) {
      ClusterCost cost = new ClusterCost(read.toList(), nodes.transport());
      cost.documents();
      cost.write(count);
      cost.ask();
    }
  }

  /** What is done before anything is sent; once to warm up. */
  private void documents() {
    for (int round = 0; round < 2; round++) {
      long extraction = 0;
      long making = 0;
      for (Article article : articles) {
        long start = threads.getCurrentThreadCpuTime();
        List<Quote> quotes = OPTIONS.extractor().extract(article);
        long extracted = threads.getCurrentThreadCpuTime();
        ArticleDocuments.of(article, quotes, "1", 0, OPTIONS.language().analyzers());
        extraction += extracted - start;
        making += threads.getCurrentThreadCpuTime() - extracted;
      }
      if (round > 0) {
        print("extraction: %.2f ms of an article", extraction / MILLION / articles.size());
        print("documents: %.2f ms of an article", making / MILLION / articles.size());
      }
    }
  }

  private void write(int shards) throws IOException {
    OpenSearchIndex.create(transport, "cost", IndexLayout.shards(shards), OPTIONS);
    OpenSearchIndexer indexer = OpenSearchIndexer.open(transport, "cost", OPTIONS);
    long client = process.getProcessCpuTime();
    double server = nodes();
    indexer.addAll(articles.stream(), Runnable::run, report -> {});
    indexer.commit();
    print(
        "writing: client %.2f ms of an article, nodes %.2f ms",
        (process.getProcessCpuTime() - client) / MILLION / articles.size(),
        (nodes() - server) / articles.size());
    transport.send(Transport.Request.json("POST", "/cost/_forcemerge?max_num_segments=4", ""));
    transport.send(Transport.Request.json("POST", "/cost/_flush", ""));
    JsonObject all = get("/cost/_stats/store,docs").getAsJsonObject("_all");
    JsonObject primaries = all.getAsJsonObject("primaries");
    print(
        "index: %.1f KB of an article, %.1f documents",
        number(primaries, "store", "size_in_bytes") / 1000 / articles.size(),
        number(primaries, "docs", "count") / articles.size());
    print("with merges: nodes %.2f ms of an article", (nodes() - server) / articles.size());
  }

  private void ask() throws IOException {
    try (QuoteSearch search = OpenSearchSearcher.open(transport, "cost", OPTIONS)) {
      List<QuoteQuery> speakers = new ArrayList<>();
      for (ValueCount name :
          search.facets(QuoteQuery.all(), QUESTIONS, PassageFact.SPEAKER).by(PassageFact.SPEAKER)) {
        speakers.add(QuoteQuery.by(name.value()));
      }
      List<QuoteQuery> topics = topics().map(QuoteQuery.all()::about).toList();
      List<QuoteQuery> both = new ArrayList<>();
      List<String> words = topics().toList();
      for (int i = 0; i < speakers.size(); i++) {
        both.add(speakers.get(i).about(words.get(i % words.size())));
      }
      measure("speaker", speakers, search::search);
      measure("topic", topics, search::search);
      measure("speaker and topic", both, search::search);
      measure(
          "speaker, near-duplicates once",
          speakers,
          query -> search.search(query.collapse(Collapse.WORDS)));
      measure(
          "topic, speakers counted",
          topics,
          query -> search.facets(query, 10, PassageFact.SPEAKER));
    }
  }

  /** The three longest words of some titles, the same ones at every run. */
  private Stream<String> topics() {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    return shuffled.stream()
        .map(article ->
            Arrays.stream(article.ref().title().split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= LONG_WORD)
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(3)
                .collect(Collectors.joining(" ")))
        .filter(topic -> topic.contains(" "))
        .limit(QUESTIONS);
  }

  /** A question that may fail. */
  private interface Asking {
    Object ask(QuoteQuery query) throws IOException;
  }

  private void measure(String what, List<QuoteQuery> questions, Asking asking) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (QuoteQuery question : questions) {
        asking.ask(question);
      }
    }
    long thread = threads.getCurrentThreadCpuTime();
    long client = process.getProcessCpuTime();
    double server = nodes();
    long[] times = new long[questions.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      asking.ask(questions.get(i));
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    int asked = questions.size();
    print(
        "%s: client's thread %.2f ms, its process %.2f ms, nodes %.2f ms; p50 %.1f ms",
        what,
        (threads.getCurrentThreadCpuTime() - thread) / MILLION / asked,
        (process.getProcessCpuTime() - client) / MILLION / asked,
        (nodes() - server) / asked,
        times[asked / 2] / MILLION);
  }

  /** Returns the milliseconds of processor time that all nodes have had. */
  private double nodes() throws IOException {
    double sum = 0;
    for (JsonElement node :
        get("/_nodes/stats/process").getAsJsonObject("nodes").asMap().values()) {
      JsonObject of = node.getAsJsonObject().getAsJsonObject("process");
      sum += number(of, "cpu", "total_in_millis");
    }
    return sum;
  }

  private static double number(JsonObject of, String group, String name) {
    return of.getAsJsonObject(group).get(name).getAsDouble();
  }

  private JsonObject get(String path) throws IOException {
    return JsonParser.parseString(transport.send(Transport.Request.json("GET", path, "")).body())
        .getAsJsonObject();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
