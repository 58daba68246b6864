package dev.quoth.io;

import dev.quoth.ArticleBounds;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Characters of one file, decoded as they are asked for, and held until they are forgotten.
 *
 * <p>Offsets count from the first character that is still held. A byte that is not valid becomes a
 * lone low surrogate, which no charset can give, so that reading can go on and {@link #flaw} finds
 * it.
 */
final class DecodedText implements Closeable {

  private static final int BLOCK = InputBytes.BLOCK;
  private static final char REPLACEMENT = '\uFFFD';

  private final String file;
  private final ReadingOptions options;
  private final InputBytes bytes;
  private final InputDecoder decoder;

  private char[] chars = new char[BLOCK];
  private int from;
  private int limit;
  private long line = 1;
  private long column = 1;

  /**
   * @param file name for reports
   * @param raw the bytes, plain or gzip; closed with this text
   * @param options how articles are read
   */
  DecodedText(String file, InputStream raw, ReadingOptions options) {
    this.file = file;
    this.options = options;
    bytes = new InputBytes(raw);
    decoder = new InputDecoder(bytes, options.fallback());
    if (!options.formats().isEmpty()) {
      bytes.record();
    }
  }

  /** Returns what reports call the input. */
  String file() {
    return file;
  }

  /** Returns the first bytes of an input of which no more was read than tells its form. */
  byte[] replay(int most) throws IOException {
    try {
      return bytes.firstRecorded(most);
    } catch (IOException e) {
      throw cannotContinue(e);
    }
  }

  /** Returns all bytes of such an input, instead of the characters. */
  InputStream replay() {
    return bytes.replay(e -> truncated(0, e));
  }

  /** Goes on with the characters, for which no byte need be kept. */
  void noReplay() {
    bytes.stopRecording();
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

  /** Returns the first bytes, before any character is asked for; fewer at the end of the input. */
  byte[] firstBytes(int most) throws IOException {
    try {
      return bytes.first(most);
    } catch (IOException e) {
      throw cannotContinue(e);
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
   * gives U+FFFD for a byte that is not valid. It throws an {@link EntryTooLargeException} where
   * more is asked for than an article may have.
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
        for (int i = 0; decoder.isFlawed() && i < count; i++) {
          target[start + i] = isBadByte(from + next + i) ? REPLACEMENT : target[start + i];
        }
        next += count;
        return count;
      }

      @Override
      public void close() {}
    };
  }

  /** Returns the offset of the first byte before {@code end} that is not valid. */
  OptionalInt flaw(int end) {
    for (int i = from; decoder.isFlawed() && i < Math.min(from + end, limit); i++) {
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

  /** Tests whether a held offset is that of a byte which is not valid. */
  boolean isFlaw(int offset) {
    return from + offset < limit && isBadByte(from + offset);
  }

  /** Checks that all bytes before {@code end} are valid. */
  void checkValid(int end) throws ArticleFormatException {
    OptionalInt flaw = flaw(end);
    if (flaw.isPresent()) {
      throw badByte(flaw.getAsInt());
    }
  }

  /** Checks that the bytes did not end before their end, once it is known where they end. */
  void checkWhole(int offset) throws ArticleFormatException {
    Optional<ArticleFormatException> trouble = breakOff(offset);
    if (trouble.isPresent()) {
      throw trouble.get();
    }
  }

  /** Makes the report that a flaw is due. */
  ArticleFormatException badByte(int flaw) {
    return bad(flaw, decoder.reason(chars[from + flaw] - InputDecoder.BAD_BYTE));
  }

  /** Makes the one report that is due when gzip says that the bytes end before their end. */
  Optional<ArticleFormatException> breakOff(int offset) {
    return bytes.takeBreakOff().map(e -> truncated(offset, e));
  }

  private ArticleFormatException truncated(int offset, IOException e) {
    String detail = e.getMessage() == null ? "" : ": " + e.getMessage();
    return bad(offset, "the gzip data is truncated or damaged" + detail);
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
    bytes.close();
  }

  private boolean fill() throws IOException {
    makeRoom();
    int before = limit;
    try {
      limit = decoder.decode(chars, limit);
    } catch (IOException e) {
      throw cannotContinue(e);
    }
    return limit > before;
  }

  private IOException cannotContinue(IOException e) {
    return new IOException("cannot continue reading " + file + " after line " + line + ": " + e, e);
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
}
