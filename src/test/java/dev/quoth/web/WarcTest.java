package dev.quoth.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.Reading;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {

  private static final String A = "https://courier.example/a";
  private static final String B = "https://courier.example/b?x=1&y=2";
  private static final String OK = "HTTP/1.1 200 OK";
  private static final String QUOTE = "“We keep the café open,” said Zoë Brandt";

  private static Article article(String status, String head, byte[] body) {
    Article article = new WarcFile().response(A, status, head, body).read().only();
    assertTrue(article.text().contains(QUOTE), article::text);
    return article;
  }

  @Test
  void eachPageIsAnArticleAndItsAddressTheId() {
    Reading reading = new WarcFile().page(A).page(B).read();
    assertEquals(List.of(A, B), reading.ids());
    assertEquals(List.of(), reading.reports());
    Article first = reading.articles().getFirst();
    assertEquals(A, first.ref().url());
    assertEquals("html", first.ref().metadata().get("format"));
    assertTrue(first.text().contains(QUOTE));
  }

  @Test
  void whatIsNoPageIsPassedOverSilently() {
    byte[] html = WarcFile.html(B);
    Reading reading =
        new WarcFile()
            .record("warcinfo", "", "Content-Type: application/warc-fields", "a: b".getBytes(UTF_8))
            .record("request", A, "", "GET / HTTP/1.1\r\nAccept: text/html\r\n\r\n".getBytes(UTF_8))
            .response(A, "HTTP/1.1 301 Moved Permanently", WarcFile.HTML + "Location: /b\r\n", html)
            .response(A, "HTTP/1.1 404 Not Found", WarcFile.HTML, html)
            .response(A, "HTTP/1.1 304", WarcFile.HTML, new byte[0])
            .response(
                A, OK, "Content-Type: image/png\r\n", new byte[] {1, 2, '\r', '\n', '\r', '\n'})
            .response(A, OK, "Content-Type: application/json\r\n", "{}".getBytes(UTF_8))
            .response(A, OK, "", "GIF89a".getBytes(UTF_8))
            .response(A, "HTTP/1.1 OK", WarcFile.HTML, html)
            .record("revisit", A, "WARC-Profile: x", (OK + "\r\n" + WarcFile.HTML).getBytes(UTF_8))
            .record("response", "dns:courier.example", "Content-Type: text/dns", html)
            .record("metadata", A, "Content-Type: text/html", html)
            .record("resource", A, "Content-Type: text/plain", "log".getBytes(UTF_8))
            .record("resource", A, "", html)
            .record("sideways", A, "Content-Type: text/html", html)
            .page(B)
            .read();
    assertEquals(List.of(B), reading.ids());
    assertEquals(List.of(), reading.reports());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.0 200 OK",
        "HTTP/1.1 200",
        "HTTP/2 200",
        "HTTP/2.0 200 ",
        "http/1.1  200 Fine",
        "HTTP/1.1 200 Très bien",
      })
  void aServerSaysInManyWaysThatAllIsWell(String status) {
    article(status, WarcFile.HTML, WarcFile.html(A));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content-type:text/html\r\n",
        "CONTENT-TYPE: TEXT/HTML;CHARSET=UTF-8\r\n",
        "Content-Type:\r\n text/html\r\n",
        "Content-Type: text/html;\r\n\tcharset=utf-8\r\nX-More: 1\r\n",
        "Server: x\r\nContent-Type: application/xhtml+xml; charset=\"utf-8\"\r\n",
        "Content-Type: text/html\r\nContent-Type: text/html; charset=utf-8\r\n",
        "no colon\r\n: no name\r\nContent-Type: text/html\r\n",
        "X-Crawler-Says: nothing\r\n",
      })
  void headerFieldsAreWrittenInManyWays(String head) {
    article(OK, head, WarcFile.html(A));
  }

  @Test
  void recordsAreWrittenInManyWays() {
    byte[] html = WarcFile.html(A);
    byte[] block = WarcFile.joined((OK + "\n" + WarcFile.HTML + "\n").getBytes(UTF_8), html);
    String length = String.valueOf(block.length);
    for (String head :
        List.of(
            "WARC/1.1\r\nwarc-type: response\r\nwarc-target-uri: "
                + A
                + "\r\ncontent-length:"
                + length
                + "\r\n\r\n",
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <"
                + A
                + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + length
                + "\r\n\r\n",
            "WARC/1.0\r\nContent-Length: "
                + length
                + "\r\nWARC-Type:\r\n response\r\nWARC-Target-URI:\r\n\t"
                + A
                + "\r\nWARC-Payload-Digest: sha1:WRONG\r\n\r\n",
            "WARC/0.18\nWARC-Type: response\nWARC-Target-URI: "
                + A
                + "\nContent-Type: application/http\nContent-Length: "
                + length
                + "\n\n",
            "WARC/0.17\nWARC-Type: Response\nWARC-Target-URI: "
                + A
                + "\nContent-Length: "
                + length
                + "\n\n")) {
      for (String end : List.of("\r\n\r\n", "\n\n", "\r\n", "", "\r\n\r\n\r\n")) {
        Reading reading = new WarcFile().raw(head).raw(block).raw(end).page(B).read();
        assertEquals(List.of(A, B), reading.ids(), head + end);
        assertEquals(List.of(), reading.reports());
      }
    }
  }

  @Test
  void aResourceIsThePageItself() {
    byte[] html = WarcFile.html(A);
    String head = "Content-Type: text/html";
    assertEquals(A, new WarcFile().record("resource", A, head, html).read().only().id());
    assertEquals(A, new WarcFile().record("response", A, head, html).read().only().id());
  }

  @Test
  void theWordsOfAPageAreATextWithAParagraphALine() {
    byte[] words = "The pier\n\n  “It stays open,” she said. \r\nBye.\n".getBytes(UTF_8);
    Article article =
        new WarcFile().record("conversion", A, "Content-Type: text/plain", words).read().only();
    assertEquals(A, article.id());
    assertEquals(A, article.ref().url());
    assertEquals("The pier\n\n“It stays open,” she said.\n\nBye.", article.text());
    assertEquals(Map.of("format", "text"), article.ref().metadata());
  }

  @Test
  void chunksAreJoined() {
    byte[] html = WarcFile.html(A);
    String head = WarcFile.HTML + "Transfer-Encoding: Chunked\r\n";
    for (int size : new int[] {1, 7, 100, html.length, html.length + 1}) {
      article(OK, head, WarcFile.chunked(html, size));
    }
    String length = Integer.toHexString(html.length);
    String begin = "000" + length + " ; name=\"value\"\n";
    byte[] trailer = "\n0\nExpires: never\n\n".getBytes(UTF_8);
    article(OK, head, WarcFile.joined(begin.getBytes(UTF_8), html, trailer));
    article(OK, head, WarcFile.joined(begin.getBytes(UTF_8), html, "\r\n".getBytes(UTF_8)));
  }

  @Test
  void whatSaysThatItIsChunkedAndIsNotIsTakenAsItStands() {
    article(OK, WarcFile.HTML + "Transfer-Encoding: chunked\r\n", WarcFile.html(A));
  }

  @Test
  void thePackedAreUnpacked() throws IOException {
    byte[] html = WarcFile.html(A);
    byte[] gzip = Packed.gzip(html);
    article(OK, WarcFile.HTML + "Content-Encoding: gzip\r\n", gzip);
    article(OK, WarcFile.HTML + "content-encoding: X-GZIP\r\n", gzip);
    article(OK, WarcFile.HTML + "Content-Encoding: gzip, gzip\r\n", Packed.gzip(gzip));
    article(OK, WarcFile.HTML, gzip);
    article(OK, WarcFile.HTML + "Content-Encoding: deflate\r\n", Packed.deflated(html, false));
    article(OK, WarcFile.HTML + "Content-Encoding: deflate\r\n", Packed.deflated(html, true));
    String both = WarcFile.HTML + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n";
    article(OK, both, WarcFile.chunked(gzip, 100));
    article(OK, both, gzip);
    article(OK, both, html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "identity", "utf-8", "none", ""})
  void whatSaysThatItIsPackedAndIsNotIsTakenAsItStands(String coding) {
    article(OK, WarcFile.HTML + "Content-Encoding: " + coding + "\r\n", WarcFile.html(A));
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "compress"})
  void otherWaysOfPackingAreReportedByName(String coding) {
    byte[] packed = {0x1B, 0x2C, 0x00, (byte) 0xF8, 0x1D, 0x01, 0x02};
    Reading reading =
        new WarcFile()
            .response(A, OK, WarcFile.HTML + "Content-Encoding: " + coding + "\r\n", packed)
            .page(B)
            .read();
    assertEquals(List.of(B), reading.ids());
    assertEquals(
        List.of(
            "crawl.warc!"
                + A
                + ":1:1: the page is packed by \""
                + coding
                + "\", which is not read; let the crawler ask for gzip, or unpack it"),
        reading.reports());
  }

  @Test
  void theCharsetIsTheServersOrThePages() {
    Charset windows = Charset.forName("windows-1252");
    String page = new String(WarcFile.html(A), UTF_8).replace("<meta charset=utf-8>", "");
    article(OK, "Content-Type: text/html; charset=iso-8859-1\r\n", page.getBytes(windows));
    article(OK, "Content-Type: text/html\r\n", page.getBytes(windows));
    article(OK, "Content-Type: text/html; charset=iso-8859-1\r\n", page.getBytes(UTF_8));
    article(OK, "Content-Type: text/html; charset=utf-16le\r\n", page.getBytes(UTF_8));
  }

  @Test
  void aTruncatedPageIsReadAsFarAsItGoes() throws IOException {
    byte[] html = WarcFile.html(A);
    byte[] gzip = Packed.gzip(html);
    String packed = OK + "\r\n" + WarcFile.HTML + "Content-Encoding: gzip\r\n\r\n";
    byte[] block = WarcFile.joined(packed.getBytes(UTF_8), Arrays.copyOf(gzip, gzip.length - 9));
    String truncated = WarcFile.HTTP + "\r\nWARC-Truncated: length";
    assertEquals(A, new WarcFile().record("response", A, truncated, block).read().only().id());
  }

  @Test
  void pagesAreReadOneAfterTheOther() {
    InputStream more =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] target, int start, int length) {
            throw new AssertionError("more was read than was asked for");
          }
        };
    InputStream page = new ByteArrayInputStream(new WarcFile().page(A).bytes());
    ArticleReader reader = ArticleReader.strict().with(WarcFile.FORMAT);
    try (Stream<Article> articles =
        reader.read(new SequenceInputStream(page, more), "crawl.warc")) {
      assertEquals(A, articles.findFirst().orElseThrow().id());
    }
  }

  @Test
  void aFileIsPackedAsAWholeOrRecordByRecord(@TempDir Path folder) throws IOException {
    byte[] first = new WarcFile().page(A).bytes();
    byte[] second = new WarcFile().page(B).bytes();
    Path whole = folder.resolve("whole.warc.gz");
    Path records = folder.resolve("records.warc.gz");
    Files.write(whole, Packed.gzip(WarcFile.joined(first, second)));
    Files.write(records, WarcFile.joined(Packed.gzip(first), Packed.gzip(second)));
    ArticleReader reader = ArticleReader.strict().with(WarcFile.FORMAT);
    for (Path file : List.of(whole, records)) {
      try (Stream<Article> articles = reader.read(file)) {
        assertEquals(List.of(A, B), articles.map(Article::id).toList());
      }
    }
  }

  @Test
  void anAddressMayBeWrittenInAnyScript() {
    String uri = "https://courier.example/пирс";
    assertEquals(uri, new WarcFile().page(uri).read().only().id());
    byte[] html = WarcFile.html(A);
    assertEquals(
        "urn:x:1",
        new WarcFile()
            .record("resource", "urn:x:1", "Content-Type: text/html", html)
            .read()
            .only()
            .id());
  }
}
