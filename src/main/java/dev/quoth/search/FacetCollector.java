package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.PassageFact;
import dev.quoth.answer.FacetCounts;
import dev.quoth.answer.SpeakerCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;

/** Counts the matches of one segment by several dimensions. */
final class FacetCollector implements LeafCollector {

  private final List<OrdinalCounter> counters = new ArrayList<>();
  private final int segment;
  private long matches;

  private FacetCollector(List<Dimension> dimensions, LeafReaderContext segment) throws IOException {
    this.segment = segment.ord;
    for (Dimension dimension : dimensions) {
      counters.add(new OrdinalCounter(dimension, segment.reader()));
    }
  }

  /** Counts all matches of a query. */
  static Facets facets(IndexSearcher searcher, Query query, List<Dimension> dimensions, int limit)
      throws IOException {
    List<FacetCollector> segments =
        PerSegment.collect(searcher, query, segment -> new FacetCollector(dimensions, segment));
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      FacetCounts counts = new FacetCounts();
      for (FacetCollector segment : segments) {
        segment.counters.get(i).addTo(counts);
      }
      facets.add(counts.facet(dimensions.get(i), limit));
    }
    return new Facets(matches(segments), facets);
  }

  /** Counts all matches of a query by their speakers. */
  static SpeakerCounts speakers(IndexSearcher searcher, Query query, SpeakerOrdinals ordinals)
      throws IOException {
    List<Dimension> speaker = List.of(PassageFact.SPEAKER);
    List<FacetCollector> segments =
        PerSegment.collect(searcher, query, segment -> new FacetCollector(speaker, segment));
    long[] quotes = new long[ordinals.size()];
    long missing = 0;
    for (FacetCollector segment : segments) {
      OrdinalCounter counter = segment.counters.getFirst();
      counter.addTo(quotes, ordinals.ofSegment(segment.segment));
      missing += counter.missing();
    }
    SpeakerCounts counts = ordinals.counts(quotes, searcher.getIndexReader());
    counts.total(matches(segments), missing);
    return counts;
  }

  private static long matches(List<FacetCollector> segments) {
    return segments.stream().mapToLong(segment -> segment.matches).sum();
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
