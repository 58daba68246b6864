package dev.quoth.search;

import dev.quoth.Order;
import dev.quoth.QuoteQuery;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Prints the p50 and p99 of kinds of questions, each beside its rival: the same Lucene query, made
 * beforehand, with the same order and number of hits, of which nothing is read. Ours includes the
 * analysis of the question, the planning, and ten whole passages with their articles' facts. The
 * two alternate, question by question, so that both meet the same machine; and they take turns in
 * being first, because the second finds the index in the processor's caches.
 */
public final class Latency {

  private static final int ROUNDS = Integer.getInteger("quoth.bench.rounds", 200);

  private final QuoteSearcher searcher;
  private long sink;

  private Latency(QuoteSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Measures.
   *
   * @param args none; see {@link BenchIndex} for the system properties
   */
  public static void main(String[] args) throws IOException {
    try (QuoteSearcher searcher = BenchIndex.open()) {
      Latency latency = new Latency(searcher);
      System.out.println("to warm up:");
      latency.run();
      System.out.println("measured:");
      latency.run();
    }
  }

  private void run() throws IOException {
    BenchQuestions questions = BenchQuestions.of(searcher);
    List<QuoteQuery> speakers = questions.bySpeaker();
    List<QuoteQuery> topics = questions.byTopic();
    System.out.println(
        "microseconds                    p50 ours  bare ratio      p99 ours  bare ratio");
    compare("by speaker", speakers, this::ours, this::bare);
    compare("by speaker, dated", BenchQuestions.dated(speakers), this::ours, this::bare);
    compare("by topic, not highlighted", topics, this::plain, this::bare);
    compare("by topic", topics, this::ours, this::bare);
    compare("by topic, dated", BenchQuestions.dated(topics), this::ours, this::bare);
    compare("by speaker, collapsed", speakers, this::collapsed, this::bare);
    compare("by topic, collapsed", topics, this::collapsed, this::bare);
    System.out.println(sink);
  }

  private void compare(
      String name, List<QuoteQuery> queries, Side<QuoteQuery> ours, Side<Query> bare)
      throws IOException {
    List<Query> plans = BenchQuestions.plans(searcher, queries);
    int size = queries.size();
    long[] a = new long[ROUNDS * size];
    long[] b = new long[ROUNDS * size];
    for (int i = 0; i < a.length; i++) {
      boolean first = i / size % 2 == 0;
      if (first) {
        a[i] = time(ours, queries.get(i % size));
      }
      b[i] = time(bare, plans.get(i % size));
      if (!first) {
        a[i] = time(ours, queries.get(i % size));
      }
    }
    Arrays.sort(a);
    Arrays.sort(b);
    System.out.println(
        String.format(Locale.ROOT, "%-28s %s %s", name, at(a, b, 0.5), at(a, b, 0.99)));
  }

  private <Q> long time(Side<Q> side, Q query) throws IOException {
    long start = System.nanoTime();
    sink += side.ask(query);
    return System.nanoTime() - start;
  }

  private static String at(long[] ours, long[] bare, double share) {
    double a = ours[(int) (ours.length * share)] / 1e3;
    double b = bare[(int) (bare.length * share)] / 1e3;
    return String.format(Locale.ROOT, "    %7.1f %7.1f  %4.2f", a, b, a / b);
  }

  private long ours(QuoteQuery query) throws IOException {
    return searcher.search(query).list().size();
  }

  private long collapsed(QuoteQuery query) throws IOException {
    return searcher.searchCollapsed(query).list().size();
  }

  /** Ours but for the highlights, which every search makes. */
  private long plain(QuoteQuery query) throws IOException {
    TopFieldDocs found = found(searcher.plan(query));
    int[] documents = Arrays.stream(found.scoreDocs).mapToInt(d -> d.doc).toArray();
    return new PassageReader(searcher.lucene().getIndexReader()).readAll(documents).size();
  }

  private long bare(Query query) throws IOException {
    return found(query).scoreDocs.length;
  }

  private TopFieldDocs found(Query query) throws IOException {
    return searcher
        .lucene()
        .search(
            query, new TopFieldCollectorManager(IndexSchema.order(Order.RELEVANCE), 10, 10_000));
  }

  @FunctionalInterface
  private interface Side<Q> {
    long ask(Q query) throws IOException;
  }
}
