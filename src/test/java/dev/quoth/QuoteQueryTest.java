package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is a value: it never changes, and it refuses what makes no sense. */
class QuoteQueryTest {

  private static final LocalDate DAY = LocalDate.of(2021, 8, 17);

  private static final List<Function<QuoteQuery, QuoteQuery>> METHODS =
      List.of(
          query -> query.speaker("Wang Yi"),
          query -> query.speakerExactly("Wang Yi"),
          query -> query.about("ferry"),
          query -> query.since(DAY),
          query -> query.until(DAY),
          query -> query.from("X"),
          query -> query.author("X"),
          query -> query.section("X"),
          query -> query.type(QuoteType.MIXED),
          query -> query.article("X"),
          query -> query.tag("X"),
          query -> query.role("X"),
          query -> query.mentioning("X"),
          query -> query.notBy("X"),
          query -> query.containing("a b"),
          query -> query.preferring("a b"),
          query -> query.without("a b"),
          query -> query.sortedBy(SortOrder.NEWEST),
          query -> query.after("token"),
          QuoteQuery::paragraphs,
          QuoteQuery::collapsed,
          query -> query.rankedBy(Ranking.BM25),
          query -> query.limit(7),
          query -> query.countUpTo(7));

  @Test
  void eachMethodReturnsAnotherQueryAndKeepsWhatWasAskedBefore() {
    QuoteQuery query = QuoteQuery.all();
    List<QuoteQuery> seen = new ArrayList<>(List.of(query));
    for (Function<QuoteQuery, QuoteQuery> method : METHODS) {
      query = method.apply(query);
      assertEquals(-1, seen.indexOf(query), "each says something new");
      seen.add(query);
    }
    List<Filter> filters =
        List.of(
            new Filter.SpeakerName("Wang Yi", Filter.NameMatch.WORDS),
            new Filter.SpeakerName("Wang Yi", Filter.NameMatch.EXACT),
            new Filter.Fact(ArticleFact.SOURCE, "X"),
            new Filter.Fact(ArticleFact.AUTHOR, "X"),
            new Filter.Fact(ArticleFact.SECTION, "X"),
            new Filter.Type(QuoteType.MIXED),
            new Filter.ArticleId("X"),
            new Filter.Fact(ArticleFact.TAG, "X"),
            new Filter.Role("X"),
            new Filter.Mentioning("X"),
            new Filter.Not(new Filter.SpeakerName("X", Filter.NameMatch.WORDS)));
    List<Phrase> phrases =
        List.of(
            new Phrase("a b", Phrase.Need.REQUIRED),
            new Phrase("a b", Phrase.Need.OPTIONAL),
            new Phrase("a b", Phrase.Need.EXCLUDED));
    Ranking flat = Ranking.BM25;
    Optional<LocalDate> day = Optional.of(DAY);
    assertEquals(
        new QuoteQuery(
            PassageKind.PARAGRAPH,
            "ferry",
            phrases,
            day,
            day,
            filters,
            flat,
            SortOrder.NEWEST,
            Collapse.WORDS,
            7,
            7,
            "token"),
        query);
  }

  @Test
  void aQueryBySpeakerIsTheOneOfAllQuotesNarrowed() {
    assertEquals(QuoteQuery.all().speaker("Wang"), QuoteQuery.by("Wang"));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_001})
  void aLimitOutOfRangeIsNamed(int limit) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> QuoteQuery.all().limit(limit));
    assertTrue(error.toString().contains("limit") && error.toString().contains("" + limit));
  }

  @Test
  void aBlankNameIsRefusedWithTheNameOfTheArgument() {
    for (Function<String, QuoteQuery> method :
        List.<Function<String, QuoteQuery>>of(
            QuoteQuery::by,
            QuoteQuery.all()::speakerExactly,
            QuoteQuery.all()::from,
            QuoteQuery.all()::author,
            QuoteQuery.all()::section,
            QuoteQuery.all()::article,
            QuoteQuery.all()::tag,
            QuoteQuery.all()::role,
            QuoteQuery.all()::mentioning,
            QuoteQuery.all()::notBy,
            QuoteQuery.all()::containing,
            QuoteQuery.all()::without,
            QuoteQuery.all()::preferring)) {
      assertThrows(IllegalArgumentException.class, () -> method.apply(" "));
    }
  }

  @Test
  void moreNamesThanASearchCanBearAreRefused() {
    QuoteQuery many = QuoteQuery.all();
    for (int i = 0; i < QuoteQuery.MAX_OTHER_FILTERS; i++) {
      many = many.notBy("A").from("B");
    }
    QuoteQuery full = many;
    assertThrows(IllegalArgumentException.class, () -> full.mentioning("A"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Filter.Not(new Filter.Not(new Filter.Fact(ArticleFact.SOURCE, "A"))));
  }

  @Test
  void aWeightOutOfRangeIsNamed() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Ranking(3, 1, 0.5, 0, 0, 0, Double.NaN, 0, Optional.empty()));
    assertTrue(error.toString().contains("context must lie in 1.0..100.0, but is 0.5"));
    IllegalArgumentException recency =
        assertThrows(
            IllegalArgumentException.class, () -> new Recency(Instant.EPOCH, Duration.ZERO, 1));
    assertTrue(recency.toString().contains("pivot must be 1 millisecond or more, but is PT0S"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ranking(3, 1, 1, 0, 0, 0, Double.NaN, 0, Optional.empty()));
  }

  @Test
  void aTotalPrintsItsBound() {
    assertEquals("12", new Hits.Total(12, Hits.Bound.EXACT).toString());
    assertEquals("at least 12", new Hits.Total(12, Hits.Bound.AT_LEAST).toString());
  }
}
