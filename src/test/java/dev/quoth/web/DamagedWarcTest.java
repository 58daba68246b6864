package dev.quoth.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.Reading;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedWarcTest {

  private static final String A = "https://courier.example/a";
  private static final String B = "https://courier.example/b";
  private static final String C = "https://courier.example/c";
  private static final String OK = "HTTP/1.1 200 OK";

  private static void assertReport(String expected, Reading reading) {
    assertEquals(1, reading.skipped().size(), reading.reports()::toString);
    assertTrue(reading.reports().getFirst().startsWith(expected), reading.reports()::toString);
  }

  /** Returns three pages, of which the second is said to have another length. */
  private static Reading withLength(String written) {
    String second = new String(new WarcFile().page(B).bytes(), UTF_8);
    int from = second.indexOf("Content-Length: ");
    int to = second.indexOf("\r\n", from);
    String other = second.substring(0, from) + written + second.substring(to);
    return new WarcFile().page(A).raw(other).page(C).read();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: ",
        "X: y",
        "Content-Length: many",
        "Content-Length: -1",
        "Content-Length: 1e3",
        "Content-Length: 99999999999999999999",
        "Content-Length: 0",
        "Content-Length: 100",
        "Content-Length: 1000",
        "Content-Length: 100000",
        "Content-Length: 16777216",
        "Content-Length: 16777217",
        "Content-Length: 9223372036854775807",
        "Content-Length: 3\r\nContent-Length: 700",
      })
  void aWrongLengthCostsItsRecordAlone(String written) {
    Reading reading = withLength(written);
    assertEquals(List.of(A, C), reading.ids());
    assertReport("crawl.warc!" + B + ":1:1: ", reading);
  }

  @Test
  void aReportSaysWhatIsWrongAndWhere() {
    String name = "crawl.warc!" + B + ":1:1: ";
    assertReport(name + "Content-Length is missing (at byte ", withLength("X: y"));
    assertReport(
        name + "Content-Length must be a number of bytes, but is \"-1\"",
        withLength("Content-Length: -1"));
    assertReport(
        name + "Content-Length is 100, but no record ends there",
        withLength("Content-Length: 100"));
    assertReport(
        name + "Content-Length is 100000, but the file ends before",
        withLength("Content-Length: 100000"));
  }

  @Test
  void whatIsNoRecordIsReportedOnceAndPassedOver() {
    Reading reading =
        new WarcFile().page(A).raw("nothing\nWARC/2 or not\nWARC/1.0 x\n").page(B).read();
    assertEquals(List.of(A, B), reading.ids());
    assertReport("crawl.warc:1:1: expected a record", reading);
  }

  @Test
  void aHeadThatIsCutOffIsNotMixedWithTheNext() {
    byte[] whole = new WarcFile().page(A).bytes();
    int head = new String(whole, UTF_8).indexOf("\r\n\r\n");
    for (int cut = 0; cut < head; cut++) {
      byte[] part = Arrays.copyOf(whole, cut);
      Reading reading = new WarcFile().page(C).raw(part).page(B).page(C).read();
      assertTrue(reading.skipped().size() <= 1, reading.reports()::toString);
      for (Article article : reading.articles()) {
        assertTrue(article.text().contains(article.id()), article::id);
      }
      assertEquals(C, reading.ids().getLast());
    }
  }

  @Test
  void aFileThatEndsAnywhereGivesAllThatPrecedesTheEnd() {
    byte[] first = new WarcFile().page(A).bytes();
    byte[] second = new WarcFile().page(B).bytes();
    byte[] both = WarcFile.joined(first, second);
    for (int cut = 0; cut <= both.length; cut++) {
      List<String> expected =
          cut >= both.length - 4 ? List.of(A, B) : cut >= first.length - 4 ? List.of(A) : List.of();
      boolean whole = cut >= both.length - 4 || (cut >= first.length - 4 && cut <= first.length);
      Reading reading = WarcFile.read(Arrays.copyOf(both, cut));
      if (cut > "WARC/1.0\r\n".length()) {
        assertEquals(expected, reading.ids());
        assertEquals(whole ? 0 : 1, reading.skipped().size(), reading.reports()::toString);
      }
    }
  }

  @Test
  void packedBytesThatEndAnywhereGiveAllThatPrecedesTheEnd() throws IOException {
    byte[] first = Packed.gzip(new WarcFile().page(A).bytes());
    byte[] second = Packed.gzip(new WarcFile().page(B).bytes());
    byte[] both = WarcFile.joined(first, second);
    for (int cut = first.length; cut < both.length; cut++) {
      Reading reading = WarcFile.read(Arrays.copyOf(both, cut));
      assertEquals(A, reading.ids().getFirst());
      assertTrue(reading.skipped().size() <= 1, reading.reports()::toString);
    }
  }

  @Test
  void aStrictReaderStopsAtADamagedRecord() {
    byte[] file = new WarcFile().page(A).raw("garbage\r\n").page(B).bytes();
    ArticleReader reader = ArticleReader.strict().with(WarcFile.FORMAT);
    try (Stream<Article> articles = reader.read(new ByteArrayInputStream(file), "crawl.warc")) {
      assertThrows(UncheckedIOException.class, articles::toList);
    }
  }

  @Test
  void aPageWithoutAnAddressIsReported() {
    byte[] page = new WarcFile().page(A).bytes();
    String without = new String(page, UTF_8).replace("WARC-Target-URI: " + A + "\r\n", "");
    assertReport(
        "crawl.warc:1:1: a page has no WARC-Target-URI", new WarcFile().raw(without).read());
  }

  @Test
  void aPageThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] bomb = Packed.gzip(new byte[PackedPage.MAX_LENGTH + 1]);
    Reading reading =
        new WarcFile()
            .response(A, OK, WarcFile.HTML + "Content-Encoding: gzip\r\n", bomb)
            .response(B, OK, WarcFile.HTML + "Content-Encoding: gzip\r\n", Packed.gzip(bomb))
            .page(C)
            .read();
    assertEquals(List.of(C), reading.ids());
    String reason = ":1:1: a page must have at most 16777216 bytes";
    assertEquals(
        List.of("crawl.warc!" + A + reason, "crawl.warc!" + B + reason), reading.reports());
  }

  @Test
  void packedPagesThatAreCutOrBrokenAreReported() throws IOException {
    byte[] html = WarcFile.html(B);
    byte[] gzip = Packed.gzip(html);
    byte[] deflated = Packed.deflated(html, false);
    byte[] damaged = gzip.clone();
    damaged[gzip.length / 2] ^= 0x55;
    for (byte[] body :
        List.of(
            Arrays.copyOf(gzip, 2),
            Arrays.copyOf(gzip, gzip.length / 2),
            damaged,
            Arrays.copyOf(deflated, deflated.length / 2))) {
      Reading reading =
          new WarcFile()
              .response(A, OK, WarcFile.HTML + "Content-Encoding: deflate\r\n", body)
              .page(B)
              .read();
      assertEquals(List.of(B), reading.ids());
      assertReport("crawl.warc!" + A + ":1:1: the packed page is truncated or damaged", reading);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7fffffff\r\n<html>",
        "5\r\n<html>\r\n0\r\n\r\n",
        "6\r\n<html>\r\nzz\r\n",
        "6\r\n<html>0\r\n\r\n",
        "6\r\n<html>\r\n-1\r\n\r\n",
        "0\r\n\r\n",
        "",
      })
  void lengthsOfChunksThatAreNonsenseCostTheirPageAlone(String body) {
    String head = WarcFile.HTML + "Transfer-Encoding: chunked\r\n";
    Reading reading = new WarcFile().response(A, OK, head, body.getBytes(UTF_8)).page(B).read();
    assertEquals(List.of(B), reading.ids());
    assertReport("crawl.warc!" + A + ":1:1: ", reading);
  }

  @Test
  void whatIsTooLargeIsPassedOverUnread() {
    byte[] html = Arrays.copyOf(WarcFile.html(A), WarcInput.MAX_RECORD + 1);
    Arrays.fill(html, WarcFile.html(A).length, html.length, (byte) ' ');
    Reading reading =
        new WarcFile()
            .record("resource", A, "Content-Type: text/html", html)
            .response(A, OK, WarcFile.HTML, html)
            .response(A, OK, "Content-Type: video/mp4\r\n", html)
            .record("metadata", A, "Content-Type: text/html", html)
            .page(B)
            .read();
    assertEquals(List.of(B), reading.ids());
    String report = "crawl.warc!" + A + ":1:1: a page must have at most 16777216 bytes";
    assertEquals(List.of(report, report), reading.reports());
  }

  @Test
  void aLargeRecordThatIsCutInItsHeadIsReported() {
    for (String type : List.of("response", "resource", "conversion", "request")) {
      String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nContent-Length: 99999999\r\n\r\n";
      Reading reading = new WarcFile().page(A).raw(head).raw("HTTP/1.1 200 OK\r\nX: y").read();
      assertEquals(List.of(A), reading.ids());
      assertReport("crawl.warc:1:1: Content-Length is 99999999, but the file ends", reading);
    }
  }

  @Test
  void recordsThatAllClaimToBeLargeAreReadInLinearTime() {
    String liar =
        "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: "
            + WarcInput.MAX_RECORD
            + "\r\n\r\nx\r\n";
    Reading reading = new WarcFile().raw(liar.repeat(50_000)).page(B).read();
    assertEquals(List.of(B), reading.ids());
    assertEquals(50_000, reading.skipped().size());
  }

  @Test
  void headsWithoutEndAreReadInLinearTime() {
    Reading reading = new WarcFile().raw("WARC/1.0\n".repeat(50_000)).page(B).read();
    assertEquals(List.of(B), reading.ids());
    assertEquals(50_000, reading.skipped().size());
  }

  @Test
  void aHeadWithoutEndIsPassedOver() {
    Reading reading =
        new WarcFile()
            .raw("WARC/1.0\r\n" + "X: y\r\n".repeat(1 << 18))
            .raw("WARC/1.0\r\nX: " + "y".repeat(1 << 18))
            .raw("\r\n")
            .page(B)
            .read();
    assertEquals(List.of(B), reading.ids());
    assertEquals(2, reading.skipped().size(), reading.reports()::toString);
  }

  @Test
  void manyDamagedFilesAreReadToTheirEnd() {
    byte[] whole =
        new WarcFile()
            .page(A)
            .response(
                B,
                OK,
                WarcFile.HTML + "Transfer-Encoding: chunked\r\n",
                WarcFile.chunked(WarcFile.html(B), 50))
            .page(C)
            .bytes();
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + round % 5; i++) {
        damaged[20 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt(256);
      }
      Reading reading = WarcFile.read(damaged);
      assertTrue(reading.articles().size() + reading.skipped().size() <= 8);
    }
  }

  @Test
  void troubleOfTheDiskIsNoDamage() {
    InputStream failing =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] target, int start, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    InputStream page = new ByteArrayInputStream(new WarcFile().page(A).bytes());
    InputStream both = new SequenceInputStream(page, failing);
    assertThrows(
        UncheckedIOException.class, () -> Reading.with(WarcFile.FORMAT, "crawl.warc", both));
  }
}
