package dev.quoth.search;

import dev.quoth.Collapse;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The mean time of a search, and of its rival in bare Lucene; see {@link Latency} for what each
 * includes, and {@link BenchIndex} for the system properties.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SearchBenchmark {

  /** What is asked for. */
  public enum Kind {
    /** A speaker's quotes. */
    BY_SPEAKER,
    /** A speaker's quotes of a time. */
    BY_SPEAKER_DATED,
    /** Three words, with highlights. */
    BY_TOPIC,
    /** Three words and a time, with highlights. */
    BY_TOPIC_DATED
  }

  /** The kind of question. */
  @Param public Kind kind = Kind.BY_SPEAKER;

  private QuoteSearcher searcher;
  private List<QuoteQuery> queries = List.of();
  private List<BenchQuestion> asked = List.of();
  private BareLucene bare;
  private int next;

  /** Opens the index. */
  @Setup
  public void open() throws IOException {
    searcher = BenchIndex.open();
    BenchQuestions questions = BenchQuestions.of(searcher);
    queries =
        switch (kind) {
          case BY_SPEAKER -> questions.bySpeaker();
          case BY_SPEAKER_DATED -> BenchQuestions.dated(questions.bySpeaker());
          case BY_TOPIC -> questions.byTopic();
          case BY_TOPIC_DATED -> BenchQuestions.dated(questions.byTopic());
        };
    asked = BenchQuestions.asked(searcher, queries);
    bare = new BareLucene(searcher.lucene());
  }

  /** Closes the index. */
  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  /** Ours. */
  @Benchmark
  public Hits search() throws IOException {
    return searcher.search(queries.get(next++ % queries.size()));
  }

  /** The same words once. */
  @Benchmark
  public Hits searchCollapsed() throws IOException {
    return searcher.search(queries.get(next++ % queries.size()).collapse(Collapse.WORDS));
  }

  /** The rival. */
  @Benchmark
  public long bareLucene() throws IOException {
    return bare.search(asked.get(next++ % asked.size()));
  }
}
