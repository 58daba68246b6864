package dev.quoth.language.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/**
 * The weights of a tagger: an immutable hash table from features to a weight for each tag, in a
 * byte each. A feature is known by its hash alone.
 *
 * <p>In a file: the number of features, then the hash and the weights of each, in the order of the
 * hashes; all are big-endian integers of four bytes.
 */
public final class TaggerModel {

  /** The weights of four tags are the bytes of one integer. */
  private static final int BITS = 8;

  private static final int BYTES_OF_ROW = 2 * Integer.BYTES;

  private static final TaggerModel NONE = new TaggerModel(2);

  /** A feature and, next to it and so in the same line of the processor's cache, its weights. */
  private final int[] rows;

  private final int mask;
  private int size;

  private TaggerModel(int capacity) {
    int count = Math.max(2, Integer.highestOneBit(capacity + capacity / 2));
    this.rows = new int[count * 4];
    this.mask = rows.length - 2;
  }

  /** Returns the model of a language that has none: it knows no feature. */
  public static TaggerModel none() {
    return NONE;
  }

  /**
   * Creates a model.
   *
   * @param weights the packed weights of each feature
   */
  public static TaggerModel of(Map<Integer, Integer> weights) {
    TaggerModel model = new TaggerModel(weights.size());
    weights.forEach(model::put);
    return model;
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException if the bytes are no whole model
   * @throws IOException if they cannot be read
   */
  public static TaggerModel read(InputStream in) throws IOException {
    ByteBuffer rows = ByteBuffer.wrap(in.readAllBytes());
    int count = rows.remaining() < Integer.BYTES ? 0 : rows.getInt();
    long expected = (long) BYTES_OF_ROW * count;
    if (rows.remaining() != expected) {
      throw new IllegalArgumentException(
          "a model of "
              + count
              + " features must have "
              + expected
              + " bytes after their number, but has "
              + rows.remaining());
    }
    TaggerModel model = new TaggerModel(count);
    while (rows.hasRemaining()) {
      model.put(rows.getInt(), rows.getInt());
    }
    return model;
  }

  /** Writes weights as {@link #read} reads them. */
  public static void write(SortedMap<Integer, Integer> weights, OutputStream out)
      throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(weights.size());
    for (Map.Entry<Integer, Integer> row : weights.entrySet()) {
      data.writeInt(row.getKey());
      data.writeInt(row.getValue());
    }
    data.flush();
  }

  private void put(int feature, int packed) {
    int row = row(feature);
    rows[row] = feature;
    rows[row + 1] = packed;
    size++;
  }

  /** The row of a feature, or the free one where it would be. */
  private int row(int feature) {
    int row = first(feature);
    while (rows[row] != 0 && rows[row] != feature) {
      row = (row + 2) & mask;
    }
    return row;
  }

  private int first(int feature) {
    return (feature << 1) & mask;
  }

  /** Tests whether this model knows nothing. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Returns the packed weights of a feature; 0 if the model does not know it. */
  public int weights(int feature) {
    return rows[row(feature) + 1];
  }

  /**
   * Looks up several features, and puts the packed weights of each in its place of another array.
   * No first look at a row depends on another, so that the processor waits for all of them at once.
   */
  public void weights(int[] features, int[] packed) {
    for (int i = 0; i < features.length; i++) {
      packed[i] = rows[first(features[i])];
    }
    for (int i = 0; i < features.length; i++) {
      int feature = features[i];
      packed[i] = packed[i] == feature ? rows[first(feature) + 1] : weights(feature);
    }
  }

  /** Returns the weight for the tag of an index out of packed weights, from -128 to 127. */
  public static int weight(int packed, int tag) {
    return (byte) (packed >> (BITS * tag));
  }

  /** Packs a weight for each tag, in the order of declaration, each from -128 to 127. */
  public static int pack(int... weightOfEachTag) {
    int packed = 0;
    for (int i = 0; i < weightOfEachTag.length; i++) {
      packed |= (weightOfEachTag[i] & 0xff) << (BITS * i);
    }
    return packed;
  }
}
