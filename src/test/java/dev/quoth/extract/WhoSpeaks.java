package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Speaker;
import dev.quoth.language.LanguageProfile;
import java.util.List;
import java.util.function.Function;

/** Asks the extractor who speaks in a small text, quote after quote. */
final class WhoSpeaks {

  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.of(LanguageProfile.english());
  private static final String NOBODY = "nobody";

  private WhoSpeaks() {}

  static void names(String text, String... expected) {
    check(text, Speaker::name, expected);
  }

  static void roles(String text, String... expected) {
    check(text, speaker -> speaker.name() + ", " + speaker.role(), expected);
  }

  static void kinds(String text, String... expected) {
    check(text, speaker -> speaker.name() + ", " + speaker.kind(), expected);
  }

  private static void check(String text, Function<Speaker, String> print, String... expected) {
    Article article = Article.builder("test", text).build();
    List<String> found =
        EXTRACTOR.extract(article).stream()
            .map(quote -> quote.speaker().map(print).orElse(NOBODY))
            .toList();
    assertEquals(List.of(expected), found, text);
  }
}
