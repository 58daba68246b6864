package dev.quoth.schema;

import dev.quoth.passage.Utf16;
import java.io.IOException;
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
    boolean utf8 = Utf16.isWellFormed(text);
    byte[] bytes = utf8 ? text.getBytes(StandardCharsets.UTF_8) : Utf16.units(text);
    out.writeByte((byte) (utf8 ? 0 : 1));
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }
}
