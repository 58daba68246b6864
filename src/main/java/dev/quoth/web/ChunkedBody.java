package dev.quoth.web;

import dev.quoth.io.ArticleFormatException;
import java.util.Arrays;

/**
 * A body that HTTP/1.1 says to send in chunks, each of which is preceded by its length. A crawl may
 * keep the body without the lengths and still say so.
 */
final class ChunkedBody {

  /** A larger number of hexadecimal digits is no length. */
  private static final int MAX_DIGITS = 16;

  private static final int NONE = -1;

  private final byte[] body;
  private final byte[] joined;
  private int at;
  private int length;

  private ChunkedBody(byte[] body) {
    this.body = body;
    this.joined = new byte[body.length];
  }

  /**
   * Returns the chunks without the lengths; a body that does not begin with a length as it stands.
   *
   * @param truncated whether the crawler has kept only the beginning, so that the end is no trouble
   * @throws ArticleFormatException if the lengths are not those of the chunks
   */
  static byte[] joined(byte[] body, boolean truncated, Origin origin)
      throws ArticleFormatException {
    ChunkedBody chunks = new ChunkedBody(body);
    long first = chunks.size();
    if (first == NONE) {
      return body;
    }
    if (!chunks.join(first) && !truncated) {
      throw origin.bad(
          "the chunks of the page are truncated or damaged at byte "
              + (chunks.at + 1L)
              + " of them");
    }
    return Arrays.copyOf(chunks.joined, chunks.length);
  }

  /** Joins the chunks; false if something else is among them, or the last is cut. */
  private boolean join(long first) {
    long size = first;
    while (size > 0) {
      int count = (int) Math.min(size, body.length - at);
      System.arraycopy(body, at, joined, length, count);
      length += count;
      at += count;
      if (count < size || !lineEnd()) {
        return false;
      }
      // The last chunk, which is empty, may not have been sent.
      size = at == body.length ? 0 : size();
    }
    return size == 0;
  }

  /** Reads the line that says how long a chunk is; leaves it where it is if it is none. */
  private long size() {
    int start = at;
    long size = 0;
    while (at < body.length && at - start < MAX_DIGITS && digit() >= 0 && size >= 0) {
      size = 16 * size + digit();
      at++;
    }
    boolean digits = at > start;
    while (at < body.length && (body[at] == ' ' || body[at] == '\t')) {
      at++;
    }
    if (at < body.length && body[at] == ';') {
      skipExtension();
    }
    if (digits && size >= 0 && lineEnd()) {
      return size;
    }
    at = start;
    return NONE;
  }

  private int digit() {
    return body[at] < 0 ? NONE : Character.digit((char) body[at], 16);
  }

  private void skipExtension() {
    while (at < body.length && body[at] != '\r' && body[at] != '\n') {
      at++;
    }
  }

  private boolean lineEnd() {
    int feed = at < body.length && body[at] == '\r' ? at + 1 : at;
    boolean ends = feed < body.length && body[feed] == '\n';
    at = ends ? feed + 1 : at;
    return ends;
  }
}
