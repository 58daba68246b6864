package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.answer.FacetCounts;
import dev.quoth.schema.FacetColumns;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts the values of a segment's matches by their ordinals, so that no value is read. */
final class OrdinalCounter {

  private final SortedSetDocValues values;
  private final @Nullable SortedDocValues single;
  private final int[] counts;
  private long missing;

  OrdinalCounter(Dimension dimension, LeafReader segment) throws IOException {
    values = FacetColumns.of(dimension, segment);
    single = DocValues.unwrapSingleton(values);
    counts = new int[Math.toIntExact(values.getValueCount())];
  }

  /** Counts a match; matches must come in the order of their document numbers. */
  void count(int document) throws IOException {
    if (single != null) {
      if (single.advanceExact(document)) {
        counts[single.ordValue()]++;
      } else {
        missing++;
      }
    } else if (values.advanceExact(document)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        counts[(int) values.nextOrd()]++;
      }
    } else {
      missing++;
    }
  }

  /**
   * Adds what was counted to the counts of other segments. Looking up a value is slow, so that each
   * is looked up once, in the order of ordinals, which costs least.
   */
  void addTo(FacetCounts all) throws IOException {
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        all.add(values.lookupOrd(ordinal), counts[ordinal]);
      }
    }
    all.addMissing(missing);
  }

  /** Adds what was counted to the counts of all values of an index, by their ordinals there. */
  void addTo(long[] all, LongValues ordinals) {
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        all[(int) ordinals.get(ordinal)] += counts[ordinal];
      }
    }
  }

  long missing() {
    return missing;
  }
}
