package dev.quoth.search;

import dev.quoth.Collapse;
import dev.quoth.PassageFact;
import dev.quoth.QuoteQuery;
import dev.quoth.answer.PlannedSearch;
import dev.quoth.plan.SearchPlan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints the p50 and p99 of kinds of questions, each beside its {@linkplain BareLucene rival}: the
 * same Lucene query, made beforehand, with the same similarity, order and number of hits, of which
 * the stored bytes are read. Ours includes the analysis of the question, the planning, the next
 * page's cursor, highlights, and ten whole passages with their articles' facts. The two alternate,
 * question by question, so that both meet the same machine; and they take turns in being first,
 * because the second finds the index in the processor's caches. {@code -Dquoth.bench.only=} and a
 * part of a line's name measure that line alone.
 */
public final class Latency {

  private static final int ROUNDS = Integer.getInteger("quoth.bench.rounds", 200);
  private static final String ONLY = System.getProperty("quoth.bench.only", "");

  private final QuoteSearcher searcher;
  private final BareLucene bare;
  private long sink;

  private Latency(QuoteSearcher searcher) throws IOException {
    this.searcher = searcher;
    bare = new BareLucene(searcher.lucene());
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
    List<QuoteQuery> surnames = questions.bySurname();
    List<QuoteQuery> topics = questions.byTopic();
    System.out.println(
        "microseconds                    p50 ours  bare ratio      p99 ours  bare ratio");
    compare("by speaker", speakers, this::search, bare::search);
    compare("by speaker, dated", BenchQuestions.dated(speakers), this::search, bare::search);
    compare("by surname", surnames, this::search, bare::search);
    compare("by topic", topics, this::plain, bare::search);
    compare("by topic, dated", BenchQuestions.dated(topics), this::plain, bare::search);
    compare("by topic, highlighted", topics, this::search, bare::search);
    compare("same, beside ours without", topics, this::search, this::plain);
    compare("by speaker, facets", surnames, this::facet, bare::facet);
    compare("by topic, facets", topics, this::facet, bare::facet);
    compare("suggest", speakers, this::suggest, bare::suggest);
    compare("by speaker, collapsed", speakers, this::collapsed, bare::search);
    compare("by topic, collapsed", topics, this::collapsed, bare::search);
    System.out.println(sink);
  }

  private void compare(String name, List<QuoteQuery> queries, Side ours, Side rival)
      throws IOException {
    if (!name.contains(ONLY)) {
      return;
    }
    List<BenchQuestion> questions = BenchQuestions.asked(searcher, queries);
    int size = questions.size();
    long[] a = new long[ROUNDS * size];
    long[] b = new long[ROUNDS * size];
    for (int i = 0; i < a.length; i++) {
      BenchQuestion question = questions.get(i % size);
      boolean first = i / size % 2 == 0;
      if (first) {
        a[i] = time(ours, question);
      }
      b[i] = time(rival, question);
      if (!first) {
        a[i] = time(ours, question);
      }
    }
    Arrays.sort(a);
    Arrays.sort(b);
    System.out.println(
        String.format(Locale.ROOT, "%-28s %s %s", name, at(a, b, 0.5), at(a, b, 0.99)));
  }

  private long time(Side side, BenchQuestion question) throws IOException {
    long start = System.nanoTime();
    sink += side.ask(question);
    return System.nanoTime() - start;
  }

  private static String at(long[] ours, long[] bare, double share) {
    double a = ours[(int) (ours.length * share)] / 1e3;
    double b = bare[(int) (bare.length * share)] / 1e3;
    return String.format(Locale.ROOT, "    %7.1f %7.1f  %4.2f", a, b, a / b);
  }

  private long search(BenchQuestion asked) throws IOException {
    return searcher.search(asked.query()).hits().size();
  }

  /** Ours but for the highlights of a topic, which every search makes. */
  private long plain(BenchQuestion asked) throws IOException {
    SearchPlan plan = searcher.engineSearch().plan(asked.query());
    PlannedSearch search = new PlannedSearch(plan, plan.clauses(), Set.of(), "");
    return searcher.engineSearch().execute(search).hits().size();
  }

  private long collapsed(BenchQuestion asked) throws IOException {
    return searcher.search(asked.query().collapse(Collapse.WORDS)).hits().size();
  }

  private long facet(BenchQuestion asked) throws IOException {
    return searcher.facets(asked.query(), 10, PassageFact.SPEAKER).passages();
  }

  private long suggest(BenchQuestion asked) throws IOException {
    return searcher.suggestSpeakers(asked.typed(), BareLucene.HITS).size();
  }

  @FunctionalInterface
  private interface Side {
    long ask(BenchQuestion question) throws IOException;
  }
}
