package dev.quoth.search;

import dev.quoth.Count;
import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.schema.CountedValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.StringHelper;

/** Adds up what the segments counted for one dimension. */
final class FacetCounts {

  private final BytesRefHash keys = new BytesRefHash();
  private final List<OrdinalCounter> segments;
  private long[] counts = new long[64];

  private FacetCounts(List<OrdinalCounter> segments) {
    this.segments = segments;
  }

  /** Counts all matches of a query, and lists so many values of each dimension. */
  static Facets of(IndexSearcher searcher, Query query, List<Dimension> dimensions, int limit)
      throws IOException {
    List<FacetCollector> segments =
        PerSegment.collect(
            searcher, query, segment -> new FacetCollector(dimensions, segment.reader()));
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      int dimension = i;
      List<OrdinalCounter> counters =
          segments.stream().map(segment -> segment.counter(dimension)).toList();
      facets.add(new FacetCounts(counters).facet(dimensions.get(i), limit));
    }
    return new Facets(segments.stream().mapToLong(FacetCollector::matches).sum(), facets);
  }

  private Facet facet(Dimension dimension, int limit) throws IOException {
    for (OrdinalCounter segment : segments) {
      add(segment);
    }
    List<Count> list = new ArrayList<>();
    for (int id : most(limit)) {
      list.add(new Count(label(keys.get(id, new BytesRef())), counts[id]));
    }
    long without = segments.stream().mapToLong(OrdinalCounter::without).sum();
    return new Facet(dimension, list, keys.size(), without);
  }

  /** Adds the counts of a segment under the values' keys. */
  private void add(OrdinalCounter segment) throws IOException {
    TermsEnum values = segment.values();
    int[] met = segment.counts();
    for (int ordinal = 0; ordinal < met.length; ordinal++) {
      if (met[ordinal] > 0) {
        values.seekExact(ordinal);
        BytesRef value = values.term();
        int added =
            keys.add(new BytesRef(value.bytes, value.offset, CountedValues.keyLength(value)));
        int id = added < 0 ? -added - 1 : added;
        counts = ArrayUtil.grow(counts, id + 1);
        counts[id] += met[ordinal];
      }
    }
  }

  private List<Integer> most(int limit) {
    Comparator<Integer> worstFirst =
        Comparator.comparingLong((Integer id) -> counts[id])
            .thenComparing(id -> keys.get(id, new BytesRef()), Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int id = 0; id < keys.size(); id++) {
      if (best.size() < limit) {
        best.add(id);
      } else if (worstFirst.compare(id, best.element()) > 0) {
        best.remove();
        best.add(id);
      }
    }
    List<Integer> most = new ArrayList<>(best);
    most.sort(worstFirst.reversed());
    return most;
  }

  /** Finds the form in which a key is printed most often among the matches. */
  private String label(BytesRef key) throws IOException {
    Map<BytesRef, Long> forms = new TreeMap<>();
    for (OrdinalCounter segment : segments) {
      TermsEnum values = segment.values();
      TermsEnum.SeekStatus status = values.seekCeil(key);
      BytesRef value = status == TermsEnum.SeekStatus.END ? null : values.term();
      while (value != null && StringHelper.startsWith(value, key)) {
        int met = segment.counts()[(int) values.ord()];
        if (met > 0) {
          forms.merge(BytesRef.deepCopyOf(value), (long) met, Long::sum);
        }
        value = values.next();
      }
    }
    return CountedValues.label(
        Collections.max(
                forms.entrySet(),
                Map.Entry.<BytesRef, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .getKey());
  }
}
