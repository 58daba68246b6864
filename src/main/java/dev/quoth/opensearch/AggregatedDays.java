package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.answer.DayCounts;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Counts passages by the day of their publication. */
final class AggregatedDays {

  private static final String PUBLISHED = QueryDsl.name(PassageField.PUBLISHED);

  private AggregatedDays() {}

  static DayCounts days(IndexRequests requests, JsonObject query, ZoneId zone) throws IOException {
    JsonObject days =
        Json.object(
            "field",
            PUBLISHED,
            "calendar_interval",
            "day",
            "time_zone",
            zone.getId(),
            "min_doc_count",
            1);
    JsonObject counts =
        Json.object(
            "days",
            Json.object("date_histogram", days),
            "undated",
            Json.object("missing", Json.object("field", PUBLISHED)));
    JsonObject body =
        Json.object("query", query, "size", 0, "track_total_hits", false, "aggs", counts);
    JsonObject found = requests.search(body).getAsJsonObject("aggregations");
    Map<LocalDate, Long> passages = new HashMap<>();
    for (JsonElement bucket : found.getAsJsonObject("days").getAsJsonArray("buckets")) {
      JsonObject day = bucket.getAsJsonObject();
      Instant start = Instant.ofEpochMilli(day.get("key").getAsLong());
      passages.merge(start.atZone(zone).toLocalDate(), day.get("doc_count").getAsLong(), Long::sum);
    }
    return new DayCounts(passages, found.getAsJsonObject("undated").get("doc_count").getAsLong());
  }
}
