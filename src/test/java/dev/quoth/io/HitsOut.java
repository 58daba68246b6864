package dev.quoth.io;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Mention;
import dev.quoth.ParagraphPassage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Hits to be written by the tests. */
final class HitsOut {

  static final List<String> NASTY =
      List.of(
          "=HYPERLINK(\"http://evil.example\",\"x\")",
          "+1+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(1+1)",
          "\t=1",
          "\r=1",
          "\n=1",
          "＝1+1",
          "a,b;c",
          "say \"no\"",
          "\"",
          "two\r\nlines",
          "  spaces  ",
          "'apostrophe",
          "half \uD83D and 🚢",
          "</script>\u2028&<b>",
          "\u0000");

  private HitsOut() {}

  /** Makes a hit in which every text is the given one. */
  static Hit hit(String words) {
    Article article =
        Article.builder("a" + words, words)
            .title(words)
            .source(words)
            .author(words)
            .published(Instant.parse("2026-03-02T00:00:00Z"))
            .build();
    Span all = new Span(0, words.length());
    Speaker speaker = new Speaker("Ann " + words, words, SpeakerKind.PERSON);
    Attribution attribution = Attribution.of(speaker, Mention.at(words, all), "line", 0.9);
    List<Segment> segments = List.of(new Segment(all, Segment.Wording.VERBATIM));
    Quote quote = Quote.of(QuoteType.DIRECT, segments, 0).attribution(attribution);
    QuotePassage passage = new QuotePassage(article.id() + "#q0", article.ref(), quote, words, all);
    return new Hit(passage, 1.5, List.of(new Span(0, 1)), List.of(all), 2);
  }

  static Hit paragraph(String words) {
    Article article = Article.builder("p", words).build();
    Span all = new Span(0, words.length());
    ParagraphPassage passage = new ParagraphPassage("p#p0", article.ref(), 0, all, words);
    return new Hit(passage, 0.5, List.of(), List.of(), 1);
  }

  static Hits nasty() {
    List<Hit> hits = new ArrayList<>(NASTY.stream().map(HitsOut::hit).toList());
    hits.add(paragraph("A paragraph."));
    return new Hits(new Hits.Total(99, Hits.Bound.AT_LEAST), hits, "cursor", List.of());
  }
}
