package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.ArticleInput;
import dev.quoth.io.InputSource;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The pages of a web crawl, ISO 28500: one record after the other, each with its length. What is no
 * page is passed over; a record that is damaged is reported, and reading goes on with the next line
 * that begins one.
 */
final class WarcInput implements ArticleInput {

  /** The most bytes of a record that is read. */
  static final int MAX_RECORD = 1 << 24;

  /** The most bytes of the head of a record, and of that of a response. */
  static final int MAX_HEAD = 1 << 16;

  private static final String TWICE =
      "a field that a record has once, such as Content-Length, is in its head twice";

  private static final String TWO_LINE_ENDS = "\r\n\r\n";

  /** The most bytes of line ends behind a record that are looked at. */
  private static final int MAX_LINE_ENDS = 64;

  private final InputSource source;
  private final WarcWindow bytes;
  private final WarcPages pages;

  /** Whether the next record must be looked for. */
  private boolean lost;

  private WarcInput(InputSource source, PageParser parser) {
    this.source = source;
    this.bytes = new WarcWindow(source.bytes(), MAX_RECORD + 2 * MAX_LINE_ENDS);
    this.pages = new WarcPages(source, bytes, parser);
  }

  /** Opens a crawl, whose pages are read by a parser. */
  static ArticleInput open(InputSource source, PageParser parser) {
    return new WarcInput(source, parser);
  }

  @Override
  public Optional<Article> next() throws IOException {
    while (beginsRecord()) {
      Optional<Article> article = record();
      if (article.isPresent()) {
        return article;
      }
    }
    Optional<ArticleFormatException> breakOff = bytes.takeBreakOff();
    if (breakOff.isPresent()) {
      throw breakOff.get();
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** Goes to the next record; false at the end. */
  private boolean beginsRecord() throws IOException {
    if (lost) {
      skip(Long.MAX_VALUE);
      lost = false;
    }
    while (isLineEnd(bytes.at(0))) {
      bytes.forget(1);
    }
    if (bytes.at(0) < 0) {
      return false;
    }
    if (!bytes.isVersion(0)) {
      throw lost(source.file(), "expected a record, which begins with a line such as WARC/1.1");
    }
    return true;
  }

  private Optional<Article> record() throws IOException {
    int end = bytes.headEnd(MAX_HEAD);
    if (end < 0) {
      bytes.forget(1);
      throw lost(source.file(), "the head of a record has no end within " + MAX_HEAD + " bytes");
    }
    WarcRecord record = WarcRecord.of(bytes.copy(0, end));
    OptionalLong length = record.length();
    if (record.isMixed() || length.isEmpty()) {
      bytes.forget(1);
      throw lost(file(record), record.isMixed() ? TWICE : noLength(record));
    }
    bytes.forget(end);
    return length.getAsLong() > MAX_RECORD
        ? large(record, length.getAsLong())
        : block(record, (int) length.getAsLong());
  }

  private static String noLength(WarcRecord record) {
    return record.writtenLength().isEmpty()
        ? "Content-Length is missing"
        : "Content-Length must be a number of bytes, but is \"" + record.writtenLength() + "\"";
  }

  /** Reads a block, if another record follows where it is said to end. */
  private Optional<Article> block(WarcRecord record, int length) throws IOException {
    if (!bytes.holds(length)) {
      throw lost(file(record), "Content-Length is " + length + ", but the file ends before");
    }
    if (!endsAt(length)) {
      throw lost(file(record), "Content-Length is " + length + ", but no record ends there");
    }
    try {
      return pages.article(record, length);
    } finally {
      bytes.forget(length);
    }
  }

  /** Behind a record there are two line ends, or at least another record or the end. */
  private boolean endsAt(int offset) throws IOException {
    int end = offset;
    StringBuilder lineEnds = new StringBuilder();
    while (lineEnds.length() < MAX_LINE_ENDS && isLineEnd(bytes.at(end))) {
      lineEnds.append((char) bytes.at(end++));
      if (lineEnds.indexOf(TWO_LINE_ENDS) == 0) {
        return true;
      }
    }
    return bytes.at(end) < 0 || bytes.isVersion(end);
  }

  /** Passes over a block that is too large to be held. */
  private Optional<Article> large(WarcRecord record, long length) throws IOException {
    boolean wanted = pages.isArticle(record);
    long passed = skip(length);
    if (passed < length && bytes.at(0) < 0) {
      throw lost(file(record), "Content-Length is " + length + ", but the file ends before");
    }
    if (wanted) {
      throw new ArticleFormatException(file(record), 1, 1, PackedPage.tooLarge());
    }
    return Optional.empty();
  }

  /** Passes over bytes, but not over a line that begins a record; returns their number. */
  private long skip(long most) throws IOException {
    long passed = 0;
    while (passed < most && bytes.holds(1) && !(bytes.lineBegins() && bytes.isVersion(0))) {
      passed += bytes.forgetLine(most - passed);
    }
    return passed;
  }

  private static boolean isLineEnd(int c) {
    return c == '\r' || c == '\n';
  }

  private String file(WarcRecord record) {
    return record.uri().map(uri -> source.file() + "!" + uri).orElse(source.file());
  }

  /** Makes the one report of damage, which is that of packed bytes that break off here. */
  private ArticleFormatException lost(String file, String reason) {
    lost = true;
    String place = " (at byte " + (bytes.position() + 1) + " of the unpacked file)";
    return bytes
        .takeBreakOff()
        .orElseGet(() -> new ArticleFormatException(file, 1, 1, reason + place));
  }
}
