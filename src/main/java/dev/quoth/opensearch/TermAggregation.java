package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts documents by the values of a keyword. Every value is counted: where there are more than
 * are given at once, they are asked for in their order, page by page.
 */
final class TermAggregation {

  private final IndexRequests requests;
  private final JsonObject query;

  /** Counts documents that match a query. */
  TermAggregation(IndexRequests requests, JsonObject query) {
    this.requests = requests;
    this.query = query;
  }

  /** Counts all values. */
  Map<String, Integer> all(String field) throws IOException {
    return count(terms(field), "");
  }

  /** Counts the values that begin with some letters, and have more. */
  Map<String, Integer> beginningWith(String field, String beginning) throws IOException {
    JsonObject terms = terms(field);
    terms.addProperty("include", literally(beginning) + ".*");
    return count(terms, beginning);
  }

  /** Counts the values that contain some letters, and perhaps others. */
  Map<String, Integer> containing(String field, String letters) throws IOException {
    JsonObject terms = terms(field);
    terms.addProperty("include", ".*" + literally(letters) + ".*");
    return count(terms, "");
  }

  private JsonObject terms(String field) {
    return Json.object("field", field, "size", requests.most(), "shard_size", 2 * requests.most());
  }

  private Map<String, Integer> count(JsonObject terms, String beginning) throws IOException {
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
    JsonObject values = found.getAsJsonObject("values");
    Map<String, Integer> counts = new HashMap<>();
    if (values.get("sum_other_doc_count").getAsLong() == 0) {
      for (JsonElement bucket : values.getAsJsonArray("buckets")) {
        JsonObject value = bucket.getAsJsonObject();
        counts.put(value.get("key").getAsString(), value.get("doc_count").getAsInt());
      }
    } else {
      PagedBuckets pages = new PagedBuckets(requests, query, terms.get("field").getAsString());
      pages.forEach(
          beginning,
          (value, documents) -> {
            boolean wanted = value.startsWith(beginning);
            if (wanted) {
              counts.put(value, (int) Math.min(Integer.MAX_VALUE, documents));
            }
            return wanted;
          });
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
