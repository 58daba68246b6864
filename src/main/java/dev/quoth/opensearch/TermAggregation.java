package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts documents by the values of a keyword. */
final class TermAggregation {

  /** The most values that an index counts at once. */
  static final int MOST = 10_000;

  private final IndexRequests requests;
  private final JsonObject query;

  /** Counts documents that match a query. */
  TermAggregation(IndexRequests requests, JsonObject query) {
    this.requests = requests;
    this.query = query;
  }

  /**
   * Counts the values that a pattern matches, in Lucene's regular expressions; of more than {@value
   * #MOST} those of most documents.
   */
  Map<String, Integer> matching(String field, String pattern) throws IOException {
    return count(
        Json.object("field", field, "size", MOST, "shard_size", 2 * MOST, "include", pattern));
  }

  /** Counts all values; of more than {@value #MOST} those of most documents. */
  Map<String, Integer> all(String field) throws IOException {
    return count(Json.object("field", field, "size", MOST, "shard_size", 2 * MOST));
  }

  private Map<String, Integer> count(JsonObject terms) throws IOException {
    JsonObject body =
        Json.object(
            "query",
            query,
            "size",
            0,
            "track_total_hits",
            false,
            "aggs",
            Json.object("values", Json.object("terms", terms)));
    JsonObject found = requests.search(body).getAsJsonObject("aggregations");
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonElement bucket : found.getAsJsonObject("values").getAsJsonArray("buckets")) {
      JsonObject value = bucket.getAsJsonObject();
      counts.put(value.get("key").getAsString(), value.get("doc_count").getAsInt());
    }
    return counts;
  }

  /** Returns the pattern of a text itself: every sign that may mean something is escaped. */
  static String literally(String text) {
    StringBuilder pattern = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(c -> {
          if (!Character.isLetterOrDigit(c) && c < 128 && c > ' ') {
            pattern.append('\\');
          }
          pattern.appendCodePoint(c);
        });
    return pattern.toString();
  }
}
