package dev.quoth.web;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormat;
import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.Reading;
import dev.quoth.io.WebForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A crawl in the making, for tests. */
final class WarcFile {

  static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
  static final String HTTP = "Content-Type: application/http; msgtype=response";

  /** Reads crawls, and of each page no more than the text. */
  static final ArticleFormat FORMAT =
      source ->
          source
              .form()
              .filter(form -> form == WebForm.WARC)
              .map(form -> WarcInput.open(source, WarcFile::article));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private static Article article(byte[] page, Origin origin) throws ArticleFormatException {
    Charset charset = PageCharset.of(page, origin.httpCharset(), origin.fallback());
    String text = HtmlText.of(new String(page, charset));
    if (text.isEmpty()) {
      throw origin.bad("no text");
    }
    return Article.builder(origin.name(), text)
        .url(origin.address().orElse(""))
        .metadata("format", "html")
        .build();
  }

  /** Adds bytes as they are. */
  WarcFile raw(String text) {
    return raw(text.getBytes(StandardCharsets.UTF_8));
  }

  WarcFile raw(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  /** Adds a record whose length is right. */
  WarcFile record(String type, String uri, String moreHead, byte[] block) {
    return raw("WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + uri
            + "\r\nWARC-Date: 2026-03-02T10:00:00Z\r\n"
            + (moreHead.isEmpty() ? "" : moreHead + "\r\n")
            + "Content-Length: "
            + block.length
            + "\r\n\r\n")
        .raw(block)
        .raw("\r\n\r\n");
  }

  /** Adds what a server has answered. */
  WarcFile response(String uri, String status, String head, byte[] body) {
    return record(
        "response",
        uri,
        HTTP,
        joined((status + "\r\n" + head + "\r\n").getBytes(StandardCharsets.ISO_8859_1), body));
  }

  /** Adds a page as most servers send it. */
  WarcFile page(String uri) {
    return response(uri, "HTTP/1.1 200 OK", HTML, html(uri));
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  Reading read() {
    return read(bytes());
  }

  static Reading read(byte[] bytes) {
    return Reading.with(FORMAT, "crawl.warc", new ByteArrayInputStream(bytes));
  }

  /** Returns an article in HTML that names its address. */
  static byte[] html(String uri) {
    return html(uri, "“We keep the café open,” said Zoë Brandt, the harbour master of Kelden.");
  }

  static byte[] html(String uri, String quote) {
    String text =
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>The pier</title>"
            + "<meta property=og:type content=article>"
            + "<meta property=article:published_time content=2026-03-02T09:15:00Z></head><body>"
            + "<article><h1>The pier</h1><p>The pier at Kelden will stay open through the winter,"
            + " the council decided on Monday after a debate of five hours.</p><p>"
            + quote
            + "</p><p>The page at "
            + uri.replace("&", "&amp;")
            + " was written for a test, and says nothing else of any interest.</p></article></body></html>";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Stream.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** Returns a body in chunks of a size. */
  static byte[] chunked(byte[] body, int size) {
    List<byte[]> parts = new ArrayList<>();
    for (int from = 0; from < body.length; from += size) {
      int count = Math.min(size, body.length - from);
      parts.add((Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      parts.add(Arrays.copyOfRange(body, from, from + count));
      parts.add("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    parts.add("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return joined(parts.toArray(byte[][]::new));
  }
}
