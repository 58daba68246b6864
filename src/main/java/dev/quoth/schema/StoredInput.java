package dev.quoth.schema;

import dev.quoth.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/**
 * Reads what {@link StoredOutput} wrote, one value after the other. Strings are made of the bytes
 * in place: reading ten passages is a good part of a search.
 */
final class StoredInput {

  private final byte[] bytes;
  private int at;

  StoredInput(BytesRef value) {
    bytes = value.bytes;
    at = value.offset;
  }

  byte readByte() {
    return bytes[at++];
  }

  /** Reads a number of 0 or more, seven bits in a byte, the lowest first. */
  int readVInt() {
    byte next = bytes[at++];
    int number = next & 0x7F;
    for (int shift = 7; next < 0; shift += 7) {
      next = bytes[at++];
      number |= (next & 0x7F) << shift;
    }
    return number;
  }

  /** Reads how many values follow, which are of one byte or more each. */
  int readSize() {
    int size = readVInt();
    if (size < 0 || size > bytes.length - at) {
      throw new IndexOutOfBoundsException(size + " values in " + (bytes.length - at) + " bytes");
    }
    return size;
  }

  /** Reads a number of eight bytes, the lowest first. */
  long readLong() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      number |= (bytes[at++] & 0xFFL) << shift;
    }
    return number;
  }

  /** Returns an input of the same bytes that is as far as this one. */
  StoredInput copy() {
    return new StoredInput(new BytesRef(bytes, at, 0));
  }

  void skip(int length) {
    at += length;
  }

  /** Lets the next bytes be unpacked. */
  void feed(Inflater inflater, int length) {
    inflater.setInput(bytes, at, length);
    at += length;
  }

  int readSigned() {
    int number = readVInt();
    return (number >>> 1) ^ -(number & 1);
  }

  Span readSpan() {
    int start = readVInt();
    return new Span(start, start + readVInt());
  }

  String readText() {
    boolean utf8 = readByte() == StoredOutput.UTF_8;
    return text(utf8, readVInt());
  }

  /** Reads as many characters of a text as there are bytes of, to the end of the bytes. */
  String readBeginningOfText() {
    boolean utf8 = readByte() == StoredOutput.UTF_8;
    int length = readVInt();
    int there = bytes.length - at;
    if (length <= there) {
      return text(utf8, length);
    }
    return text(utf8, utf8 ? wholeCharacters(there) : there);
  }

  /** Returns how many of the next bytes are before the last character, which may be cut. */
  private int wholeCharacters(int length) {
    int whole = length - 1;
    while (whole > 0 && (bytes[at + whole] & 0xC0) == 0x80) { // inside a character
      whole--;
    }
    return whole;
  }

  private String text(boolean utf8, int length) {
    int start = at;
    at += length;
    return utf8
        ? new String(bytes, start, length, StandardCharsets.UTF_8)
        : ByteBuffer.wrap(bytes, start, length).asCharBuffer().toString();
  }

  /** Reads a constant that was written as its place among the constants. */
  <E> E readConstant(List<E> constants) {
    return constants.get(readByte());
  }
}
