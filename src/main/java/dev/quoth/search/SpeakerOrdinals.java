package dev.quoth.search;

import dev.quoth.PassageFact;
import dev.quoth.SpeakerRegistry;
import dev.quoth.answer.SpeakerCounts;
import dev.quoth.answer.SpeakerNumbers;
import dev.quoth.passage.FacetValue;
import dev.quoth.schema.FacetColumns;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The names of a snapshot's speakers by their ordinals, in the order of their values, and whom a
 * registry says that each means. Immutable.
 */
final class SpeakerOrdinals {

  private final OrdinalMap ordinals;
  private final SpeakerNumbers speakers;

  /** By the ordinal of a name, the number of the speaker. */
  private final int[] numbers;

  /** The ordinals that begin a key; all spellings of a key are neighbors. */
  private final FixedBitSet keys;

  SpeakerOrdinals(SpeakerRegistry registry, IndexReader reader) throws IOException {
    SortedSetDocValues[] columns = columns(reader);
    ordinals = OrdinalMap.build(null, columns, PackedInts.DEFAULT);
    speakers = new SpeakerNumbers(registry);
    numbers = new int[Math.toIntExact(ordinals.getValueCount())];
    keys = new FixedBitSet(numbers.length);
    BytesRef key = new BytesRef();
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      BytesRef value = value(columns, ordinal);
      if (key.length == 0 || !StringHelper.startsWith(value, key)) {
        keys.set(ordinal);
        key = BytesRef.deepCopyOf(value);
        key.length = FacetValue.keyLength(key);
      }
      numbers[ordinal] = speakers.add(FacetValue.label(value), registry);
    }
  }

  private static SortedSetDocValues[] columns(IndexReader reader) throws IOException {
    List<LeafReaderContext> segments = reader.leaves();
    SortedSetDocValues[] columns = new SortedSetDocValues[segments.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = FacetColumns.of(PassageFact.SPEAKER, segments.get(i).reader());
    }
    return columns;
  }

  private BytesRef value(SortedSetDocValues[] columns, int ordinal) throws IOException {
    return columns[ordinals.getFirstSegmentNumber(ordinal)].lookupOrd(
        ordinals.getFirstSegmentOrd(ordinal));
  }

  int size() {
    return numbers.length;
  }

  /** Returns the ordinals of a segment's names by their ordinals in the segment. */
  LongValues ofSegment(int segment) {
    return ordinals.getGlobalOrds(segment);
  }

  /** Adds up quotes that were counted by ordinals. A key means whom its most frequent name does. */
  SpeakerCounts counts(long[] quotes, IndexReader reader) throws IOException {
    SortedSetDocValues[] columns = columns(reader);
    SpeakerCounts counts =
        new SpeakerCounts(speakers, name -> FacetValue.label(value(columns, name)));
    for (int start = 0; start < quotes.length; ) {
      int name = start;
      long sum = quotes[start++];
      while (start < quotes.length && !keys.get(start)) {
        name = quotes[start] > quotes[name] ? start : name;
        sum += quotes[start++];
      }
      if (sum > 0) {
        counts.add(numbers[name], sum, name);
      }
    }
    return counts;
  }
}
