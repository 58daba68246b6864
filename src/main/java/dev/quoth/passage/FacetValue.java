package dev.quoth.passage;

import org.apache.lucene.util.BytesRef;

/**
 * A value that passages are counted by, as bytes. It is a key, under which different spellings are
 * one value, and the label as printed: in the order of bytes, all labels of a key are neighbors.
 */
public final class FacetValue {

  private static final char SEPARATOR = '\u001f';

  private FacetValue() {}

  /**
   * Returns the bytes of a value.
   *
   * @param key the key
   * @param label the value as printed
   * @return the key, a separator and the label, each shortened if it is very long
   */
  public static BytesRef of(String key, String label) {
    return new BytesRef(
        Keywords.exact(key.replace(SEPARATOR, ' ')) + SEPARATOR + Keywords.exact(label));
  }

  /**
   * Returns the length of the key at the start of a value, including the separator after it.
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
   * Returns the key at the start of a value.
   *
   * @param value a value
   * @return the key; the beginning of a very long one with a fingerprint
   */
  public static String key(BytesRef value) {
    return new BytesRef(value.bytes, value.offset, keyLength(value) - 1).utf8ToString();
  }

  /**
   * Returns the label at the end of a value.
   *
   * @param value a value
   * @return the label as printed; the beginning of a very long one with a fingerprint
   */
  public static String label(BytesRef value) {
    int key = keyLength(value);
    return new BytesRef(value.bytes, value.offset + key, value.length - key).utf8ToString();
  }
}
