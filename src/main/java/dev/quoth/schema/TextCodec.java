package dev.quoth.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.DataOutput;

/**
 * Strings to bytes without a loss; {@link StoredInput} reads them back. Lucene's own strings are
 * UTF-8, in which half a surrogate pair becomes a question mark; a text that has one is kept as
 * UTF-16 here.
 */
final class TextCodec {

  private TextCodec() {}

  static void write(DataOutput out, String text) throws IOException {
    boolean utf8 = wellFormed(text);
    byte[] bytes = utf8 ? text.getBytes(StandardCharsets.UTF_8) : units(text);
    out.writeByte((byte) (utf8 ? 0 : 1));
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  /** Tells whether every surrogate has its other half. */
  static boolean wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Returns the UTF-16 units, two bytes each, whatever they say. */
  static byte[] units(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }
}
