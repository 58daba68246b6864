package dev.quoth.schema;

import dev.quoth.ArticleFact;
import dev.quoth.Dimension;
import dev.quoth.PassageFact;
import dev.quoth.passage.Keywords;
import java.io.IOException;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The values by which passages are counted. Each is a key, under which two spellings are one, and
 * the label as it is printed: all labels of a key stand side by side in the order of values.
 */
public final class CountedValues {

  private static final char SEPARATOR = '\u001f';

  private CountedValues() {}

  static IndexableField field(String field, String key, String label) {
    return new SortedSetDocValuesField(field, value(key, label));
  }

  private static BytesRef value(String key, String label) {
    BytesRef start = new BytesRef(Keywords.exact(key.replace(SEPARATOR, ' ')));
    BytesRef end = new BytesRef(Keywords.exact(label));
    byte[] bytes = new byte[start.length + 1 + end.length];
    System.arraycopy(start.bytes, start.offset, bytes, 0, start.length);
    bytes[start.length] = (byte) SEPARATOR;
    System.arraycopy(end.bytes, end.offset, bytes, start.length + 1, end.length);
    return new BytesRef(bytes);
  }

  /**
   * Returns the values of a segment's passages.
   *
   * @param dimension by what to count
   * @param segment the segment
   * @return the values, none where the segment has none
   * @throws IOException if the index cannot be read
   */
  public static SortedSetDocValues of(Dimension dimension, LeafReader segment) throws IOException {
    return DocValues.getSortedSet(segment, field(dimension));
  }

  /**
   * Returns how long the key at the start of a value is, the mark behind it included.
   *
   * @param value a value
   * @return the length in bytes, 1 or more
   */
  public static int keyLength(BytesRef value) {
    int length = 1;
    while (value.bytes[value.offset + length - 1] != SEPARATOR) {
      length++;
    }
    return length;
  }

  /**
   * Returns the label at the end of a value.
   *
   * @param value a value
   * @return the label as printed; of a very long one the beginning and a fingerprint
   */
  public static String label(BytesRef value) {
    int key = keyLength(value);
    return new BytesRef(value.bytes, value.offset + key, value.length - key).utf8ToString();
  }

  private static String field(Dimension dimension) {
    return switch (dimension) {
      case PassageFact.SPEAKER -> Fields.SPEAKER;
      case PassageFact.ROLE -> Fields.ROLE;
      case PassageFact.TYPE -> Fields.TYPE;
      case ArticleFact fact -> Fields.fact(fact);
    };
  }
}
