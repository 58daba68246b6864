package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.answer.DayCounts;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts passages by the day of their publication. A day is asked for only if it has any, since an
 * archive may have more of them than are given at once.
 */
final class AggregatedDays {

  private static final String PUBLISHED = QueryDsl.name(PassageField.PUBLISHED);

  private AggregatedDays() {}

  static DayCounts days(IndexRequests requests, JsonObject query, ZoneId zone) throws IOException {
    JsonObject day =
        Json.object(
            "field",
            PUBLISHED,
            "calendar_interval",
            "day",
            "time_zone",
            zone.getId(),
            "missing_bucket",
            true);
    Map<LocalDate, Long> passages = new HashMap<>();
    AtomicLong undated = new AtomicLong();
    new PagedBuckets(requests, query, Json.object("date_histogram", day))
        .forEach(
            "",
            (start, counted) -> {
              if (start.isEmpty()) {
                undated.addAndGet(counted);
              } else {
                Instant moment = Instant.ofEpochMilli(Long.parseLong(start));
                passages.merge(moment.atZone(zone).toLocalDate(), counted, Long::sum);
              }
              return true;
            });
    return new DayCounts(passages, undated.get());
  }
}
