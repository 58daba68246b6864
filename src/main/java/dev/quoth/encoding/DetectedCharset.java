package dev.quoth.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The charset that the first bytes of a file tell.
 *
 * @param charset UTF-8 unless they tell another
 * @param markLength how many bytes the byte order mark has; 0 without one
 */
public record DetectedCharset(Charset charset, int markLength) {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** A mark, and what it tells; each character is a byte. */
  private record Mark(String bytes, Charset charset) {}

  /** The mark of UTF-32 begins with that of UTF-16. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
          new Mark("\u00ff\u00fe\0\0", UTF_32LE),
          new Mark("\0\0\u00fe\u00ff", UTF_32BE),
          new Mark("\u00ff\u00fe", StandardCharsets.UTF_16LE),
          new Mark("\u00fe\u00ff", StandardCharsets.UTF_16BE));

  /**
   * Finds a byte order mark, or the NULs that Latin letters have in UTF-16 and UTF-32.
   *
   * @param head the first bytes, at least four unless there are fewer
   * @return what they tell
   */
  public static DetectedCharset of(byte[] head) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (bytes.startsWith(mark.bytes)) {
        return new DetectedCharset(mark.charset, mark.bytes.length());
      }
    }
    return new DetectedCharset(withoutMark(bytes), 0);
  }

  private static Charset withoutMark(String bytes) {
    if (isUtf32(bytes, 0)) {
      return UTF_32BE;
    }
    if (isUtf32(bytes, 1)) {
      return UTF_32LE;
    }
    int even = nuls(bytes, 0);
    int odd = nuls(bytes, 1);
    int most = Math.max(even, odd);
    // Binary data have NULs at both places, and a text in UTF-8 has hardly one.
    if (most < 2 || Math.min(even, odd) > 0 || most < bytes.length() / 4) {
      return StandardCharsets.UTF_8;
    }
    return even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Counts the pairs of bytes of which the first or the second is NUL. */
  private static int nuls(String bytes, int place) {
    int count = 0;
    for (int i = place; i < bytes.length(); i += 2) {
      count += bytes.charAt(i) == 0 ? 1 : 0;
    }
    return count;
  }

  /** Tests whether each four bytes are a character, of which two are NUL: the first or the last. */
  private static boolean isUtf32(String bytes, int side) {
    int first = side == 0 ? 0 : 2;
    int characters = bytes.length() / 4;
    for (int i = 0; i < 4 * characters; i += 4) {
      boolean high = bytes.charAt(i + first) == 0 && bytes.charAt(i + first + 1) == 0;
      boolean low = bytes.charAt(i + 2 - first) != 0 || bytes.charAt(i + 3 - first) != 0;
      if (!high || !low) {
        return false;
      }
    }
    return characters > 0;
  }
}
