package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.ValueCount;
import dev.quoth.schema.CountedValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.StringHelper;

/**
 * Adds up what the segments counted for one dimension. Looking up a value is dear, so that each is
 * looked up once in a segment; sorted, the values of a key stand side by side.
 */
final class FacetCounts {

  private static final Comparator<Key> WORST_FIRST =
      Comparator.comparingLong(Key::count)
          .thenComparing(Comparator.comparingInt(Key::start).reversed());

  private final BytesRefHash values = new BytesRefHash();
  private long[] counts = new long[64];

  private FacetCounts() {}

  /** A key whose values stand between two places, and the one of them that is met most often. */
  private record Key(int start, int end, long count, int label) {}

  /** Counts all matches of a query, and lists so many values of each dimension. */
  static Facets of(IndexSearcher searcher, Query query, List<Dimension> dimensions, int limit)
      throws IOException {
    List<FacetCollector> segments =
        PerSegment.collect(
            searcher, query, segment -> new FacetCollector(dimensions, segment.reader()));
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      FacetCounts all = new FacetCounts();
      long without = 0;
      for (FacetCollector segment : segments) {
        all.add(segment.counter(i));
        without += segment.counter(i).without();
      }
      facets.add(all.facet(dimensions.get(i), limit, without));
    }
    return new Facets(segments.stream().mapToLong(FacetCollector::matches).sum(), facets);
  }

  private void add(OrdinalCounter segment) throws IOException {
    int[] met = segment.counts();
    for (int ordinal = 0; ordinal < met.length; ordinal++) {
      if (met[ordinal] > 0) {
        int added = values.add(segment.value(ordinal));
        int id = added < 0 ? -added - 1 : added;
        counts = ArrayUtil.grow(counts, id + 1);
        counts[id] += met[ordinal];
      }
    }
  }

  private Facet facet(Dimension dimension, int limit, long without) {
    int[] sorted = values.sort();
    PriorityQueue<Key> best = new PriorityQueue<>(WORST_FIRST);
    int keys = 0;
    for (int start = 0; start < values.size(); keys++) {
      Key key = key(sorted, start);
      start = key.end();
      best.add(key);
      if (best.size() > limit) {
        best.remove();
      }
    }
    List<ValueCount> list =
        best.stream()
            .sorted(WORST_FIRST.reversed())
            .map(key -> new ValueCount(label(key), key.count()))
            .toList();
    return new Facet(dimension, list, keys, without);
  }

  /** Adds up the values of the key that begins at a place, in the order of all values. */
  private Key key(int[] sorted, int start) {
    BytesRef value = values.get(sorted[start], new BytesRef());
    BytesRef key = new BytesRef(value.bytes, value.offset, CountedValues.keyLength(value));
    int label = sorted[start];
    long count = counts[label];
    int end = start + 1;
    while (end < values.size() && StringHelper.startsWith(values.get(sorted[end], value), key)) {
      int next = sorted[end++];
      count += counts[next];
      label = counts[next] > counts[label] ? next : label;
    }
    return new Key(start, end, count, label);
  }

  private String label(Key key) {
    return CountedValues.label(values.get(key.label(), new BytesRef()));
  }
}
