package dev.quoth.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes XML, whose declaration is often not true. */
final class XmlText {

  private static final String MARK = "\uFEFF";

  private XmlText() {}

  /** Returns the characters without a byte order mark. */
  static String of(byte[] bytes, Optional<Charset> fallback) {
    Charset charset = PageCharset.of(bytes, Optional.empty(), fallback);
    String text = charset.equals(StandardCharsets.UTF_8) ? utf8(bytes) : new String(bytes, charset);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /** Reads what is no UTF-8 as windows-1252: it was pasted from an old page. */
  private static String utf8(byte[] bytes) {
    if (Utf8Evidence.of(bytes).broken() == 0) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      byte[] bad = new byte[result.length()];
      in.get(bad);
      // A letter of which the end of the file has cut off a part is lost.
      if (in.hasRemaining()) {
        out.put(new String(bad, PageCharset.WINDOWS_1252));
      }
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
