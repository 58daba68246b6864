package dev.quoth.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;

/**
 * Some of a query's matches, evenly spread over the index and the same on every run.
 *
 * @param matches how many matches there are
 * @param documents the numbers of those chosen, in their order
 */
record Sample(long matches, List<Integer> documents) {

  /** Chooses about so many: in each segment the rounding may add one. */
  static Sample of(IndexSearcher searcher, Query query, int size) throws IOException {
    long matches = searcher.count(query);
    List<Part> parts =
        PerSegment.collect(searcher, query, segment -> new Part(segment, matches, size));
    List<Integer> documents =
        parts.stream().flatMap(part -> part.documents.stream()).sorted().toList();
    return new Sample(matches, documents);
  }

  /** The matches of one segment. */
  private static final class Part implements LeafCollector {
    private final LeafReaderContext segment;
    private final long matches;
    private final long size;
    private final List<Integer> documents = new ArrayList<>();
    private long seen;

    Part(LeafReaderContext segment, long matches, int size) {
      this.segment = segment;
      this.matches = matches;
      this.size = Math.min(size, matches);
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
}
