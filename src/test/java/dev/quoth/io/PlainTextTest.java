package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Article;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static Article only(String text) {
    return Reading.of("strike.txt", text).only();
  }

  private static List<String> reports(String text) {
    Reading reading = Reading.of("strike.txt", text);
    assertEquals(List.of(), reading.ids());
    return reading.reports();
  }

  @Test
  void aHeaderStatesFactsAndTheTextIsWhatFollows() {
    assertEquals(
        Article.builder("h-1", "First.\n\nSecond: more.\n")
            .title("Strike: week two")
            .published(Instant.parse("2026-03-02T00:00:00Z"))
            .source("Harbour Post")
            .author("Jane Doe")
            .author("John Roe")
            .url("https://example.org/a:1")
            .section("city")
            .tag("ferry")
            .tag("strike")
            .tag("port")
            .language("en-GB")
            .metadata("Photo-Credit", "X")
            .build(),
        only(
            """
            Title: Strike: week two
            DATE: 2026-03-02
            source:   Harbour Post\s\s
            author: Jane Doe
            author: John Roe
            url: https://example.org/a:1
            section: city
            tags: ferry, strike
            tags: port
            language: en-GB
            Photo-Credit: X
            id: h-1

            First.

            Second: more.
            """));
  }

  @Test
  void frontMatterIsAHeader() {
    assertEquals(
        Article.builder("h-1", "First.\n---\nSecond.\n")
            .title("Strike: \"week\" two")
            .published(Instant.parse("2026-03-02T08:15:00Z"))
            .source("Harbour Post")
            .author("Jane Doe")
            .author("John Roe")
            .author("Doe, Jim")
            .tag("ferry")
            .tag("strike, the")
            .metadata("summary", "It goes on and on.")
            .metadata("layout", "post")
            .metadata("see", "one, two")
            .metadata("images", "main: a.jpg alt: A pier")
            .build(),
        only(
            """
            ---\s
            # written by a program
            title: "Strike: \\"week\\" two"
            Date: 2026-03-02 08:15

            source:
              name: 'Harbour Post'
            authors:
            - Jane Doe
            - name: John Roe
            - "Doe, Jim"
            tags: [ferry, "strike, the"]
            summary: >
              It goes on
              and on.
            layout: post
            see:
              - one
              - two
            images:
              main: a.jpg
              alt: A pier
            id: h-1
            ---

            First.
            ---
            Second.
            """));
    assertEquals("T", only("---\r\ntitle: 'It''s'\r\n...\r\nT").text());
    assertEquals("It's", only("---\r\ntitle: 'It''s'\r\n---\r\nT").ref().title());
  }

  @Test
  void frontMatterHasBoundsAsEachHeader() {
    String tooMany = "a header must have at most 1004 lines; shorten it or raise the reader's";
    String lines = "---\ntitle: T\nsee:\n" + "- x\n".repeat(2_000) + "---\nText";
    assertEquals(List.of("strike.txt:3:1: " + tooMany + " ArticleBounds"), reports(lines));
    String list = "---\ntitle: T\nsee: [" + "x,".repeat(2_000) + "x]\n---\nText";
    assertEquals("[" + "x,".repeat(2_000) + "x]", only(list).ref().metadata().get("see"));
    assertEquals(
        List.of(
            "strike.txt:5:1: an article must have at most 1000 facts, but has 1001; shorten it or"
                + " raise the ArticleBounds"),
        reports(list.replace("see", "tags")));
  }

  @Test
  void theFilesNameIsTheDefaultId() {
    assertEquals("strike", only("Words.").id());
    assertEquals("strike", Reading.of("strike.TXT.gz", "Words.").only().id());
  }

  @Test
  void linesMayEndAsOnWindows() {
    Article article = only("\uFEFFtitle: Strike\r\nauthor:\r\n \r\nA.\r\n\r\nB.\r\n");
    assertEquals("Strike", article.ref().title());
    assertEquals(List.of(), article.ref().authors());
    assertEquals("A.\r\n\r\nB.\r\n", article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Update: the strike is over\n\nMore.",
        "---\n",
        "---\nWords.\n---\nMore.",
        "---\ntitle: Strike\nand a second line\n---\nMore.",
        "---\n  title: Strike\n---\nMore.",
        "---\ntitle: Strike\n\nMore.",
        "---\nupdate: it is over\n---\nMore.",
        "--- title: Strike\n---\nMore.",
        "Update: the strike is over",
        "title: Strike\nand a second line\n\nMore.",
        "title:Strike\n\nMore.",
        "the title: Strike\n\nMore.",
        " title: Strike\n\nMore.",
        "\ntitle: Strike\n\nMore.",
        "http://example.org\n\nMore.",
        "text: strange\n\nMore.",
        "date 2021-08-17The next day.",
        "date2021-08-17 The next day.",
        "date 2021-8-17 The next day.",
        "Date 2021-08-17 was a Tuesday.",
        "dates 2021-08-17 are dates.",
        "date",
        "date ",
        "date 2021-08-1",
        " \r\n Words.\u2028\u0000 "
      })
  void whatIsNoHeaderIsText(String text) {
    Article article = only(text);
    assertEquals(Article.builder("strike", text).build(), article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2021-08-17 The withdrawal.",
        "date 2021-08-17\tThe withdrawal.",
        "\uFEFF date  2021-08-17\r\n\r\nThe withdrawal."
      })
  void aLeadingDateIsTheDateAndNotText(String text) {
    Article article = only(text);
    assertEquals(Optional.of(Instant.parse("2021-08-17T00:00:00Z")), article.ref().published());
    assertEquals("The withdrawal.", article.text());
  }

  @ParameterizedTest
  @CsvSource({"'title: X|date: soon||T', 2:1, soon", "' date 2021-02-30 T', 1:7, 2021-02-30"})
  void whatIsNoDateCostsTheDateAlone(String lines, String place, String date) {
    Reading reading = Reading.of("strike.txt", lines.replace('|', '\n'));
    Article article = reading.articles().getFirst();
    assertEquals(Optional.empty(), article.ref().published());
    assertEquals(Map.of("date", date), article.ref().metadata());
    assertEquals(
        List.of(
            "strike.txt:"
                + place
                + ": \"date\" is no date: \""
                + date
                + "\"; write 2021-08-17 or 2021-08-17T10:15:00Z"),
        reading.reports());
    assertEquals(InputProblem.Loss.FACT, reading.skipped().getFirst().loss());
  }

  @Test
  void aStrictReaderRefusesWhatIsNoDate() {
    byte[] file = "date: soon\n\nT".getBytes(StandardCharsets.UTF_8);
    try (Stream<Article> articles =
        ArticleReader.strict().read(new ByteArrayInputStream(file), "strike.txt")) {
      assertThrows(UncheckedIOException.class, articles::toList);
    }
  }

  @Test
  void badTextIsReportedWithItsPlace() {
    assertEquals(List.of("strike.txt:1:1: no text: \"text\" is missing or blank"), reports(""));
    assertEquals(
        List.of("strike.txt:1:1: no text: \"text\" is missing or blank"), reports(" \n\n"));
    assertEquals(
        List.of("strike.txt:3:1: no text: \"text\" is missing or blank"), reports("title: X\n\n"));
    assertEquals(
        List.of("strike.txt:1:9: no text: \"text\" is missing or blank"), reports("title: X"));
    assertEquals(
        List.of("strike.txt:2:1: duplicate key \"title\""), reports("title: X\nTITLE: Y\n\nT"));
  }
}
