package dev.quoth.io;

import dev.quoth.encoding.DetectedCharset;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the bytes of one file: in the charset that its beginning tells; or else a line that is
 * UTF-8 as UTF-8, and any other in the charset that the caller has named.
 *
 * <p>A line and not a byte alone, because an accented letter and the quotation mark after it may be
 * UTF-8 for something else. A line that is longer than a block is several, so that memory does not
 * grow with it.
 */
final class InputDecoder {

  /** Stands, with its lower eight bits, for a byte that is not valid; no charset can give it. */
  static final char BAD_BYTE = '\uDC00';

  private final InputBytes bytes;
  private final Charset fallback;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private Charset charset = StandardCharsets.UTF_8;
  private CharsetDecoder decoder = utf8;
  private CharsetDecoder other = utf8;
  private CharBuffer scratch = CharBuffer.allocate(0);
  private boolean started;
  private boolean byLines;
  private boolean flawed;

  /** How many of the held bytes are decoded next, and whether no character goes beyond them. */
  private int left;

  private boolean partEnds;

  /** How many of the held bytes are no character without those that follow. */
  private int incomplete;

  /**
   * @param fallback what a line is in that is not UTF-8; UTF-8 itself for none
   */
  InputDecoder(InputBytes bytes, Charset fallback) {
    this.bytes = bytes;
    this.fallback = fallback;
  }

  /** Tests whether some byte was not valid. */
  boolean isFlawed() {
    return flawed;
  }

  /** Returns what is wrong with a byte that is not valid, and what to do about it. */
  String reason(int value) {
    String name = byLines ? "neither UTF-8 nor " + fallback : "not " + charset;
    boolean nameable = !byLines && charset.equals(StandardCharsets.UTF_8);
    return name
        + ": byte 0x"
        + Integer.toHexString(value)
        + " is not valid here; save the file as UTF-8"
        + (nameable ? ", or name its charset with ArticleReader.withFallbackCharset" : "");
  }

  /**
   * Decodes at least one character unless the end is reached.
   *
   * @param target takes the characters, and has room for a few
   * @return the index behind the last one; {@code start} at the end
   */
  int decode(char[] target, int start) throws IOException {
    if (!started) {
      start();
    }
    CharBuffer room = CharBuffer.wrap(target, start, target.length - start);
    while (room.position() == start && (left > 0 || beginPart())) {
      decodePart(room);
    }
    return room.position();
  }

  private void start() throws IOException {
    started = true;
    DetectedCharset detected = DetectedCharset.of(bytes.head());
    bytes.held().position(bytes.held().position() + detected.markLength());
    charset = detected.charset();
    decoder = charset.newDecoder();
    byLines = charset.equals(StandardCharsets.UTF_8) && !fallback.equals(charset);
    if (byLines) {
      other = fallback.newDecoder();
      scratch = CharBuffer.allocate(InputBytes.BLOCK);
    }
  }

  /** Finds what is decoded next; false at the end. */
  private boolean beginPart() throws IOException {
    while (bytes.held().remaining() == incomplete && !bytes.ended()) {
      bytes.readMore();
    }
    incomplete = 0;
    if (byLines) {
      beginLine();
    } else {
      left = bytes.held().remaining();
      partEnds = bytes.ended();
    }
    return left > 0;
  }

  /** Finds the rest of the line, or as much of it as can be held, and the decoder for it. */
  private void beginLine() throws IOException {
    int feed = lineFeed(0);
    while (feed == bytes.held().remaining() && !bytes.ended() && !bytes.isFull()) {
      bytes.readMore();
      feed = lineFeed(feed);
    }
    boolean found = feed < bytes.held().remaining();
    left = found ? feed + 1 : feed;
    partEnds = found || bytes.ended();
    decoder = isUtf8() ? utf8 : other;
    decoder.reset();
  }

  /** Returns how many of the held bytes precede the next line feed. */
  private int lineFeed(int from) {
    ByteBuffer held = bytes.held();
    int i = from;
    while (i < held.remaining() && held.get(held.position() + i) != '\n') {
      i++;
    }
    return i;
  }

  private boolean isUtf8() {
    ByteBuffer part = bytes.held().slice(bytes.held().position(), left);
    return !utf8.reset().decode(part, scratch.clear(), partEnds).isError();
  }

  private void decodePart(CharBuffer room) {
    ByteBuffer held = bytes.held();
    int end = held.limit();
    held.limit(held.position() + left);
    CoderResult result = decoder.decode(held, room, partEnds);
    if (result.isError()) {
      keepBadBytes(room, result.length());
    }
    left = held.remaining();
    held.limit(end);
    if (result.isUnderflow()) {
      incomplete = left;
      left = 0;
    }
  }

  private void keepBadBytes(CharBuffer room, int count) {
    // Without room they stay undecoded, and the next call finds them again.
    if (room.remaining() >= count) {
      for (int i = 0; i < count; i++) {
        room.put((char) (BAD_BYTE | (bytes.held().get() & 0xFF)));
      }
      flawed = true;
    }
  }
}
