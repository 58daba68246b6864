package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.answer.FacetCounts;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Counts the passages that match a query by several dimensions. Every value is counted: those of a
 * dimension with more than are given at once are asked for in their order, page by page.
 */
final class AggregatedFacets {

  /** How many values a search may count, those of all dimensions together. */
  private static final int MOST = 60_000;

  private final IndexRequests requests;
  private final JsonObject query;

  AggregatedFacets(IndexRequests requests, JsonObject query) {
    this.requests = requests;
    this.query = query;
  }

  Facets facets(List<Dimension> dimensions, int limit) throws IOException {
    int size = Math.min(requests.most(), MOST / Math.max(1, dimensions.size()));
    JsonObject counts = new JsonObject();
    for (Dimension dimension : dimensions) {
      JsonObject terms = Json.object("field", field(dimension), "size", size);
      counts.add("values " + dimension.key(), Json.object("terms", terms));
      counts.add(
          "missing " + dimension.key(),
          Json.object("missing", Json.object("field", field(dimension))));
    }
    JsonObject body = body(counts);
    body.addProperty("track_total_hits", true);
    JsonObject answer = requests.search(body);
    List<Facet> facets = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      facets.add(facet(dimension, answer.getAsJsonObject("aggregations"), limit));
    }
    return new Facets(IndexRequests.total(answer), facets);
  }

  /** Returns the field that has the values of a dimension as printed. */
  static String field(Dimension dimension) {
    return QueryDsl.name(PassageField.of(dimension)) + "_label";
  }

  private JsonObject body(JsonObject counts) {
    return Json.object("query", query, "size", 0, "track_total_hits", false, "aggs", counts);
  }

  private Facet facet(Dimension dimension, JsonObject found, int limit) throws IOException {
    FacetCounts counts = new FacetCounts();
    counts.addMissing(
        found.getAsJsonObject("missing " + dimension.key()).get("doc_count").getAsLong());
    JsonObject values = found.getAsJsonObject("values " + dimension.key());
    if (values.get("sum_other_doc_count").getAsLong() > 0) {
      addAll(dimension, counts);
    } else {
      for (JsonElement bucket : values.getAsJsonArray("buckets")) {
        JsonObject value = bucket.getAsJsonObject();
        counts.add(
            new BytesRef(value.get("key").getAsString()), value.get("doc_count").getAsLong());
      }
    }
    return counts.facet(dimension, limit);
  }

  private void addAll(Dimension dimension, FacetCounts counts) throws IOException {
    new PagedBuckets(requests, query, field(dimension))
        .forEach(
            "",
            (label, passages) -> {
              counts.add(new BytesRef(label), passages);
              return true;
            });
  }
}
