package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mentions are resolved once, in the order of the text: what comes after changes nothing. */
class DraftingPassTest {

  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.of(Language.english());
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  @TestFactory
  Stream<DynamicTest> whoeverSpeaksLaterChangesNoPronounBefore() throws IOException {
    return GoldenCorpus.all().stream()
        .flatMap(corpus -> corpus.articles().stream())
        .map(CorpusArticle::article)
        .map(article -> dynamicTest(article.id(), () -> check(article)));
  }

  private static void check(Article article) {
    List<Quote> quotes = EXTRACTOR.extract(article);
    Set<String> people = new TreeSet<>();
    for (Quote quote : quotes) {
      quote
          .speaker()
          .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
          .map(Speaker::name)
          .ifPresent(people::add);
    }
    List<Span> paragraphs = article.paragraphs();
    for (int end : Set.of(paragraphs.get(paragraphs.size() / 2).end(), article.text().length())) {
      for (String person : people) {
        Article longer = with("\n\n" + person + " said that the pier was new.\n\n", end, article);
        assertEquals(
            pronouns(quotes, end), pronouns(EXTRACTOR.extract(longer), end), person + " at " + end);
      }
    }
  }

  private static Article with(String words, int index, Article article) {
    String text = article.text();
    return Article.builder(article.id(), text.substring(0, index) + words + text.substring(index))
        .build();
  }

  /** Whom the pronouns before an index mean. */
  private static List<String> pronouns(List<Quote> quotes, int end) {
    List<String> pronouns = new ArrayList<>();
    for (Quote quote : quotes) {
      quote
          .attribution()
          .filter(by -> quote.span().end() <= end)
          .filter(by -> PRONOUNS.contains(by.mention().text()))
          .map(by ->
              quote.span()
                  + " "
                  + by.mention().text()
                  + " = "
                  + by.speaker().map(Speaker::name).orElse(""))
          .ifPresent(pronouns::add);
    }
    return pronouns;
  }
}
