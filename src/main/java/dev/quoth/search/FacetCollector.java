package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.answer.FacetCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;

/** Counts the matches of one segment by several dimensions. */
final class FacetCollector implements LeafCollector {

  private final List<OrdinalCounter> counters = new ArrayList<>();
  private long matches;

  private FacetCollector(List<Dimension> dimensions, LeafReader segment) throws IOException {
    for (Dimension dimension : dimensions) {
      counters.add(new OrdinalCounter(dimension, segment));
    }
  }

  /** Counts all matches of a query. */
  static Facets facets(IndexSearcher searcher, Query query, List<Dimension> dimensions, int limit)
      throws IOException {
    List<FacetCollector> segments =
        PerSegment.collect(
            searcher, query, segment -> new FacetCollector(dimensions, segment.reader()));
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      FacetCounts counts = new FacetCounts();
      for (FacetCollector segment : segments) {
        segment.counters.get(i).addTo(counts);
      }
      facets.add(counts.facet(dimensions.get(i), limit));
    }
    return new Facets(segments.stream().mapToLong(segment -> segment.matches).sum(), facets);
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int document) throws IOException {
    matches++;
    for (OrdinalCounter counter : counters) {
      counter.count(document);
    }
  }
}
