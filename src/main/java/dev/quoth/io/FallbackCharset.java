package dev.quoth.io;

import dev.quoth.encoding.CharsetLabel;
import java.nio.charset.Charset;

/** Which charset is meant where one is named for bytes that are not UTF-8. */
final class FallbackCharset {

  private FallbackCharset() {}

  /**
   * Returns the charset that is meant.
   *
   * @throws IllegalArgumentException if ASCII is not the same in it, so that it cannot be told from
   *     UTF-8 line by line
   */
  static Charset of(Charset named) {
    Charset charset = CharsetLabel.meant(named);
    if (!CharsetLabel.keepsAscii(charset)) {
      throw new IllegalArgumentException(
          "charset must have the letters of ASCII at their places, but is "
              + named
              + "; UTF-16 and UTF-32 are recognized without being named");
    }
    return charset;
  }
}
