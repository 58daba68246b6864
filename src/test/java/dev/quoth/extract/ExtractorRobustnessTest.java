package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads texts that nobody means as an article: each must come to an end, and every span must be
 * valid. The limit is far above what any of them needs; it tells a hang from a slow machine.
 */
class ExtractorRobustnessTest {

  private static final Duration HANGS = Duration.ofSeconds(25);
  private static final int MANY = 100_000;
  private static final int SOME = 25_000;
  private static final int MUTATIONS = 2_000;

  /** Fewer names than words: each is looked up among those before it. */
  private static final int NAMES = 40_000;

  private final QuoteExtractor extractor = QuoteExtractor.of(Language.english());

  @TestFactory
  Stream<DynamicTest> everyTextComesToAnEnd() {
    return texts().entrySet().stream()
        .map(text -> dynamicTest(text.getKey(), () -> endsWithValidSpans(text.getValue())));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "a paragraph of 4 MB",
        "“It rained,” Helena Ode said on Tuesday. She told Moss that it had. ".repeat(60_000));
    texts.put("1 MB without a space", "harbour".repeat(140_000));
    texts.put("1 MB of capitals without a space", "HARBOUR".repeat(140_000));
    texts.put("200,000 commas", ",".repeat(200_000));
    texts.put("words and commas", "boats, ".repeat(MANY));
    texts.put("capitalised words", "Harbour ".repeat(MANY));
    texts.put("names that differ", names(NAMES));
    texts.put("said that", "said that ".repeat(MANY));
    texts.put("was told by", "was told by ".repeat(MANY));
    texts.put("of the", "the minister of ".repeat(MANY));
    texts.put("quotations in one sentence", "“boats” ".repeat(MANY));
    texts.put("full stops", ". ".repeat(MANY));
    texts.put("abbreviations", "Sen. ".repeat(MANY));
    texts.put("paragraphs", "“Boats\n\n".repeat(MANY));
    texts.put("parentheses", "(".repeat(MANY) + ")".repeat(MANY));
    texts.put("closing parentheses", ") said ".repeat(MANY));
    texts.put("less-than signs", "<".repeat(MANY));
    texts.put("open tags", "<a \" ".repeat(MANY));
    texts.put("pathological nesting", "“‘".repeat(MANY) + "boats" + "’”".repeat(MANY));
    texts.put("nesting of one kind", "“a ".repeat(MANY) + "a”".repeat(MANY));
    texts.put("owners", "Ode’s ".repeat(MANY));
    texts.put("apostrophes after an s", "boats’ ".repeat(MANY));
    people(texts);
    layouts(texts);
    marks(texts);
    return texts;
  }

  private static void people(Map<String, String> texts) {
    texts.put("a family without end", many("%s Smith and Smith said "));
    texts.put("one given name", many("Ann %s met Ann. "));
    texts.put("bodies that end alike", many("The %s Council said it, the council said. "));
    texts.put("firms that are alike", many("%s & Sons met. The company said it. "));
    texts.put("names either way round", many("Wang %s, %s Wang, "));
    texts.put("initials", many("J. Smith met %s J. Smith, Jr. "));
    texts.put("a role for everybody", many("Ann %s, a minister, and the minister said "));
    texts.put("one firm of many partners", "Ode & ".repeat(SOME) + "Ruiz said it. ".repeat(SOME));
    texts.put("sons of sons", "Ruiz, Jr, ".repeat(SOME));
    texts.put("relative clauses", "Ode, who said ".repeat(SOME));
    texts.put("adding", "he said, adding, ".repeat(SOME));
    texts.put("according to", "according to ".repeat(SOME));
    texts.put("reports within reports", "he said he said that he ".repeat(SOME));
  }

  private static void layouts(Map<String, String> texts) {
    texts.put("labels that differ", many("%s: I do.\n"));
    texts.put("names and labels", many("Ann %s: I do.\n%s: Why?\n"));
    texts.put("letters", "Q: Why?\nA: I do.\n".repeat(SOME));
    texts.put("dialogue", "“Why?” Ode asked.\n“No,” Moss said.\n“Why?”\n".repeat(SOME));
    texts.put("pull quotes", "“It was a good day,” Ode said.\n“It was a good day.”\n".repeat(SOME));
    texts.put("posts", "It rained. — Ana Ruiz (@ana) March 3, 2026 ".repeat(SOME));
    texts.put("handles that stay open", "— Ana Ruiz (@ana ".repeat(SOME));
    texts.put("headlines", "Pier must close: Ode\n".repeat(SOME));
    texts.put("paragraphs of no words", "Ode Ann Moss " + "\u200b\n".repeat(SOME));
    texts.put("a quote that goes on", "“Boats.\n" + "“Boats sail.\n".repeat(SOME));
  }

  /** Repeats a pattern, each time with another name. */
  private static String many(String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES; i++) {
      text.append(pattern.replace("%s", "O" + Integer.toString(i, Character.MAX_RADIX)));
    }
    return text.toString();
  }

  private static void marks(Map<String, String> texts) {
    for (String mark : List.of("\"", "“", "”", "„", "«", "»", "'", "‘", "’", "`", "''", "```")) {
      texts.put(mark + " in a row", mark.repeat(MANY));
      texts.put(mark + " before words", (mark + "a ").repeat(MANY));
      texts.put(mark + " after words", ("a" + mark + " ").repeat(MANY));
      texts.put(mark + " alone between words", ("a " + mark + " ").repeat(MANY));
    }
    texts.put("alternating marks", "\"“”„«»'‘’`".repeat(MANY / 10));
    texts.put("alternating marks and words", "\"a “a ”a „a «a »a 'a ‘a ’a `a ".repeat(MANY / 10));
    texts.put("alternating pairs", "“a\" ".repeat(MANY));
  }

  private static String names(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append("Ann O").append(Integer.toString(i, 36)).append(" and ");
    }
    return names.toString();
  }

  @Test
  void anEmptyTextHasNoQuotes() {
    assertEquals(List.of(), extract(""));
    assertEquals(List.of(), extract(" \n\t\u00a0\n"));
  }

  @Test
  void aTextWithoutSentencesHasNoQuotes() {
    assertEquals(List.of(), extract("\u200b"));
    assertEquals(List.of(), extract("KELDEN —"));
    assertEquals(List.of(), extract("KELDEN, March 3 (Harbour Wire) —\n"));
  }

  @Test
  void aLoneArrowHasNoQuotes() {
    for (String mark : List.of("«", "»", "‹", "›")) {
      assertEquals(List.of(), extract(mark));
      assertEquals(List.of(), extract(mark + " "));
      assertEquals(List.of(), extract("Boats.\n" + mark));
    }
  }

  @Test
  void manyAuthorsAndALongTitleAreRead() {
    Article.Builder article =
        Article.builder("test", many("Ann %s met us. ") + "\nQ: Why?\nA: No.");
    for (int i = 0; i < NAMES; i++) {
      article.author("Bob O" + i);
    }
    article.title(many("%s "));
    assertTimeoutPreemptively(HANGS, () -> extractor.extract(article.build()));
  }

  @Test
  void loneSurrogatesAreRead() {
    endsWithValidSpans("\ud83d“\ude00 boats \ud83d,” he \ude00 said \ud83d");
    endsWithValidSpans("\ude00".repeat(1000));
    endsWithValidSpans("“\ud83d”, Ode \ude00said. \ud83d\ud83d");
  }

  @Test
  void everyCharacterOfThePlaneIsRead() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      text.append("Ode said “")
          .append((char) c)
          .append("boats” ")
          .append((char) c)
          .append(" told Moss. ");
    }
    endsWithValidSpans(text.toString());
  }

  @Test
  void articlesThatAreBrokenAtRandomAreRead() throws IOException {
    long seed = Long.getLong("quoth.seed", 20_261_126L);
    Mutations mutations = new Mutations(articles(), seed);
    for (int i = 0; i < MUTATIONS; i++) {
      String text = mutations.next();
      try {
        endsWithValidSpans(text);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("mutation " + i + " of seed " + seed + ": " + text, e);
      }
    }
  }

  private static List<String> articles() throws IOException {
    return GoldenCorpus.all().stream()
        .flatMap(corpus -> corpus.articles().stream())
        .map(article -> article.article().text())
        .toList();
  }

  private List<Quote> extract(String text) {
    return extractor.extract(Article.builder("test", text).build());
  }

  private void endsWithValidSpans(String text) {
    List<Quote> quotes = assertTimeoutPreemptively(HANGS, () -> extract(text));
    int paragraphs = Article.builder("test", text).build().paragraphs().size();
    for (Quote quote : quotes) {
      assertTrue(quote.paragraph() < paragraphs, quote::toString);
      for (Span span : spans(quote)) {
        assertTrue(span.end() <= text.length(), quote::toString);
      }
      quote.attribution().ifPresent(attribution -> hasTheWordsThere(attribution, text));
    }
  }

  private static List<Span> spans(Quote quote) {
    List<Span> spans = new ArrayList<>(quote.segments().stream().map(Segment::span).toList());
    quote.attribution().map(Attribution::mention).map(Mention::span).ifPresent(spans::add);
    quote.attribution().flatMap(Attribution::cue).map(Cue::span).ifPresent(spans::add);
    return spans;
  }

  private static void hasTheWordsThere(Attribution attribution, String text) {
    assertEquals(attribution.mention().span().in(text), attribution.mention().text());
    attribution.cue().ifPresent(cue -> assertEquals(cue.span().in(text), cue.text()));
    Stream.of(attribution.addressee(), attribution.via())
        .flatMap(Optional::stream)
        .forEach(mention -> assertEquals(mention.span().in(text), mention.text()));
  }
}
