package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an input is, is found out by its content; its name helps only where that leaves a doubt. */
class InputFormTest {

  private static String reason(String name, byte[] bytes) {
    Reading reading = Reading.of(name, bytes);
    assertEquals(List.of(), reading.ids());
    assertEquals(1, reading.skipped().size(), () -> reading.reports().toString());
    assertEquals(1, reading.skipped().getFirst().line());
    return reading.skipped().getFirst().reason();
  }

  /** A letter for each byte. */
  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "page.html,              a web page",
    "page-windows-1252.html, a web page",
    "feed-rss.xml,           a feed",
    "feed-atom.xml,          a feed",
    "newsml-g2.xml,          NewsML",
    "nitf.xml,               NITF",
    "crawl.warc,             a WARC file",
    "crawl.warc.gz,          a WARC file",
    "sitemap-news.xml,       a sitemap",
    "press-release.eml,      an e-mail",
    "letter.rtf,             an RTF file",
    "letter.docx,            a Word file",
    "page.pdf,               a PDF file"
  })
  void aSampleIsNamedInTheReportWhateverItIsCalled(String sample, String what) throws IOException {
    try (InputStream file = InputFormTest.class.getResourceAsStream("formats/" + sample)) {
      byte[] content = Optional.ofNullable(file).orElseThrow().readAllBytes();
      for (String name : List.of(sample, "a.txt", "a.json", "a.csv", "a")) {
        String reason = reason(name, content);
        assertTrue(reason.startsWith("this is " + what), reason);
        assertTrue(reason.contains("; "), () -> "no remedy: " + reason);
      }
    }
  }

  @Test
  void aCrawlIsNamedWhateverItsVersion() {
    for (String version : List.of("WARC/0.17\n", "WARC/0.18\r\n", "WARC/1.0\r\n", "WARC/1.1\r\n")) {
      String reason = reason("a.txt", bytes(version + "WARC-Type: warcinfo\r\n"));
      assertTrue(reason.startsWith("this is a WARC file"), reason);
    }
  }

  @Test
  void aReportSaysWhatToDo() {
    assertEquals(
        List.of("letter.docx:1:1: this is a Word file; convert it to plain text first"),
        Reading.of("letter.docx", bytes("PK\3\4......word/document.xml")).reports());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\3\4 [Content_Types].xml _rels/.rels   | a Word file",
        "PK\3\4 [Content_Types].xml xl/workbook   | a spreadsheet",
        "PK\3\4 mimetypeapplication/vnd.oasis.opendocument.text | an OpenDocument file",
        "PK\3\4 news/a.txt                        | a zip archive",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0 | an old Word",
        "(\u00b5/\u00fd\u0004\0                   | compressed by zstd",
        "\u00fd7zXZ\0\0.                          | compressed by xz",
        "BZh91AY&SY..                             | compressed by bzip2",
        "filedesc://x.arc 0.0.0.0 2005            | an ARC file",
      })
  void bytesOfOtherProgramsAreKnownByTheirSignature(String content, String what) {
    String reason = reason("a.jsonl", bytes(content));
    assertTrue(reason.startsWith("this is " + what), reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!doctype HTML><x-app></x-app>               | a web page",
        "<!-- saved from url --> <HTML lang=en>       | a web page",
        "<p class=\"a\">The pier.</p>                 | a web page",
        "<P>The pier.                                 | a web page",
        "<?xml version='1.0'?><h:html xmlns:h='x'>    | a web page",
        "<rss><channel>                               | a feed",
        "<rdf:RDF xmlns:rdf='x'>                      | a feed",
        "<?xml version='1.0'?><!-- x --><feed>        | a feed",
        "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf> | NITF",
        "<NewsML><NewsItem>                           | NewsML",
        "<sitemapindex xmlns='x'><sitemap>            | a sitemap",
        "<opml version='2.0'><head>                   | an OPML",
        "<?xml version='1.0'?><project a='b'/>        | XML whose first element is <project>",
        "<articles><article id='1'>                   | XML whose first element is <articles>",
        "<note>The pier.</note>                       | XML whose first element is <note>",
        "<?xml version='1.0'?>                        | XML",
      })
  void markupIsKnownByItsFirstElement(String content, String what) {
    for (String before : List.of("", "\uFEFF", " \r\n\t")) {
      String input = before + content;
      String reason = reason("a.txt", input.getBytes(StandardCharsets.UTF_8));
      assertTrue(reason.startsWith("this is " + what), reason);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a@b.example\nTo: c@d.example\nSubject: Pier\n\nThe pier.",
        "Received: from x\n\tby y; Mon\nFrom: A <a@b.example>\n\nThe pier.",
        "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nThe pier.",
        "Return-Path: <a@b.example>\nX-Own: 1\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nThe pier.",
        "From a@b.example Mon Mar  2 09:00:00 2026\nFrom: a@b.example\nMessage-ID: <1@b>\n\nThe pier."
      })
  void aMessageIsKnownByItsHeader(String content) {
    assertTrue(reason("a.txt", bytes(content)).startsWith("this is an e-mail; "));
  }

  @Test
  void aPageThatIsSavedAsAMessageIsNoMail() {
    String content =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://courier.example/1
        Subject: Pier
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html"; boundary="x"

        --x
        """;
    assertTrue(reason("a.mhtml", bytes(content)).startsWith("this is a web page saved as MHTML; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: the harbour\n\nThe pier stays open.",
        "From: the harbour to the pier it is a mile.",
        "From: Harbour Office\nTo: all desks\nSubject: Pier\n\nThe pier stays open.",
        "Received: nothing. Sent: nothing.\n\nThe pier.",
        "From the harbour it is a mile.\nTo: nobody\n",
        "Subject: Pier\nThe pier stays open.\nMIME-Version: 1.0\n",
        "<Ivo Brandt> The pier stays open.",
        "<ivo> the pier stays open\n<ada> late, but right",
        "<a man walked in> The pier.",
        "< 3 is what they said.",
        "<3",
        "<",
        "<!-- a note --> The pier stays open.",
        "<!-- a note that does not end",
        "PK Holt said the pier stays open.",
        "PDF-files of the plan are with the council.",
        "WARC/1.0 is a format of crawls.",
        "WARC/\nis a format of crawls.",
        "WARC/1.2.3.4.5.6\n",
        "Title, text, date: what a librarian asks for.",
        "Text, title\n\nThe pier.",
        "Content; tab or comma",
        "[Editor’s note] The pier.",
        "text",
        "\"Text\" is the first word"
      })
  void aTextThatMerelyBeginsLikeThatStaysAText(String content) {
    for (String name : List.of("a.txt", "a", "-")) {
      assertEquals(List.of(), Reading.of(name, content).skipped(), content);
      assertEquals(1, Reading.of(name, content).articles().size(), content);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,text\n1,T", "text\ttitle\nT\tX", "\uFEFF\"Title\";\"Text\"\r\n;T"})
  void aTableIsKnownByTheNamesOfItsColumns(String content) {
    assertEquals("T", Reading.of("stdin", content).only().text());
    assertEquals(1, Reading.of("a.txt", content).articles().size());
    assertTrue(Reading.of("a.txt", content).only().text().length() > 1, "a name decides");
  }

  @Test
  void whatIsPackedIsLookedInto() {
    String reason = reason("a.json.gz", Reading.gzip("<html><p>The pier."));
    assertTrue(reason.startsWith("this is a web page"), reason);
  }

  @Test
  void whatNeverEndsIsLookedAtNoFurtherThanItsHead() {
    for (String begin :
        List.of("<!--", "<?xml ", "<!DOCTYPE x [", "<", "<p ", "a", "From:", "\"")) {
      Reading reading = Reading.of("x", begin + "a ".repeat(1 << 20));
      assertEquals(1, reading.articles().size() + reading.skipped().size(), begin);
    }
  }
}
