package dev.quoth.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Collects all matches of a query without scoring them, by one collector per segment. */
final class PerSegment<C extends LeafCollector> implements Collector {

  private final Start<C> start;
  private final List<C> collectors = new ArrayList<>();

  private PerSegment(Start<C> start) {
    this.start = start;
  }

  /** Returns the collectors of all segments with a match, and perhaps of others. */
  static <C extends LeafCollector> List<C> collect(
      IndexSearcher searcher, Query query, Start<C> start) throws IOException {
    return searcher.search(query, new Manager<>(start));
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    C collector = start.on(segment);
    collectors.add(collector);
    return collector;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Creates the collector of a segment. */
  @FunctionalInterface
  interface Start<C> {
    C on(LeafReaderContext segment) throws IOException;
  }

  private record Manager<C extends LeafCollector>(Start<C> start)
      implements CollectorManager<PerSegment<C>, List<C>> {

    @Override
    public PerSegment<C> newCollector() {
      return new PerSegment<>(start);
    }

    @Override
    public List<C> reduce(Collection<PerSegment<C>> parts) {
      return parts.stream().flatMap(part -> part.collectors.stream()).toList();
    }
  }
}
