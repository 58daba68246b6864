package dev.quoth.web;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What speaks for bytes being UTF-8, and what against it.
 *
 * @param letters the number of characters beyond ASCII
 * @param broken the number of places where bytes are no character
 */
record Utf8Evidence(int letters, int broken) {

  /** Of other charsets hardly one pair of bytes in ten is a character of UTF-8 by chance. */
  private static final int PROOF = 4;

  private static final int NONE = 5;

  /** The bit that ASCII leaves out, in each of eight bytes: most of a page has none. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  /** Counts both; a character that the end cuts off is neither. */
  static Utf8Evidence of(byte[] bytes) {
    int letters = 0;
    int broken = 0;
    ByteBuffer eight = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at = endOfAscii(eight, at);
        continue;
      }
      int length = length(bytes[at] & 0xFF);
      int whole = continued(bytes, at, length);
      if (whole < length && at + whole == bytes.length) {
        break;
      }
      letters += whole == length ? 1 : 0;
      broken += whole == length ? 0 : 1;
      at += Math.max(whole, 1);
    }
    return new Utf8Evidence(letters, broken);
  }

  private static int endOfAscii(ByteBuffer bytes, int start) {
    int end = start + 1;
    int last = bytes.limit() - Long.BYTES;
    while (end <= last && (bytes.getLong(end) & BEYOND_ASCII) == 0) {
      end += Long.BYTES;
    }
    return end;
  }

  /** Returns how many bytes a character has that begins so; one more than can be if none does. */
  private static int length(int first) {
    if (first >= 0xC2 && first < 0xE0) {
      return 2;
    }
    return first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : NONE;
  }

  /** Returns how many of the bytes of a character are there. */
  private static int continued(byte[] bytes, int start, int length) {
    int end = start + 1;
    while (length != NONE
        && end < Math.min(start + length, bytes.length)
        && (bytes[end] & 0xC0) == 0x80) {
      end++;
    }
    return end - start;
  }

  /** Tests whether it is UTF-8 whatever anybody says: a summary may have been cut in a letter. */
  boolean isProof() {
    return letters > 0 && letters >= PROOF * broken;
  }

  /** Tests whether it may be UTF-8 if somebody says so. */
  boolean allowsUtf8() {
    return letters >= broken;
  }
}
