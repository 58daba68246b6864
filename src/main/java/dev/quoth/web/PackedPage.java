package dev.quoth.web;

import dev.quoth.io.ArticleFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A page as a server has packed it. A crawl may keep it unpacked and still say how it was packed,
 * so the bytes are looked at before that is believed.
 */
final class PackedPage {

  /** The most bytes of a page. */
  static final int MAX_LENGTH = PageReader.MAX_BYTES;

  /** A page may be packed by the application and again by the server. */
  private static final int MAX_LAYERS = 3;

  private static final int BLOCK = 1 << 13;

  /** Packed bytes show within so many that they are no text. */
  private static final int SAMPLE = 512;

  /** The most characters of a coding's name that a report shows. */
  private static final int MAX_NAME = 20;

  private static final List<String> READ = List.of("gzip", "x-gzip", "deflate", "identity");

  /** A way to unpack bytes. */
  @FunctionalInterface
  private interface Unpacking {
    InputStream of(InputStream packed) throws IOException;
  }

  private final List<String> codings;
  private final boolean truncated;
  private final Origin origin;

  /**
   * @param codings how the page was packed, the last coding last
   * @param truncated whether the crawler has kept only the beginning, so that the end is no trouble
   * @param origin where the page comes from
   */
  PackedPage(List<String> codings, boolean truncated, Origin origin) {
    this.codings = codings;
    this.truncated = truncated;
    this.origin = origin;
  }

  /** Returns the names of the codings that header fields list with commas between. */
  static List<String> codings(List<String> fields) {
    List<String> codings = new ArrayList<>();
    for (String field : fields) {
      for (String name : field.toLowerCase(Locale.ROOT).split(",", -1)) {
        if (!name.isBlank()) {
          codings.add(name.strip());
        }
      }
    }
    return codings;
  }

  /**
   * Returns the page.
   *
   * @throws ArticleFormatException if it is packed in a way that is not read, if it is damaged, or
   *     if it is too large
   */
  byte[] unpacked(byte[] packed) throws IOException {
    byte[] page = packed;
    for (int layer = 0; layer < MAX_LAYERS && isGzip(page); layer++) {
      page = read(page, in -> new GZIPInputStream(in, BLOCK));
    }
    if (!isBinary(page)) {
      return page;
    }
    checkCodings();
    return codings.contains("deflate") ? inflated(page) : page;
  }

  private void checkCodings() throws ArticleFormatException {
    for (String coding : codings) {
      if (!READ.contains(coding)) {
        throw origin.bad(
            "the page is packed by \""
                + printable(coding)
                + "\", which is not read; let the crawler ask for gzip, or unpack it");
      }
    }
  }

  private static String printable(String coding) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Math.min(coding.length(), MAX_NAME); i++) {
      name.append(coding.charAt(i) > ' ' && coding.charAt(i) < 0x7F ? coding.charAt(i) : '?');
    }
    return name.toString();
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      // The escape character is text in Japanese pages.
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r\u001B".indexOf(bytes[i]) < 0) {
        return true;
      }
    }
    return false;
  }

  /** What is called "deflate" mostly has the head and the sum of zlib, and sometimes neither. */
  private byte[] inflated(byte[] packed) throws IOException {
    int head = packed.length < 2 ? 0 : ((packed[0] & 0xFF) << 8) | (packed[1] & 0xFF);
    boolean zlib = ((head >> 8) & 0x0F) == Deflater.DEFLATED && head % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return read(packed, in -> new InflaterInputStream(in, inflater, BLOCK));
    } finally {
      inflater.end();
    }
  }

  private byte[] read(byte[] packed, Unpacking unpacking) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    try (InputStream in = unpacking.of(new ByteArrayInputStream(packed))) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        page.write(block, 0, count);
        if (page.size() > MAX_LENGTH) {
          throw origin.bad(tooLarge());
        }
      }
    } catch (EOFException | ZipException e) {
      if (!truncated || page.size() == 0) {
        throw origin.bad("the packed page is truncated or damaged");
      }
    }
    return page.toByteArray();
  }

  /** Returns what a report says of a page that is too large. */
  static String tooLarge() {
    return "a page must have at most " + MAX_LENGTH + " bytes";
  }
}
