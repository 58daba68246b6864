package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.schema.CountedValues;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts the values of a segment's matches by their ordinals, so that no value is read. */
final class OrdinalCounter {

  private final SortedSetDocValues values;
  private final @Nullable SortedDocValues single;
  private final int[] counts;
  private long without;

  OrdinalCounter(Dimension dimension, LeafReader segment) throws IOException {
    values = CountedValues.of(dimension, segment);
    single = DocValues.unwrapSingleton(values);
    counts = new int[Math.toIntExact(values.getValueCount())];
  }

  /** Counts a match; they come in the order of their numbers. */
  void count(int document) throws IOException {
    if (single != null) {
      if (single.advanceExact(document)) {
        counts[single.ordValue()]++;
      } else {
        without++;
      }
    } else if (values.advanceExact(document)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        counts[(int) values.nextOrd()]++;
      }
    } else {
      without++;
    }
  }

  /** Returns the number of matches without a value. */
  long without() {
    return without;
  }

  /** Returns how often each value was met, by its ordinal. */
  int[] counts() {
    return counts;
  }

  /** Returns a value, good until the next call. In the order of ordinals it costs least. */
  BytesRef value(int ordinal) throws IOException {
    return values.lookupOrd(ordinal);
  }
}
