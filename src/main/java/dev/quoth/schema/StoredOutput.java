package dev.quoth.schema;

import dev.quoth.Span;
import dev.quoth.passage.Utf16;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** Writes what {@link StoredInput} reads, one value after the other. */
final class StoredOutput {

  static final byte UTF_8 = 0;
  static final byte UTF_16 = 1;

  private byte[] bytes = new byte[64];
  private int length;

  /** Returns a copy of what has been written. */
  BytesRef bytes() {
    return new BytesRef(ArrayUtil.copyOfSubArray(bytes, 0, length));
  }

  /** Forgets what has been written. */
  void clear() {
    length = 0;
  }

  /** Returns what has been written, and room after it. */
  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  void writeByte(byte value) {
    bytes = ArrayUtil.grow(bytes, length + 1);
    bytes[length++] = value;
  }

  /** Writes a number of 0 or more, seven bits in a byte, the lowest first. */
  void writeVInt(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      writeByte((byte) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    writeByte((byte) rest);
  }

  /** Writes a number in eight bytes, the lowest first. */
  void writeLong(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      writeByte((byte) (number >> shift));
    }
  }

  /** Writes a number near 0. */
  void writeSigned(int number) {
    writeVInt((number << 1) ^ (number >> (Integer.SIZE - 1)));
  }

  void writeSpan(Span span) {
    writeVInt(span.start());
    writeVInt(span.length());
  }

  /**
   * Writes a text without a loss. UTF-8 cannot encode half a surrogate pair; a text that has one is
   * kept as UTF-16.
   */
  void writeText(String text) {
    boolean utf8 = Utf16.isWellFormed(text);
    byte[] encoded = utf8 ? text.getBytes(StandardCharsets.UTF_8) : Utf16.units(text);
    writeByte(utf8 ? UTF_8 : UTF_16);
    writeVInt(encoded.length);
    writeBytes(encoded, encoded.length);
  }

  /** Writes the first bytes of some. */
  void writeBytes(byte[] values, int count) {
    bytes = ArrayUtil.grow(bytes, length + count);
    System.arraycopy(values, 0, bytes, length, count);
    length += count;
  }

  /** Writes a constant as its place among the constants. */
  <E> void writeConstant(List<E> constants, E constant) {
    writeByte((byte) constants.indexOf(constant));
  }
}
