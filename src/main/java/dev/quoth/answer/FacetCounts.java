package dev.quoth.answer;

import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.ValueCount;
import dev.quoth.passage.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.StringHelper;

/**
 * Adds up how often the values of one dimension occur. All values of a key count as one, under the
 * most frequent label; they are neighbors in the order of values.
 */
public final class FacetCounts {

  private static final Comparator<Key> WORST_FIRST =
      Comparator.comparingLong(Key::count)
          .thenComparing(Comparator.comparingInt(Key::start).reversed());

  private final BytesRefHash values = new BytesRefHash();
  private long[] counts = new long[64];
  private long missing;

  /** Starts with no counts. */
  public FacetCounts() {}

  /** A key whose values are between two places, and the place of the most frequent of them. */
  private record Key(int start, int end, long count, int label) {}

  /**
   * Counts passages with a value.
   *
   * @param value a {@link FacetValue}
   * @param passages how many passages have it
   */
  public void add(BytesRef value, long passages) {
    int added = values.add(value);
    int id = added < 0 ? -added - 1 : added;
    counts = ArrayUtil.grow(counts, id + 1);
    counts[id] += passages;
  }

  /**
   * Counts passages without a value.
   *
   * @param passages how many there are
   */
  public void addMissing(long passages) {
    missing += passages;
  }

  /**
   * Returns the most frequent values. Nothing can be added after that.
   *
   * @param dimension what was counted by
   * @param limit how many values to list at most
   * @return the facet
   */
  public Facet facet(Dimension dimension, int limit) {
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
    List<Key> first = new ArrayList<>(best);
    first.sort(WORST_FIRST.reversed());
    List<ValueCount> list =
        first.stream().map(key -> new ValueCount(label(key), key.count())).toList();
    return new Facet(dimension, list, keys, missing);
  }

  /** Adds up the values of the key that begins at a place, in the order of all values. */
  private Key key(int[] sorted, int start) {
    BytesRef value = values.get(sorted[start], new BytesRef());
    BytesRef key = new BytesRef(value.bytes, value.offset, FacetValue.keyLength(value));
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
    return FacetValue.label(values.get(key.label(), new BytesRef()));
  }
}
