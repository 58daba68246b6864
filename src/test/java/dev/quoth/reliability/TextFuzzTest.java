package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Texts that nobody means as an article are read, indexed, and given back as they were. */
class TextFuzzTest {

  private static final int TEXTS = 100;
  private static final int PIECES = 16;
  private static final IndexerOptions OPTIONS = IndexerOptions.of(Language.english());

  private final QuoteExtractor extractor = QuoteExtractor.of(Language.english());
  private long quotes;
  private long passages;

  @Test
  void quotesOfAnyTextLieInIt(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(
        200,
        100_000,
        random -> {
          for (int i = 0; i < TEXTS; i++) {
            read(StrangeTexts.any(random, PIECES));
          }
        });
    rounds.say(String.format(Locale.ROOT, "%,d quotes", quotes));
  }

  private void read(String text) {
    Article article = Article.builder("a", text).build();
    try {
      List<Quote> found = extractor.extract(article);
      for (Quote quote : found) {
        assertTrue(quote.paragraph() < article.paragraphs().size(), quote::toString);
        spans(quote).forEach(span -> liesIn(span, text));
        quote.attribution().ifPresent(attribution -> hasTheWords(attribution, text));
      }
      if (text.length() % 8 == 0) {
        assertEquals(found, extractor.extract(article), "the same text, the same quotes");
      }
      quotes += found.size();
    } catch (RuntimeException | Error e) {
      throw new AssertionError("text: " + text, e);
    }
  }

  private static List<Span> spans(Quote quote) {
    List<Span> spans = new ArrayList<>(quote.segments().stream().map(Segment::span).toList());
    quote.attribution().map(Attribution::mention).map(Mention::span).ifPresent(spans::add);
    quote.attribution().flatMap(Attribution::cue).map(Cue::span).ifPresent(spans::add);
    return spans;
  }

  private static void liesIn(Span span, String text) {
    assertTrue(span.end() <= text.length(), span::toString);
    assertFalse(halves(text, span.start()) || halves(text, span.end()), "half a character");
  }

  private static boolean halves(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void hasTheWords(Attribution attribution, String text) {
    Stream.of(Optional.of(attribution.mention()), attribution.addressee(), attribution.via())
        .flatMap(Optional::stream)
        .forEach(mention -> assertEquals(mention.span().in(text), mention.text()));
    attribution.cue().ifPresent(cue -> assertEquals(cue.span().in(text), cue.text()));
  }

  @Test
  void whatIsIndexedIsGivenBack(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(15, 20_000, this::index);
    rounds.say(String.format(Locale.ROOT, "%,d passages", passages));
  }

  private void index(SplittableRandom random) throws IOException {
    Map<String, Article> articles = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      Article article = article(random);
      articles.put(article.id(), article);
    }
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer = QuoteIndexer.open(directory, OPTIONS)) {
      for (Article article : articles.values()) {
        indexer.add(article);
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        assertEquals(articles.size(), searcher.articles());
        check(searcher, articles);
      }
    }
  }

  private static Article article(SplittableRandom random) {
    Article.Builder article =
        Article.builder(StrangeTexts.some(random), StrangeTexts.any(random, PIECES))
            .title(StrangeTexts.any(random, 5))
            .source(StrangeTexts.any(random, 2))
            .url(StrangeTexts.any(random, 2));
    for (int i = random.nextInt(3); i > 0; i--) {
      article.tag(StrangeTexts.some(random)).author(StrangeTexts.some(random));
      article.metadata(StrangeTexts.some(random), StrangeTexts.any(random, 3));
    }
    if (random.nextBoolean()) {
      article.published(Instant.ofEpochSecond(random.nextInt()));
    }
    return article.build();
  }

  private void check(QuoteSearcher searcher, Map<String, Article> articles) throws IOException {
    List<Object> expected = new ArrayList<>();
    for (Article article : articles.values()) {
      extractor.extract(article).forEach(quote -> expected.add(List.of(article.ref(), quote)));
      article.paragraphs().forEach(span -> expected.add(List.of(article.ref(), span)));
    }
    List<Object> found = new ArrayList<>();
    QuoteQuery all = QuoteQuery.all().scope(QuoteScope.ANY);
    for (PassageKind kind : PassageKind.values()) {
      try (Stream<Passage> stream = searcher.stream(all.passages(kind))) {
        stream.forEach(passage -> found.add(given(passage, articles)));
      }
    }
    passages += found.size();
    List<String> missing = sorted(expected);
    List<String> surplus = sorted(found);
    sorted(found).forEach(missing::remove);
    sorted(expected).forEach(surplus::remove);
    assertEquals(List.of(), missing, () -> "found instead: " + surplus);
    assertEquals(List.of(), surplus);
  }

  private static Object given(Passage passage, Map<String, Article> articles) {
    String text = Objects.requireNonNull(articles.get(passage.article().id())).text();
    assertEquals(passage.span().in(text), passage.text());
    return switch (passage) {
      case QuotePassage quote -> List.of(quote.article(), quote.quote());
      case ParagraphPassage paragraph -> List.of(paragraph.article(), paragraph.span());
    };
  }

  private static List<String> sorted(List<Object> all) {
    return new ArrayList<>(all.stream().map(Object::toString).sorted().toList());
  }
}
