package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quoth.AnyFilter;
import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.Timeline;
import dev.quoth.TopicMatch;
import dev.quoth.language.Language;
import dev.quoth.parse.QueryParser;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * A query of thousands of parts is answered, or refused when it is made: nothing else is thrown.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeavyQueryTest {

  /** More than Lucene takes as clauses of one query. */
  private static final int MANY = 3_000;

  private static final long SEED = Long.getLong("quoth.seed", 20261127L);

  private static final String[] WORDS = {
    "harbour", "ferry", "u.s.", "o’dowd", "strike", "ministers", "f-16", "Brandt", "Ann", "the"
  };

  private Directory index;
  private QuoteSearcher searcher;

  /** The words that queries ask for have many forms and spellings here. */
  @BeforeAll
  void open() throws IOException {
    index =
        Newsroom.index(
            IntStream.range(0, 40).mapToObj(HeavyQueryTest::article).toArray(Article[]::new));
    searcher = QuoteSearcher.open(index, SearcherOptions.of(Language.english()));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
    index.close();
  }

  @TestFactory
  Stream<DynamicTest> manyFiltersOfOneKind() {
    return AnyFilter.kinds().stream()
        .map(kind -> dynamicTest(kind.getSimpleName(), () -> manyOf(kind)));
  }

  private void manyOf(Class<? extends Filter> kind) throws IOException {
    Random random = new Random(SEED);
    Filter[] filters = new Filter[MANY];
    for (int i = 0; i < MANY; i++) {
      filters[i] = AnyFilter.of(kind, random, () -> words(random, 3));
    }
    String asked = MANY + " of " + kind.getSimpleName() + ", seed " + SEED;
    answered(asked, () -> QuoteQuery.all().where(filters));
    QuoteQuery most = QuoteQuery.all();
    for (Filter filter : filters) {
      most = most.hasRoomFor(filter) ? most.where(filter) : most;
    }
    QuoteQuery full = most;
    answered("as many " + kind.getSimpleName() + " as there is room for, " + asked, () -> full);
  }

  @Test
  void asMuchOfEverythingAsThereIsRoomFor() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < 3; round++) {
      QuoteQuery query = full(random);
      answered("round " + round + " of seed " + SEED, () -> query);
    }
  }

  private static QuoteQuery full(Random random) {
    QuoteQuery query =
        QuoteQuery.all()
            .about(words(random, 1 + random.nextInt(400)))
            .matching(any(random, TopicMatch.values()))
            .passages(any(random, PassageKind.values()));
    for (int i = 0; i < QuoteQuery.MAX_PHRASES; i++) {
      List<Phrase.Words> words = new ArrayList<>();
      for (int j = 0; j < QuoteQuery.MAX_ALTERNATIVES / QuoteQuery.MAX_PHRASES; j++) {
        Phrase.WordMatch[] matches = Phrase.WordMatch.values();
        boolean single = random.nextBoolean();
        words.add(
            new Phrase.Words(
                single ? "harbour" + random.nextInt(MANY) : words(random, 25),
                single ? matches[random.nextInt(matches.length)] : Phrase.WordMatch.WHOLE));
      }
      Phrase.Need[] needs = Phrase.Need.values();
      query = query.phrases(new Phrase(words, needs[random.nextInt(needs.length)]));
    }
    for (int i = 0; i < MANY; i++) {
      Filter filter = AnyFilter.of(random, () -> words(random, 1 + random.nextInt(8)));
      query = query.hasRoomFor(filter) ? query.where(filter) : query;
    }
    return query;
  }

  @Test
  void asManyFactsAsOneLikesToType() throws IOException {
    StringBuilder typed = new StringBuilder("harbour \"the ferry\" by:Brandt ");
    for (int i = 0; i < MANY; i++) {
      typed.append("meta.k").append(i).append(":v ");
    }
    answered("facts of many names", () -> QueryParser.parse(typed.toString()).query());
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private interface Making {
    QuoteQuery query();
  }

  private void answered(String what, Making made) throws IOException {
    QuoteQuery query;
    try {
      query = made.query();
    } catch (IllegalArgumentException e) {
      assertTrue(e.toString().contains("must"), e.toString());
      return;
    }
    try {
      searcher.search(query);
      searcher.facets(query, 3, ArticleFact.SOURCE);
      searcher.timeline(query, Timeline.Unit.MONTH, ZoneOffset.UTC);
      searcher.significantTerms(query, 3);
      try (Stream<Passage> passages = searcher.stream(query)) {
        passages.limit(3).forEach(passage -> {});
      }
      for (Hit hit : searcher.search(QuoteQuery.all().limit(2))) {
        searcher.explain(query, hit.passage());
      }
    } catch (RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }

  private static Article article(int number) {
    Random random = new Random(SEED + number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append("Ann Brandt").append(random.nextInt(MANY)).append(": The ");
      text.append(words(random, 20)).append(".\n");
    }
    return Article.builder("a" + number, text.toString())
        .source("Harbour " + words(random, 2))
        .metadata("k1", "v")
        .build();
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
      words.append(random.nextInt(3) == 0 ? "" : String.valueOf(random.nextInt(MANY))).append(' ');
    }
    return words.toString();
  }
}
