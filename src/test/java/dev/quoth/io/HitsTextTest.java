package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads at a terminal. */
class HitsTextTest {

  private static final String TEXT =
      "On the old pier the talks failed. “The ferry stays,” said Ann Lee, “in port.” Rain fell.";

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Hit hit(int appearances, String... highlights) {
    Article article =
        Article.builder("a", TEXT)
            .title("The\ntalks")
            .source("Harbour Post")
            .published(Instant.parse("2026-03-02T23:59:59Z"))
            .build();
    Speaker speaker = new Speaker("Ann Lee", "minister", SpeakerKind.PERSON);
    Attribution attribution =
        Attribution.of(speaker, Mention.at(TEXT, span("Ann Lee")), "line", 0.9);
    List<Segment> segments =
        List.of(
            new Segment(span("The ferry stays,"), Segment.Wording.VERBATIM),
            new Segment(span("in port."), Segment.Wording.VERBATIM));
    Quote quote = Quote.of(QuoteType.DIRECT, segments, 0).attribution(attribution);
    Span all = new Span(0, TEXT.length());
    QuotePassage passage = new QuotePassage("a#q0", article.ref(), quote, TEXT, all);
    List<Span> spans = Arrays.stream(highlights).map(HitsTextTest::span).toList();
    return new Hit(passage, 1, spans, List.of(span("Ann Lee")), appearances);
  }

  private static String text(Hit hit) throws IOException {
    StringBuilder text = new StringBuilder();
    HitsText.writeHit(7, hit, text);
    return text.toString();
  }

  @Test
  void aHitIsItsSpeakerItsWordsAndItsArticle() throws IOException {
    assertEquals(
        """
        7. Ann Lee, minister
           “The *ferry stays*,” “in *port*.”
           [Harbour Post, 2026-03-02, The talks, printed 3 times]
        """,
        text(hit(3, "ferry stays", "port")));
  }

  @Test
  void whatStandsAroundTheQuoteAloneIsShownThere() throws IOException {
    assertEquals(
        """
        7. Ann Lee, minister
           “The ferry stays,” “in port.”
           (near it: … On the old *pier* the talks failed. “The ferry stays,” …)
           [Harbour Post, 2026-03-02, The talks]
        """,
        text(hit(1, "pier")));
  }

  @Test
  void theSpeakerAloneIsNotMarked() throws IOException {
    assertTrue(text(hit(1)).indexOf('*') < 0);
  }

  @Test
  void aParagraphIsItsText() throws IOException {
    assertEquals(
        "7. Paragraph 1\n   A paragraph.\n   [p]\n", text(HitsOut.paragraph("A paragraph.")));
  }

  @Test
  void longWordsAreBrokenIntoLinesAndEndlessOnesAreNot() throws IOException {
    String words = "twelve chars ".repeat(50) + "x".repeat(200);
    List<String> lines = text(HitsOut.paragraph(words)).lines().toList();
    assertEquals("   " + "x".repeat(200), lines.get(lines.size() - 2));
    for (String line : lines.subList(0, lines.size() - 2)) {
      assertTrue(line.length() <= 95, line);
    }
  }

  @Test
  void nothingThatATerminalObeysIsWritten() throws IOException {
    StringBuilder text = new StringBuilder();
    HitsText.write(HitsOut.nasty(), text);
    HitsText.write(
        new Hits(HitsOut.nasty().total(), List.of(HitsOut.hit("a\u001b[2Jb")), ""), text);
    assertTrue(text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
    assertEquals(HitsOut.NASTY.size() + 1, text.toString().split("\n\n", -1).length);
  }

  @Test
  void theEndsOfTimeAreWrittenToo() throws IOException {
    for (Instant end : List.of(Instant.MIN, Instant.MAX)) {
      StringBuilder text = new StringBuilder();
      HitsText.writeArticle(Article.builder("a", "x").published(end).build().ref(), text);
      assertTrue(text.toString().contains("1000000000-"), text::toString);
    }
  }
}
