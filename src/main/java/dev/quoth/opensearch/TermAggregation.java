package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts documents by the values of a keyword. Every value is counted: where there are more than
 * are given at once, they are asked for in their order, page by page.
 */
final class TermAggregation {

  private final IndexRequests requests;
  private final String field;

  /** Counts by a field. */
  TermAggregation(IndexRequests requests, String field) {
    this.requests = requests;
    this.field = field;
  }

  /** Counts all values of the documents that match a query. */
  Map<String, Integer> all(JsonObject query) throws IOException {
    JsonObject terms = terms();
    return counts(query, requests.search(counting(query, terms)), "");
  }

  /** Counts the values that contain some letters, and perhaps others. */
  Map<String, Integer> containing(JsonObject query, String letters) throws IOException {
    JsonObject terms = terms();
    terms.addProperty("include", ".*" + literally(letters) + ".*");
    return counts(query, requests.search(counting(query, terms)), "");
  }

  /** Counts the values of all documents that begin with some letters and have more, for each. */
  List<Map<String, Integer>> beginningWith(List<String> beginnings) throws IOException {
    List<JsonObject> searches = new ArrayList<>();
    for (String beginning : beginnings) {
      JsonObject terms = terms();
      terms.addProperty("include", literally(beginning) + ".*");
      searches.add(counting(prefix(beginning), terms));
    }
    List<JsonObject> answers = requests.countAll(searches);
    List<Map<String, Integer>> counts = new ArrayList<>();
    for (int i = 0; i < beginnings.size(); i++) {
      counts.add(counts(prefix(beginnings.get(i)), answers.get(i), beginnings.get(i)));
    }
    return counts;
  }

  private JsonObject prefix(String beginning) {
    return Json.object("prefix", Json.object(field, beginning));
  }

  private JsonObject terms() {
    return Json.object("field", field, "size", requests.most(), "shard_size", 2 * requests.most());
  }

  private static JsonObject counting(JsonObject query, JsonObject terms) {
    return IndexRequests.aggregating(query, Json.object("terms", terms));
  }

  private Map<String, Integer> counts(JsonObject query, JsonObject answer, String beginning)
      throws IOException {
    JsonObject values = answer.getAsJsonObject("aggregations").getAsJsonObject("values");
    if (values.get("sum_other_doc_count").getAsLong() > 0) {
      return paged(query, beginning);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (JsonElement bucket : values.getAsJsonArray("buckets")) {
      JsonObject value = bucket.getAsJsonObject();
      counts.put(value.get("key").getAsString(), value.get("doc_count").getAsInt());
    }
    return counts;
  }

  private Map<String, Integer> paged(JsonObject query, String beginning) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    new PagedBuckets(requests, query, field)
        .forEach(
            beginning,
            (value, documents) -> {
              boolean wanted = value.startsWith(beginning);
              if (wanted) {
                counts.put(value, (int) Math.min(Integer.MAX_VALUE, documents));
              }
              return wanted;
            });
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
