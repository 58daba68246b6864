package dev.quoth.web;

import dev.quoth.encoding.CharsetLabel;
import dev.quoth.encoding.DetectedCharset;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Which charset a page or a feed is in: what its bytes prove counts before what anybody says. */
final class PageCharset {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A mark, or letters with NULs between them, show within so many bytes. */
  private static final int HEAD = 64;

  private PageCharset() {}

  /**
   * Returns the charset of a page.
   *
   * @param page the bytes, of which a byte order mark becomes U+FEFF when they are decoded
   * @param httpCharset what the server says
   * @param fallback what the caller knows of pages that say nothing
   */
  static Charset of(byte[] page, Optional<String> httpCharset, Optional<Charset> fallback) {
    DetectedCharset detected = DetectedCharset.of(Arrays.copyOf(page, Math.min(page.length, HEAD)));
    if (detected.markLength() > 0 || !detected.charset().equals(StandardCharsets.UTF_8)) {
      return detected.charset();
    }
    Utf8Evidence evidence = Utf8Evidence.of(page);
    if (evidence.isProof()) {
      return StandardCharsets.UTF_8;
    }
    return Stream.concat(httpCharset.stream(), DeclaredCharset.labels(page).stream())
        .flatMap(label -> CharsetLabel.charset(label).stream())
        .filter(CharsetLabel::keepsAscii)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8) || evidence.allowsUtf8())
        .findFirst()
        .or(() -> fallback)
        .orElse(WINDOWS_1252);
  }
}
