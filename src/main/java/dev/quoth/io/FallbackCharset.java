package dev.quoth.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Which charset is meant where one is named for bytes that are not UTF-8. */
final class FallbackCharset {

  /** The names that the Encoding Standard of the web takes for a larger charset. */
  private static final Map<String, String> MEANT =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-11", "x-windows-874",
          "TIS-620", "x-windows-874",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949",
          "Big5", "Big5-HKSCS");

  private static final String ASCII = "{\"id\":\"a\",\n\"text\":\"A b.\"}";

  private FallbackCharset() {}

  /**
   * Returns the charset that is meant.
   *
   * @throws IllegalArgumentException if ASCII is not the same in it, so that it cannot be told from
   *     UTF-8 line by line
   */
  static Charset of(Charset named) {
    String meant = MEANT.getOrDefault(named.name(), named.name());
    Charset charset = Charset.isSupported(meant) ? Charset.forName(meant) : named;
    byte[] bytes = ASCII.getBytes(StandardCharsets.US_ASCII);
    if (!ASCII.equals(new String(bytes, charset))) {
      throw new IllegalArgumentException(
          "charset must have the letters of ASCII at their places, but is "
              + named
              + "; UTF-16 and UTF-32 are recognized without being named");
    }
    return charset;
  }
}
