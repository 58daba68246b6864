package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.InputSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes articles of the records that are pages, or the words of one. */
final class WarcPages {

  /** A page whose type nobody says shows within so many bytes. */
  private static final int SAMPLE = 1 << 10;

  private final InputSource source;
  private final WarcWindow bytes;
  private final PageParser parser;

  /**
   * A page in a block.
   *
   * @param start offset of its first byte
   * @param type what is said of it
   * @param response what else is said, if a server has answered by HTTP
   */
  private record Fetched(int start, ContentType type, Optional<HttpResponse> response) {}

  WarcPages(InputSource source, WarcWindow bytes, PageParser parser) {
    this.source = source;
    this.bytes = bytes;
    this.parser = parser;
  }

  /**
   * Makes the article of a record, if it is a page or the words of one.
   *
   * @param length the number of bytes of the block, which is held and begins here
   */
  Optional<Article> article(WarcRecord record, int length) throws IOException {
    Optional<Fetched> fetched = fetched(record, length);
    if (fetched.isPresent()) {
      return Optional.of(page(record, fetched.get(), length));
    }
    return hasWords(record) ? Optional.of(words(record, length)) : Optional.empty();
  }

  /** Tests whether an article is made of a record, by the beginning of its block. */
  boolean isArticle(WarcRecord record) throws IOException {
    return hasWords(record) || fetched(record, WarcInput.MAX_HEAD).isPresent();
  }

  private static boolean hasWords(WarcRecord record) {
    return record.type().equals("conversion") && record.contentType().type().equals("text/plain");
  }

  private Optional<Fetched> fetched(WarcRecord record, int length) throws IOException {
    return switch (record.type()) {
      case "response" -> answered(record, length);
      case "resource" ->
          Optional.of(new Fetched(0, record.contentType(), Optional.empty()))
              .filter(resource -> resource.type.isHtml());
      default -> Optional.empty();
    };
  }

  private Optional<Fetched> answered(WarcRecord record, int length) throws IOException {
    int most = Math.min(length, WarcInput.MAX_HEAD);
    int headEnd = bytes.headEnd(most);
    int start = headEnd < 0 ? most : headEnd;
    Optional<HttpResponse> response = HttpResponse.of(bytes.copy(0, start));
    if (response.isEmpty()) {
      return Optional.of(new Fetched(0, record.contentType(), response))
          .filter(fetched -> fetched.type.isHtml());
    }
    ContentType type = response.get().contentType();
    boolean page = type.isHtml() || (type.isMissing() && isPage(record, start, most));
    return page && response.get().status() == HttpResponse.OK
        ? Optional.of(new Fetched(start, type, response))
        : Optional.empty();
  }

  /** What a server gives no name is what the crawler took it for, or looks like. */
  private boolean isPage(WarcRecord record, int start, int end) {
    byte[] head = bytes.copy(start, Math.min(start + SAMPLE, end));
    String sample = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return record.identifiedType().isHtml()
        || sample.contains("<!doctype html")
        || sample.contains("<html");
  }

  private Article page(WarcRecord record, Fetched fetched, int length) throws IOException {
    Origin origin = origin(record, fetched.type);
    byte[] page = bytes.copy(fetched.start, length);
    if (fetched.response.isPresent()) {
      HttpResponse response = fetched.response.get();
      if (response.isChunked()) {
        page = ChunkedBody.joined(page, record.isTruncated(), origin);
      }
      page = new PackedPage(response.codings(), record.isTruncated(), origin).unpacked(page);
    }
    return parser.read(page, origin);
  }

  /** The words of a page, a line for each of its blocks, as Common Crawl extracts them. */
  private Article words(WarcRecord record, int length) throws IOException {
    Origin origin = origin(record, record.contentType());
    byte[] block = bytes.copy(0, length);
    String text = new String(block, PageCharset.of(block, origin.httpCharset(), origin.fallback()));
    String paragraphs =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (paragraphs.isEmpty()) {
      throw origin.bad("no text: the record is blank");
    }
    Article article =
        Article.builder(origin.name(), paragraphs)
            .url(origin.name())
            .metadata("format", "text")
            .build();
    try {
      source.bounds().check(article);
    } catch (IllegalArgumentException e) {
      throw origin.bad(Objects.toString(e.getMessage()));
    }
    return article;
  }

  private Origin origin(WarcRecord record, ContentType type) throws ArticleFormatException {
    if (record.uri().isEmpty()) {
      throw new ArticleFormatException(source.file(), 1, 1, "a page has no WARC-Target-URI");
    }
    return Origin.within(source, record.uri().get(), type.charset());
  }
}
