package dev.quoth.io;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks bytes that begin as gzip does (RFC 1952), under any file name. */
final class Gzip {

  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  static InputStream unpackedIfGzip(InputStream raw) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(raw, BUFFER);
    bytes.mark(2);
    boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
    bytes.reset();
    return gzip ? new GZIPInputStream(new NeverZeroAvailable(bytes), BUFFER) : bytes;
  }

  /**
   * A stream that says bytes are available as long as there are any. The JDK's unpacker takes a
   * zero, which a pipe may answer at any time, for the end, and drops all further members.
   */
  private static final class NeverZeroAvailable extends FilterInputStream {

    NeverZeroAvailable(BufferedInputStream bytes) {
      super(bytes);
    }

    @Override
    public int available() throws IOException {
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }
}
