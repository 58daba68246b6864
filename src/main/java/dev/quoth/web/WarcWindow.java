package dev.quoth.web;

import dev.quoth.io.ArticleFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes of a crawl, of which a window is held. It can be looked at before it is known what it
 * is, so that what a record says of its own length can be checked. Offsets count from the first
 * byte that is held.
 *
 * <p>The window is a ring: however much of it is looked at for however little that is then
 * forgotten, no byte is read or moved twice.
 */
final class WarcWindow implements Closeable {

  private static final int FEW = 1 << 16;
  private static final String NAME = "WARC/";

  /** The most characters of a number such as 1.1. */
  private static final int MAX_VERSION = 8;

  private final InputStream in;
  private final int most;
  private byte[] ring = new byte[FEW];
  private int from;
  private int held;
  private long position;
  private boolean ended;
  private boolean lineBegins = true;
  private Optional<ArticleFormatException> breakOff = Optional.empty();

  /**
   * @param most the most bytes that are held
   */
  WarcWindow(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Returns how many bytes precede the first that is held. */
  long position() {
    return position;
  }

  /** Returns a byte; -1 behind the last one, or behind the most that are held. */
  int at(int offset) throws IOException {
    return holds(offset + 1) ? ring[index(offset)] & 0xFF : -1;
  }

  /** Tests whether there are so many bytes, which are then held. */
  boolean holds(int count) throws IOException {
    while (held < count && held < most && !ended) {
      read();
    }
    return held >= count;
  }

  /**
   * Returns the offset behind the blank line that ends a head; -1 if there is none among the first
   * bytes, or another record begins before.
   *
   * @param most the number of these bytes
   */
  int headEnd(int most) throws IOException {
    int lineStart = 0;
    for (int i = 0; i < most && at(i) >= 0; i++) {
      if (at(i) == '\n') {
        if (i == lineStart || (i == lineStart + 1 && at(lineStart) == '\r')) {
          return i + 1;
        }
        lineStart = i + 1;
        if (isVersion(lineStart)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Tests whether a line begins here that names the version of a record. */
  boolean isVersion(int offset) throws IOException {
    int next = offset;
    while (next - offset < NAME.length() && at(next) == NAME.charAt(next - offset)) {
      next++;
    }
    if (next - offset < NAME.length()) {
      return false;
    }
    int end = next + MAX_VERSION;
    while (next < end && ((at(next) >= '0' && at(next) <= '9') || at(next) == '.')) {
      next++;
    }
    return next > offset + NAME.length() && isLineEnd(next);
  }

  private boolean isLineEnd(int offset) throws IOException {
    int c = at(offset);
    return c == '\n' || (c == '\r' && at(offset + 1) == '\n');
  }

  /** Returns a range, as far as it is held. */
  byte[] copy(int start, int end) {
    byte[] copy = new byte[Math.max(Math.min(end, held) - start, 0)];
    copyTo(copy, start, copy.length);
    return copy;
  }

  private void copyTo(byte[] target, int start, int count) {
    int first = index(start);
    int beforeTheSeam = Math.min(count, ring.length - first);
    System.arraycopy(ring, first, target, 0, beforeTheSeam);
    System.arraycopy(ring, 0, target, beforeTheSeam, count - beforeTheSeam);
  }

  /** Tests whether the byte before the first that is held ends a line. */
  boolean lineBegins() {
    return lineBegins;
  }

  /** Forgets the first bytes, all of which are held. */
  void forget(int count) {
    if (count > 0) {
      lineBegins = ring[index(count - 1)] == '\n';
      from = index(count);
      held -= count;
      position += count;
    }
  }

  /** Forgets bytes up to the end of the line, or fewer of them; returns their number. */
  int forgetLine(long most) {
    int end = from + (int) Math.min(most, Math.min(held, ring.length - from));
    int at = from;
    while (at < end && ring[at] != '\n') {
      at++;
    }
    int count = Math.min(at + 1, end) - from;
    forget(count);
    return count;
  }

  /** Returns, once, how packed bytes ended before their end. */
  Optional<ArticleFormatException> takeBreakOff() {
    Optional<ArticleFormatException> trouble = breakOff;
    breakOff = Optional.empty();
    return trouble;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int index(int offset) {
    int index = from + offset;
    return index < ring.length ? index : index - ring.length;
  }

  private void read() throws IOException {
    if (held == ring.length) {
      byte[] larger = new byte[(int) Math.min(2L * held, most)];
      copyTo(larger, 0, held);
      ring = larger;
      from = 0;
    }
    int start = index(held);
    int room = Math.min(ring.length - start, ring.length - held);
    try {
      int count = in.read(ring, start, room);
      ended = count < 0;
      held += Math.max(count, 0);
    } catch (ArticleFormatException e) {
      breakOff = Optional.of(e);
      ended = true;
    }
  }
}
