package dev.quoth.search;

import dev.quoth.answer.DayCounts;
import dev.quoth.schema.IndexSchema;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;

/** Counts the matches of one segment by the day on which they were published. */
final class DayCollector implements LeafCollector {

  private final NumericDocValues published;
  private final ZoneRules zone;
  private final Map<LocalDate, Long> days = new HashMap<>();
  private long undated;

  /** The passages of an article follow each other, and its day is computed once. */
  private long moment;

  private long ofMoment;

  private DayCollector(LeafReader segment, ZoneRules zone) throws IOException {
    published = IndexSchema.published(segment);
    this.zone = zone;
  }

  /** Counts all matches of a query. */
  static DayCounts days(IndexSearcher searcher, Query query, ZoneId zone) throws IOException {
    List<DayCollector> segments =
        PerSegment.collect(
            searcher, query, segment -> new DayCollector(segment.reader(), zone.getRules()));
    Map<LocalDate, Long> days = new HashMap<>();
    segments.forEach(s -> s.days.forEach((day, count) -> days.merge(day, count, Long::sum)));
    long undated = segments.stream().mapToLong(segment -> segment.undated).sum();
    return new DayCounts(days, undated);
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int document) throws IOException {
    if (!published.advanceExact(document)) {
      undated++;
      return;
    }
    long next = published.longValue();
    if (next != moment) {
      flush();
      moment = next;
    }
    ofMoment++;
  }

  @Override
  public void finish() {
    flush();
  }

  private void flush() {
    if (ofMoment > 0) {
      Instant instant = Instant.ofEpochMilli(moment);
      LocalDate day = instant.atOffset(zone.getOffset(instant)).toLocalDate();
      days.merge(day, ofMoment, Long::sum);
      ofMoment = 0;
    }
  }
}
