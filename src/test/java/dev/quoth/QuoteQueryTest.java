package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is a value: it never changes, and it refuses what makes no sense. */
class QuoteQueryTest {

  private static final LocalDate DAY = LocalDate.of(2021, 8, 17);

  private static final List<UnaryOperator<QuoteQuery>> METHODS =
      List.of(
          query -> query.about("ferry"),
          query -> query.where(Filter.speaker("Wang Yi"), Filter.since(DAY)),
          query -> query.where(Filter.not(Filter.speaker("X"))),
          query -> query.requiring("a b"),
          query -> query.preferring("a b"),
          query -> query.excluding("a b"),
          query -> query.passages(PassageKind.PARAGRAPH),
          query -> query.ranking(Ranking.BM25),
          query -> query.order(SortOrder.NEWEST),
          query -> query.collapse(Collapse.WORDS),
          query -> query.perArticle(3),
          query -> query.limit(7),
          query -> query.countUpTo(8),
          query -> query.after("token"),
          query -> query.timeout(Duration.ofSeconds(2)));

  @Test
  void eachMethodReturnsAnotherQueryAndKeepsWhatWasAskedBefore() {
    QuoteQuery query = QuoteQuery.all();
    List<QuoteQuery> seen = new ArrayList<>(List.of(query));
    for (UnaryOperator<QuoteQuery> method : METHODS) {
      query = method.apply(query);
      assertEquals(-1, seen.indexOf(query), "each says something new");
      seen.add(query);
    }
    assertEquals("ferry", query.about());
    assertEquals(
        List.of(Filter.speaker("Wang Yi"), Filter.since(DAY), Filter.not(Filter.speaker("X"))),
        query.filters());
    assertEquals(
        List.of(
            Phrase.of("a b", Phrase.Need.REQUIRED),
            Phrase.of("a b", Phrase.Need.PREFERRED),
            Phrase.of("a b", Phrase.Need.EXCLUDED)),
        query.phrases());
    assertEquals(PassageKind.PARAGRAPH, query.passages());
    assertEquals(Ranking.BM25, query.ranking());
    assertEquals(SortOrder.NEWEST, query.order());
    assertEquals(Collapse.WORDS, query.collapse());
    assertEquals(7, query.limit());
    assertEquals(8, query.countUpTo());
    assertEquals("token", query.after());
  }

  @Test
  void queriesThatAskTheSameAreEqualInWhateverOrderItWasSaid() {
    QuoteQuery one = QuoteQuery.by("Wang").about("ferry").limit(7);
    QuoteQuery other = QuoteQuery.all().limit(7).about("ferry").where(Filter.speaker("Wang"));
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(one.toString(), other.toString());
  }

  @Test
  void aQueryBySpeakerIsTheOneOfAllQuotesNarrowed() {
    assertEquals(QuoteQuery.all().where(Filter.speaker("Wang")), QuoteQuery.by("Wang"));
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
            QuoteQuery.all()::requiring,
            QuoteQuery.all()::excluding,
            QuoteQuery.all()::preferring)) {
      assertThrows(IllegalArgumentException.class, () -> method.apply(" "));
    }
  }

  @Test
  void noFilterTakesABlankWord() {
    Random random = new Random(1);
    for (Class<? extends Filter> kind : AnyFilter.kinds()) {
      boolean words =
          Stream.of(kind.getRecordComponents()).anyMatch(part -> part.getType() == String.class);
      if (words) {
        assertThrows(LinkageError.class, () -> AnyFilter.of(kind, random, () -> " "));
      }
    }
  }

  @Test
  void eachKindOfFilterHasAMethodOfItsOwn() {
    Set<Class<?>> made = new HashSet<>();
    for (Method method : Filter.class.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())) {
        made.add(AnyFilter.by(method).getClass());
      }
    }
    assertEquals(Set.copyOf(AnyFilter.kinds()), made);
  }

  @Test
  void moreNamesThanASearchCanBearAreRefused() {
    QuoteQuery many = QuoteQuery.all();
    for (int i = 0; i < QuoteQuery.MAX_OTHER_FILTERS; i++) {
      many =
          many.where(Filter.not(Filter.speaker("A"))).where(Filter.fact(ArticleFact.SOURCE, "B"));
    }
    QuoteQuery full = many;
    assertThrows(IllegalArgumentException.class, () -> full.where(Filter.mentioning("A")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Filter.not(Filter.not(Filter.fact(ArticleFact.SOURCE, "A"))));
  }

  @Test
  void moreNamesOfMetadataThanASearchCanBearAreRefused() {
    QuoteQuery many = QuoteQuery.all();
    for (int i = 0; i < QuoteQuery.MAX_METADATA_NAMES; i++) {
      many = many.where(Filter.metadata("k" + i, "a"), Filter.metadata("K" + i, "b"));
    }
    QuoteQuery full = many;
    assertTrue(full.hasRoomFor(Filter.metadata("k1", "c")));
    assertFalse(full.hasRoomFor(Filter.metadata("k64", "c")));
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> full.where(Filter.metadata("k64", "c")));
    assertEquals(
        "the number of names of metadata must lie in 0..64, but is 65", error.getMessage());
  }

  @Test
  void aWeightOutOfRangeIsNamed() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Ranking.STANDARD.title(65));
    assertTrue(error.toString().contains("title must lie in 0.0..64.0, but is 65.0"));
    IllegalArgumentException recency =
        assertThrows(
            IllegalArgumentException.class, () -> new Recency(Instant.EPOCH, Duration.ZERO, 1));
    assertTrue(recency.toString().contains("pivot must be 1 millisecond or more, but is PT0S"));
    assertThrows(IllegalArgumentException.class, () -> Ranking.STANDARD.confidence(Double.NaN));
  }

  @Test
  void aTotalPrintsItsBound() {
    assertEquals("12", new Hits.Total(12, Hits.Bound.EXACT).toString());
    assertEquals("at least 12", new Hits.Total(12, Hits.Bound.AT_LEAST).toString());
  }
}
