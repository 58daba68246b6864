package dev.quoth.search;

import dev.quoth.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/** Counts the matches of one segment by several dimensions. */
final class FacetCollector implements LeafCollector {

  private final List<OrdinalCounter> counters = new ArrayList<>();
  private long matches;

  FacetCollector(List<Dimension> dimensions, LeafReader segment) throws IOException {
    for (Dimension dimension : dimensions) {
      counters.add(new OrdinalCounter(dimension, segment));
    }
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

  long matches() {
    return matches;
  }

  /** Returns the counter of a dimension, by its place in the list. */
  OrdinalCounter counter(int dimension) {
    return counters.get(dimension);
  }
}
