package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.Timeline;
import dev.quoth.Timeline.Bucket;
import dev.quoth.Timeline.Unit;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** When the matches were published. */
class TimelineTest {

  @Test
  void emptyDaysBetweenAreListedAndUndatedPassagesCountedApart() throws IOException {
    Directory index =
        Newsroom.index(
            on("a", "2026-03-02", "Ann: One.\nBo: Two."),
            on("b", "2026-03-05", "Ann: Three."),
            Article.builder("c", "Ann: Four.").build());
    Timeline days = timeline(index, QuoteQuery.all(), Unit.DAY, ZoneOffset.UTC);
    assertEquals(
        List.of(
            bucket("2026-03-02", 2),
            bucket("2026-03-03", 0),
            bucket("2026-03-04", 0),
            bucket("2026-03-05", 1)),
        days.buckets());
    assertEquals(1, days.undated());
  }

  @Test
  void weeksStartOnMondayAndMonthsAndYearsOnTheirFirst() throws IOException {
    Directory index =
        Newsroom.index(
            on("a", "2024-12-29", "Ann: A Sunday."),
            on("b", "2024-12-30", "Ann: A Monday."),
            on("c", "2025-02-28", "Ann: Later."));
    assertEquals(
        List.of(bucket("2024-12-23", 1), bucket("2024-12-30", 1)),
        timeline(
                index,
                QuoteQuery.all().where(Filter.until(LocalDate.of(2025, 1, 9))),
                Unit.WEEK,
                ZoneOffset.UTC)
            .buckets());
    assertEquals(
        List.of(bucket("2024-12-01", 2), bucket("2025-01-01", 0), bucket("2025-02-01", 1)),
        timeline(index, QuoteQuery.all(), Unit.MONTH, ZoneOffset.UTC).buckets());
    assertEquals(
        List.of(bucket("2024-01-01", 2), bucket("2025-01-01", 1)),
        timeline(index, QuoteQuery.all(), Unit.YEAR, ZoneOffset.UTC).buckets());
  }

  @Test
  void theCallersZoneDecidesWhichDayItIs() throws IOException {
    Directory index =
        Newsroom.index(
            at("a", "2021-08-17T02:00:00Z"),
            at("b", "2021-08-16T17:00:00Z"),
            at("c", "1960-01-01T00:00:00Z"));
    QuoteQuery query = QuoteQuery.all().where(Filter.since(LocalDate.of(2000, 1, 1)));
    assertEquals(
        List.of(bucket("2021-08-16", 2)),
        timeline(index, query, Unit.DAY, ZoneId.of("America/New_York")).buckets());
    assertEquals(
        List.of(bucket("2021-08-17", 2)),
        timeline(index, query, Unit.DAY, ZoneId.of("Asia/Tokyo")).buckets());
  }

  @Test
  void aNightWithTwoMidnightsIsCountedByTheClockOnTheWall() throws IOException {
    Directory index =
        Newsroom.index(
            at("a", "2006-10-29T02:30:30Z"), // 00:00:30 on the 29th in St. John's
            at("b", "2006-10-29T02:45:00Z"), // 23:15 on the 28th, the clock having been put back
            at("c", "2006-10-29T03:45:00Z"));
    assertEquals(
        List.of(bucket("2006-10-28", 1), bucket("2006-10-29", 2)),
        timeline(index, QuoteQuery.all(), Unit.DAY, ZoneId.of("America/St_Johns")).buckets());
  }

  @Test
  void oneWrongDateDoesNotMakeAMillionBuckets() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").published(Instant.MIN).build(),
            at("b", "2026-03-02T00:00:00Z"),
            at("c", "2026-03-04T00:00:00Z"),
            Article.builder("d", "Ann: Four.").published(Instant.MAX).build());
    List<Bucket> buckets =
        timeline(index, QuoteQuery.all(), Unit.DAY, ZoneId.of("Asia/Tokyo")).buckets();
    assertEquals(5, buckets.size());
    assertEquals(bucket("2026-03-03", 0), buckets.get(2));
  }

  @Test
  void thereIsABoundOnEmptyBuckets() {
    Map<LocalDate, Long> days = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      days.put(LocalDate.EPOCH.plusDays(4_000L * i), 1L);
    }
    Timeline timeline = Timeline.of(Unit.DAY, ZoneOffset.UTC, days, 0);
    long empty = timeline.buckets().stream().filter(bucket -> bucket.passages() == 0).count();
    assertTrue(empty <= Timeline.MAX_FILLED, () -> "there are " + empty);
    assertEquals(100, timeline.buckets().size() - empty);
  }

  @Test
  void nothingFoundHasNoBucket() throws IOException {
    Directory index = Newsroom.index(at("a", "2026-03-02T00:00:00Z"));
    Timeline timeline = timeline(index, QuoteQuery.by("Bo"), Unit.YEAR, ZoneOffset.UTC);
    assertEquals(List.of(), timeline.buckets());
    assertEquals(0, timeline.undated());
  }

  private static Timeline timeline(Directory index, QuoteQuery query, Unit unit, ZoneId zone)
      throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.timeline(query, unit, zone);
    }
  }

  private static Bucket bucket(String start, long passages) {
    return new Bucket(LocalDate.parse(start), passages);
  }

  private static Article on(String id, String day, String text) {
    return Article.builder(id, text).publishedOn(LocalDate.parse(day)).build();
  }

  private static Article at(String id, String moment) {
    return Article.builder(id, "Ann: One.").published(Instant.parse(moment)).build();
  }
}
