package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Speaker;
import dev.quoth.language.LanguageProfile;
import java.util.List;
import java.util.stream.Collectors;

/** Who says what in a small text, one line a quote: {@code Ana Ruiz: words … more words}. */
final class Said {

  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.of(LanguageProfile.english());

  private Said() {}

  static void said(String text, String... lines) {
    assertEquals(List.of(lines), in(text), text);
  }

  static List<String> in(String text) {
    return quotes(text).stream().map(quote -> line(text, quote)).toList();
  }

  static List<Quote> quotes(String text) {
    return EXTRACTOR.extract(Article.builder("test", text).build());
  }

  private static String line(String text, Quote quote) {
    String words =
        quote.segments().stream()
            .map(Segment::span)
            .map(span -> span.in(text))
            .collect(Collectors.joining(" … "));
    return quote.speaker().map(Speaker::name).orElse("?") + ": " + words;
  }
}
