package dev.quoth.search;

import dev.quoth.answer.MatchSample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;

/** Chooses some of the matches of one segment, evenly spread and the same on every run. */
final class MatchSampler implements LeafCollector {

  private final LeafReaderContext segment;
  private final long matches;
  private final long size;
  private final List<Integer> documents = new ArrayList<>();
  private long seen;

  private MatchSampler(LeafReaderContext segment, long matches, int size) {
    this.segment = segment;
    this.matches = matches;
    this.size = Math.min(size, matches);
  }

  /**
   * Chooses about this many matches, in the order of documents; rounding may add one per segment.
   */
  static MatchSample<Integer> sample(IndexSearcher searcher, Query query, int size)
      throws IOException {
    long matches = searcher.count(query);
    List<MatchSampler> segments =
        PerSegment.collect(searcher, query, segment -> new MatchSampler(segment, matches, size));
    List<Integer> documents =
        segments.stream().flatMap(segment -> segment.documents.stream()).sorted().toList();
    return new MatchSample<>(matches, documents);
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int document) {
    if ((seen + 1) * size / matches > seen * size / matches) {
      documents.add(segment.docBase + document);
    }
    seen++;
  }
}
