package dev.quoth.extract;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.language.LanguageProfile;
import java.util.List;
import java.util.stream.Collectors;

/** What an extractor finds in a text, in one line for each quote: {@code Wang: “yes” [he left]}. */
final class Segments {

  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.of(LanguageProfile.english());

  private Segments() {}

  static List<String> in(String text) {
    return EXTRACTOR.extract(Article.builder("test", text).build()).stream()
        .map(quote -> line(quote, text))
        .toList();
  }

  private static String line(Quote quote, String text) {
    String words =
        quote.segments().stream()
            .map(segment -> segment(segment, text))
            .collect(Collectors.joining(" "));
    return quote.attribution().map(Segments::speaker).orElse("nobody") + ": " + words;
  }

  private static String speaker(Attribution attribution) {
    return attribution.speaker().name();
  }

  private static String segment(Segment segment, String text) {
    String words = segment.span().in(text);
    return segment.quoted() ? "“" + words + "”" : "[" + words + "]";
  }
}
