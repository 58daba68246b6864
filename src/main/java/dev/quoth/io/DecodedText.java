package dev.quoth.io;

import dev.quoth.ArticleBounds;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipException;

/**
 * Characters of one file, decoded from UTF-8 as they are asked for, and held until they are
 * forgotten.
 *
 * <p>Offsets count from the first character that is still held. A byte that is not UTF-8 becomes a
 * lone low surrogate, which UTF-8 itself can never give, so that reading can go on and {@link
 * #flaw} finds it.
 */
final class DecodedText implements Closeable {

  private static final int BLOCK = 1 << 13;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char BAD_BYTE = '\uDC00';
  private static final char REPLACEMENT = '\uFFFD';

  private final String file;
  private final InputStream raw;
  private final ReadingOptions options;
  private Optional<InputStream> bytes = Optional.empty();
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer undecoded = ByteBuffer.allocate(BLOCK).flip();
  private boolean lastBytes;
  private Optional<IOException> breakOff = Optional.empty();

  private char[] chars = new char[BLOCK];
  private int from;
  private int limit;
  private boolean started;
  private boolean flawed;
  private long line = 1;
  private long column = 1;

  /**
   * @param file name for reports
   * @param raw the bytes, plain or gzip; closed with this text
   * @param options how articles are read
   */
  DecodedText(String file, InputStream raw, ReadingOptions options) {
    this.file = file;
    this.raw = raw;
    this.options = options;
  }

  /** Returns how articles are read. */
  ReadingOptions options() {
    return options;
  }

  /** Returns what an article may have at most. */
  ArticleBounds bounds() {
    return options.bounds();
  }

  /** Checks that an article of this many characters is within the bounds. */
  void checkLength(int length) throws EntryTooLargeException {
    if (length > bounds().maxLength()) {
      throw EntryTooLargeException.characters(bounds().maxLength());
    }
  }

  /** Returns the character at an offset; -1 after the last one. */
  int at(int offset) throws IOException {
    while (offset >= limit - from) {
      if (!fill()) {
        return -1;
      }
    }
    return chars[from + offset];
  }

  /** Drops the first {@code count} characters, all of which have been looked at. */
  void forget(int count) {
    int to = from + count;
    for (; from < to; from++) {
      if (chars[from] == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  /** Returns the column of the first held character, from 1 on. */
  long column() {
    return column;
  }

  /** Returns a held range as a string. */
  String substring(int start, int end) {
    return new String(chars, from + start, end - start);
  }

  /**
   * Returns a reader of one article from the first held character on, which forgets nothing and
   * gives U+FFFD for what is not UTF-8. It throws an {@link EntryTooLargeException} where more is
   * asked for than an article may have.
   */
  Reader reader() {
    return new Reader() {
      private int next;

      @Override
      public int read(char[] target, int start, int length) throws IOException {
        if (at(next) < 0) {
          return -1;
        }
        checkLength(next + 1);
        int held = Math.min(limit - from, bounds().maxLength());
        int count = Math.min(length, held - next);
        System.arraycopy(chars, from + next, target, start, count);
        for (int i = 0; flawed && i < count; i++) {
          target[start + i] = isBadByte(from + next + i) ? REPLACEMENT : target[start + i];
        }
        next += count;
        return count;
      }

      @Override
      public void close() {}
    };
  }

  /** Returns the offset of the first byte before {@code end} that is not UTF-8. */
  OptionalInt flaw(int end) {
    for (int i = from; flawed && i < Math.min(from + end, limit); i++) {
      if (isBadByte(i)) {
        return OptionalInt.of(i - from);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isBadByte(int i) {
    return Character.isLowSurrogate(chars[i])
        && (i == from || !Character.isHighSurrogate(chars[i - 1]));
  }

  /** Tests whether a held offset is that of a byte which is not UTF-8. */
  boolean isFlaw(int offset) {
    return from + offset < limit && isBadByte(from + offset);
  }

  /** Makes the report that a flaw is due. */
  ArticleFormatException badByte(int flaw) {
    String value = Integer.toHexString(chars[from + flaw] - BAD_BYTE);
    return bad(flaw, "not UTF-8: byte 0x" + value + " is not valid here; save the file as UTF-8");
  }

  /** Makes the one report that is due when gzip says that the bytes end before their end. */
  Optional<ArticleFormatException> breakOff(int offset) {
    Optional<IOException> trouble = breakOff;
    breakOff = Optional.empty();
    return trouble.map(e -> {
      String detail = e.getMessage() == null ? "" : ": " + e.getMessage();
      return bad(offset, "the gzip data is truncated or damaged" + detail);
    });
  }

  /** Makes a report with the place of an offset. */
  ArticleFormatException bad(int offset, String reason) {
    long badLine = line;
    long badColumn = column;
    for (int i = from; i < Math.min(from + offset, limit); i++) {
      badColumn++;
      if (chars[i] == '\n') {
        badLine++;
        badColumn = 1;
      }
    }
    return new ArticleFormatException(file, badLine, badColumn, reason);
  }

  @Override
  public void close() throws IOException {
    bytes.orElse(raw).close();
    raw.close();
  }

  private boolean fill() throws IOException {
    makeRoom();
    int before = limit;
    while (limit == before) {
      CharBuffer room = CharBuffer.wrap(chars, limit, chars.length - limit);
      CoderResult result = decoder.decode(undecoded, room, lastBytes);
      limit = room.position();
      if (result.isMalformed()) {
        keepBadBytes(result.length());
      } else if (limit == before) {
        if (lastBytes) {
          return false;
        }
        readBytes();
      }
    }
    if (!started) {
      started = true;
      from += chars[from] == BYTE_ORDER_MARK ? 1 : 0;
    }
    return true;
  }

  private void keepBadBytes(int count) {
    // Without room they stay undecoded, and the next call finds them again.
    if (chars.length - limit >= count) {
      for (int i = 0; i < count; i++) {
        chars[limit++] = (char) (BAD_BYTE | (undecoded.get() & 0xFF));
      }
      flawed = true;
    }
  }

  private void makeRoom() {
    if (from > 0) {
      System.arraycopy(chars, from, chars, 0, limit - from);
      limit -= from;
      from = 0;
    }
    int most = bounds().maxLength() + 2 * BLOCK;
    int wanted = chars.length < most ? chars.length / 4 : BLOCK / 4;
    if (chars.length - limit < wanted) {
      chars =
          Arrays.copyOf(chars, Math.max(chars.length + BLOCK, Math.min(chars.length * 2, most)));
    }
  }

  private void readBytes() throws IOException {
    undecoded.compact();
    try {
      InputStream in = openedBytes();
      int count = in.read(undecoded.array(), undecoded.position(), undecoded.remaining());
      lastBytes = count < 0;
      undecoded.position(undecoded.position() + Math.max(count, 0));
    } catch (EOFException | ZipException e) {
      breakOff = Optional.of(e);
      lastBytes = true;
    } catch (IOException e) {
      throw new IOException(
          "cannot continue reading " + file + " after line " + line + ": " + e, e);
    } finally {
      undecoded.flip();
    }
  }

  private InputStream openedBytes() throws IOException {
    if (bytes.isEmpty()) {
      bytes = Optional.of(Gzip.unpackedIfGzip(raw));
    }
    return bytes.get();
  }
}
