package dev.quoth.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
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

  /** What was read until it is known who reads it. */
  private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();

  private boolean recording;

  /**
   * @param raw the bytes, plain or gzip; closed with these
   */
  InputBytes(InputStream raw) {
    this.raw = raw;
  }

  /** Keeps what is read from now on, so that it can be read again. */
  void record() {
    recording = true;
  }

  /** Forgets what was kept. */
  void stopRecording() {
    recording = false;
    recorded.reset();
  }

  /** Returns the first of the bytes that are kept; fewer at the end of the input. */
  byte[] firstRecorded(int most) throws IOException {
    while (recorded.size() < most && !ended && !isFull()) {
      readMore();
    }
    return Arrays.copyOf(recorded.toByteArray(), Math.min(most, recorded.size()));
  }

  /**
   * Returns all bytes from the first one that is kept, of which no more are kept from now on.
   *
   * @param report makes what is thrown where gzip says that the bytes end before their end
   */
  InputStream replay(Function<IOException, ? extends IOException> report) {
    InputStream kept = new ByteArrayInputStream(recorded.toByteArray());
    stopRecording();
    return new SequenceInputStream(kept, new Rest(report));
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
      int count = opened().read(held.array(), held.position(), held.remaining());
      ended = count < 0;
      if (recording && count > 0) {
        recorded.write(held.array(), held.position(), count);
      }
      held.position(held.position() + Math.max(count, 0));
    } catch (EOFException | ZipException e) {
      breakOff = Optional.of(e);
      ended = true;
    } finally {
      held.flip();
    }
  }

  private InputStream opened() throws IOException {
    if (unpacked.isEmpty()) {
      unpacked = Optional.of(Gzip.unpackedIfGzip(raw));
    }
    return unpacked.get();
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

  /** What has not been read yet; it ends as gzip says that the bytes do. */
  private final class Rest extends InputStream {
    private final Function<IOException, ? extends IOException> report;

    Rest(Function<IOException, ? extends IOException> report) {
      this.report = report;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
      Optional<IOException> trouble = takeBreakOff();
      if (trouble.isPresent()) {
        throw report.apply(trouble.get());
      }
      if (ended) {
        return -1;
      }
      try {
        int count = opened().read(target, start, length);
        ended = count < 0;
        return count;
      } catch (EOFException | ZipException e) {
        throw report.apply(e);
      }
    }
  }
}
