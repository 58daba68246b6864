package dev.quoth.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * What speaks for bytes being UTF-8, and what against it.
 *
 * @param letters the number of characters beyond ASCII
 * @param broken the number of places where bytes are no character
 */
record Utf8Evidence(int letters, int broken) {

  private static final int BLOCK = 1 << 13;

  /** Of other charsets hardly one pair of bytes in ten is a character of UTF-8 by chance. */
  private static final int PROOF = 4;

  /** Counts both; a character that the end cuts off is neither. */
  static Utf8Evidence of(byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BLOCK);
    int letters = 0;
    int broken = 0;
    CoderResult result;
    do {
      result = utf8.decode(in, out.clear(), false);
      letters += letters(out.flip());
      if (result.isError()) {
        broken++;
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    return new Utf8Evidence(letters, broken);
  }

  private static int letters(CharBuffer chars) {
    int count = 0;
    for (int i = 0; i < chars.limit(); i++) {
      count += chars.get(i) >= 0x80 ? 1 : 0;
    }
    return count;
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
