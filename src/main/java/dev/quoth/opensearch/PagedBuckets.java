package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;

/**
 * All values of a field in their order, each with the number of documents that have it. They are
 * asked for page by page, so that there may be any number.
 *
 * @param requests the index
 * @param query which documents are counted
 * @param source what the values are of, as a source of a composite aggregation
 */
record PagedBuckets(IndexRequests requests, JsonObject query, JsonObject source) {

  /** Pages through the values of a keyword. */
  PagedBuckets(IndexRequests requests, JsonObject query, String field) {
    this(requests, query, Json.object("terms", Json.object("field", field)));
  }

  /** Takes one value after the other. */
  @FunctionalInterface
  interface Visitor {

    /** Takes a value, "" where a document has none, and tests whether another one is wanted. */
    boolean wantsAnother(String value, long documents);
  }

  /** Visits the values after one, or all after "". */
  void forEach(String after, Visitor visitor) throws IOException {
    JsonObject composite =
        Json.object("size", requests.most(), "sources", List.of(Json.object("value", source)));
    if (!after.isEmpty()) {
      composite.add("after", Json.object("value", after));
    }
    JsonObject body = IndexRequests.aggregating(query, Json.object("composite", composite));
    boolean more = true;
    while (more) {
      JsonObject page =
          requests.search(body).getAsJsonObject("aggregations").getAsJsonObject("values");
      for (JsonElement bucket : page.getAsJsonArray("buckets")) {
        JsonObject value = bucket.getAsJsonObject();
        JsonElement name = value.getAsJsonObject("key").get("value");
        String text = name.isJsonNull() ? "" : name.getAsString();
        more = more && visitor.wantsAnother(text, value.get("doc_count").getAsLong());
      }
      more = more && page.getAsJsonArray("buckets").size() == requests.most();
      composite.add("after", page.get("after_key"));
    }
  }
}
