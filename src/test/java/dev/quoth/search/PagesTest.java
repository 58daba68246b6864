package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.SortOrder;
import dev.quoth.TopicMatch;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages neither skip nor repeat, and a cursor is of one question. */
class PagesTest {

  private static final QuoteQuery FERRY = QuoteQuery.all().about("ferry");

  @ParameterizedTest
  @EnumSource
  void thePagesOfAQueryAreTheWholeOfIt(SortOrder order) throws IOException {
    long seed = Long.getLong("quoth.seed", 20211119L);
    Random random = new Random(seed);
    try (Directory index = index(random);
        QuoteSearcher searcher =
            QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      for (QuoteQuery query :
          List.of(
              FERRY,
              QuoteQuery.by("lee"),
              QuoteQuery.all(),
              FERRY.about("ferry sea rain").matching(TopicMatch.PASSAGE))) {
        QuoteQuery sorted = query.order(order);
        Hits whole = searcher.search(sorted.limit(10_000).countUpTo(10_000));
        List<String> paged = new ArrayList<>();
        QuoteQuery page = sorted.limit(1 + random.nextInt(40)).countUpTo(1 + random.nextInt(200));
        Hits hits = searcher.search(page);
        paged.addAll(Newsroom.ids(hits));
        while (!hits.next().isEmpty()) {
          hits = searcher.search(page.limit(1 + random.nextInt(40)).after(hits.next()));
          assertTrue(!hits.hits().isEmpty());
          paged.addAll(Newsroom.ids(hits));
        }
        assertEquals(Newsroom.ids(whole), paged, () -> "seed " + seed);
        assertEquals(whole.total().count(), paged.size());
        assertEquals(new HashSet<>(paged).size(), paged.size());
        assertEquals("", whole.next());
      }
    }
  }

  @Test
  void thePagesOfALooseTopicAreTheWholeOfItBeyondTheBestHundred() throws IOException {
    try (Directory index = index(new Random(3));
        QuoteSearcher searcher =
            QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      QuoteQuery query = FERRY.about("ferry sea rain storm").limit(10_000);
      Hits whole = searcher.search(query);
      assertTrue(whole.hits().size() > 400);
      assertTrue(whole.total().count() < whole.hits().size());
      List<String> paged = new ArrayList<>();
      Hits page = searcher.search(query.limit(7));
      paged.addAll(Newsroom.ids(page));
      while (!page.next().isEmpty()) {
        page = searcher.search(query.limit(7).after(page.next()));
        paged.addAll(Newsroom.ids(page));
      }
      assertEquals(Newsroom.ids(whole), paged);
      for (int i = 1; i < whole.hits().size(); i++) {
        assertTrue(whole.hits().get(i - 1).score() >= whole.hits().get(i).score());
      }
    }
  }

  @Test
  void anExactTotalIsTheSameOnEveryPage() throws IOException {
    try (Directory index = index(new Random(1));
        QuoteSearcher searcher =
            QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      Hits first = searcher.search(FERRY);
      assertEquals(first.total(), searcher.search(FERRY.after(first.next())).total());
    }
  }

  @Test
  void newestAndOldestComeFirstAndTheUndatedLast() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").build(),
            at("b", "2021-08-17T00:00:00Z"),
            at("c", "1969-08-17T00:00:00Z"),
            at("d", "2021-08-17T00:00:00Z"),
            Article.builder("e", "Ann: Two.").published(Instant.MIN).build());
    QuoteQuery all = QuoteQuery.all();
    assertEquals(
        List.of("b#q0", "d#q0", "c#q0", "a#q0", "e#q0"),
        Newsroom.ids(index, all.order(SortOrder.NEWEST)));
    assertEquals(
        List.of("e#q0", "c#q0", "b#q0", "d#q0", "a#q0"),
        Newsroom.ids(index, all.order(SortOrder.OLDEST)));
  }

  @Test
  void scoresAreThereInEveryOrder() throws IOException {
    Directory index =
        Newsroom.index(at("b", "2021-08-17T00:00:00Z"), at("c", "2020-08-17T00:00:00Z"));
    QuoteQuery query = QuoteQuery.all().about("one").ranking(Ranking.BM25);
    List<Hit> ranked = Newsroom.hits(index, query).hits();
    List<Hit> newest = Newsroom.hits(index, query.order(SortOrder.NEWEST)).hits();
    assertTrue(ranked.getFirst().score() > 0);
    assertEquals(ranked.getFirst().score(), newest.getFirst().score());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AQAAAA", "no cursor!", "é", "\ud800", "====", " "})
  void aGarbledCursorIsRefused(String cursor) {
    IllegalArgumentException error = refused(FERRY.after(cursor));
    assertTrue(error.toString().contains("after must be a cursor that Hits.next() gave"));
    assertTrue(error.toString().contains(cursor), error::toString);
  }

  @Test
  void aCursorOfAnotherOrderOrQueryIsRefused() throws IOException {
    String cursor = cursor();
    IllegalArgumentException order = refused(FERRY.order(SortOrder.NEWEST).after(cursor));
    assertTrue(order.toString().contains("order NEWEST, but is one of RELEVANCE"));
    IllegalArgumentException other =
        refused(FERRY.where(Filter.fact(ArticleFact.SOURCE, "X")).after(cursor));
    assertTrue(other.toString().contains("but is one of another"), other::toString);
  }

  private static String cursor() throws IOException {
    try (Directory index = index(new Random(2));
        QuoteSearcher searcher =
            QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.search(FERRY).next();
    }
  }

  private static IllegalArgumentException refused(QuoteQuery query) {
    return assertThrows(
        IllegalArgumentException.class,
        () -> Newsroom.hits(Newsroom.index(Article.builder("a", "Ann: Ferry.").build()), query));
  }

  private static Article at(String id, String moment) {
    return Article.builder(id, "Ann: One.").published(Instant.parse(moment)).build();
  }

  /** Many equal scores and days, several segments, and articles that were replaced. */
  private static Directory index(Random random) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, Newsroom.OPTIONS)) {
      for (int i = 0; i < 500; i++) {
        indexer.add(article("n" + random.nextInt(400), random));
        if (random.nextInt(50) == 0) {
          indexer.commit();
        }
      }
    }
    return directory;
  }

  private static Article article(String id, Random random) {
    String[] words = {"ferry", "sea", "rain", "the"};
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      text.append(random.nextBoolean() ? "Ann Lee: " : "Bo Lee~ ");
      for (int j = 1 + random.nextInt(4); j > 0; j--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      text.append('\n');
    }
    Article.Builder article = Article.builder(id, text.toString());
    return random.nextInt(4) == 0
        ? article.build()
        : article.published(Instant.ofEpochSecond(86_400L * random.nextInt(9))).build();
  }
}
