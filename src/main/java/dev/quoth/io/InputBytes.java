package dev.quoth.io;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/** The bytes of one file, unpacked, of which a block at a time is held. */
final class InputBytes implements Closeable {

  static final int BLOCK = 1 << 13;

  /** UTF-32 needs four bytes to be told from other charsets; more than 64 tell no more. */
  private static final int LEAST_HEAD = 4;

  private static final int HEAD = 64;

  private final InputStream raw;
  private Optional<InputStream> unpacked = Optional.empty();
  private final ByteBuffer held = ByteBuffer.allocate(BLOCK).flip();
  private boolean ended;
  private Optional<IOException> breakOff = Optional.empty();

  /**
   * @param raw the bytes, plain or gzip; closed with these
   */
  InputBytes(InputStream raw) {
    this.raw = raw;
  }

  /** Returns the bytes that are held, to be taken from its beginning. */
  ByteBuffer held() {
    return held;
  }

  /** Tests whether no more can be read than is held. */
  boolean ended() {
    return ended;
  }

  boolean isFull() {
    return held.remaining() == BLOCK;
  }

  /** Returns the first bytes of those that are held; fewer at the end. */
  byte[] first(int most) throws IOException {
    while (held.remaining() < Math.min(most, BLOCK) && !ended) {
      readMore();
    }
    int start = held.position();
    return Arrays.copyOfRange(held.array(), start, start + Math.min(most, held.remaining()));
  }

  /** Returns enough of the first bytes to tell a charset, without waiting for many. */
  byte[] head() throws IOException {
    while (!ended && held.remaining() < HEAD && (held.remaining() < LEAST_HEAD || available())) {
      readMore();
    }
    return first(Math.min(HEAD, held.remaining()));
  }

  private boolean available() throws IOException {
    return unpacked.isPresent() && unpacked.get().available() > 0;
  }

  /** Reads what there is room for. */
  void readMore() throws IOException {
    held.compact();
    try {
      if (unpacked.isEmpty()) {
        unpacked = Optional.of(Gzip.unpackedIfGzip(raw));
      }
      int count = unpacked.get().read(held.array(), held.position(), held.remaining());
      ended = count < 0;
      held.position(held.position() + Math.max(count, 0));
    } catch (EOFException | ZipException e) {
      breakOff = Optional.of(e);
      ended = true;
    } finally {
      held.flip();
    }
  }

  /** Returns, once, how gzip says that the bytes end before their end. */
  Optional<IOException> takeBreakOff() {
    Optional<IOException> trouble = breakOff;
    breakOff = Optional.empty();
    return trouble;
  }

  @Override
  public void close() throws IOException {
    unpacked.orElse(raw).close();
    raw.close();
  }
}
