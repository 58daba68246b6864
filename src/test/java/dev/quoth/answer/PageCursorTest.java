package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Collapse;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.SortOrder;
import dev.quoth.TopicMatch;
import dev.quoth.plan.PlannedTopic;
import dev.quoth.plan.SearchPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageCursorTest {

  private static final QuoteQuery FERRY = QuoteQuery.all().about("ferry");
  private static final Recency RECENT =
      new Recency(Instant.parse("2026-03-01T00:00:00Z"), Duration.ofDays(7), 1);
  private static final Position LAST = Position.byScore(1.5f, "käfer-1", 7);

  private static PlannedSearch search(QuoteQuery query, String origin) {
    SearchPlan plan =
        new SearchPlan(
            query,
            PlannedTopic.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new PlannedSearch(plan, plan.clauses(), Set.of(), origin);
  }

  private static Optional<Position> read(QuoteQuery query, String cursor) {
    return PageCursor.read(search(query.after(cursor), ""));
  }

  private static String cursor() {
    return PageCursor.write(search(FERRY, ""), LAST);
  }

  @Test
  void aCursorIsReadBackAsThePositionThatItHolds() {
    assertEquals(Optional.of(LAST), read(FERRY, cursor()));
    Position undated = new Position(Long.MIN_VALUE, "a", Long.MAX_VALUE);
    QuoteQuery newest = FERRY.order(SortOrder.NEWEST);
    String cursor = PageCursor.write(search(newest, ""), undated);
    assertEquals(Optional.of(undated), read(newest, cursor));
  }

  @Test
  void withoutACursorItIsTheFirstPage() {
    assertEquals(Optional.empty(), PageCursor.read(search(FERRY, "")));
  }

  @Test
  void aCursorWithOneBitChangedIsRefused() {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor());
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> read(FERRY, token));
      assertTrue(error.toString().contains("after must be a cursor"));
    }
  }

  @Test
  void theLengthOfAPageAndTheBoundOfItsCountMayChange() {
    assertEquals(Optional.of(LAST), read(FERRY.limit(3).countUpTo(7), cursor()));
  }

  @TestFactory
  Stream<DynamicTest> whateverChangesTheAnswersMakesItAnotherQuery() {
    return Stream.of(
            FERRY.about("boat"),
            FERRY.passages(PassageKind.PARAGRAPH),
            FERRY.requiring("old ferry"),
            FERRY.where(Filter.since(LocalDate.of(2026, 3, 1))),
            FERRY.where(Filter.until(LocalDate.of(2026, 3, 1))),
            FERRY.where(Filter.speaker("Ann")),
            FERRY.ranking(Ranking.BM25),
            FERRY.ranking(Ranking.STANDARD.quote(9)),
            FERRY.ranking(Ranking.STANDARD.title(9)),
            FERRY.ranking(Ranking.STANDARD.article(9)),
            FERRY.ranking(Ranking.STANDARD.phrase(9)),
            FERRY.matching(TopicMatch.PASSAGE),
            FERRY.ranking(Ranking.STANDARD.closeness(9)),
            FERRY.ranking(Ranking.STANDARD.direct(9)),
            FERRY.ranking(Ranking.STANDARD.mixed(9)),
            FERRY.ranking(Ranking.STANDARD.confidence(9)),
            FERRY.ranking(Ranking.STANDARD.prominence(9)),
            FERRY.ranking(Ranking.STANDARD.recency(RECENT)),
            FERRY.collapse(Collapse.WORDS),
            FERRY.perArticle(2))
        .map(query ->
            DynamicTest.dynamicTest(
                query.toString(),
                () -> {
                  IllegalArgumentException error =
                      assertThrows(IllegalArgumentException.class, () -> read(query, cursor()));
                  assertTrue(error.toString().contains("but is one of another"));
                }));
  }

  @Test
  void anotherPassageOrScopeIsAnotherQuery() {
    PlannedSearch similar = search(FERRY.after(cursor()), "similar to a#q0");
    assertThrows(IllegalArgumentException.class, () -> PageCursor.read(similar));
  }
}
