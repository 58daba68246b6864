package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.quoth.answer.IndexChangedException;
import dev.quoth.answer.MatchSample;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts passages, and reads some or all of them by the order of their places. */
final class MatchSampling {

  private final IndexRequests requests;
  private final PassageCache passages;

  MatchSampling(IndexRequests requests, PassageCache passages) {
    this.requests = requests;
    this.passages = passages;
  }

  /** Counts the documents of each of some queries. */
  List<Integer> counts(List<JsonObject> queries) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (JsonObject answer :
        requests.countAll(queries.stream().map(IndexRequests::counting).toList())) {
      counts.add((int) Math.min(Integer.MAX_VALUE, IndexRequests.total(answer)));
    }
    return counts;
  }

  /**
   * Chooses some of the matches by a hash of their documents' numbers in the order of writing,
   * which is the same on every run and every copy.
   */
  MatchSample<PassageKey> sample(Clause.Bool question, int size) throws IOException {
    JsonObject query = QueryDsl.unscoredPassages(question);
    JsonObject random =
        Json.object(
            "function_score",
            Json.object(
                "query",
                query,
                "boost_mode",
                "replace",
                "random_score",
                Json.object("seed", 1, "field", "_seq_no")));
    JsonArray sort = new JsonArray();
    sort.add(Json.object("_score", "desc"));
    sort.addAll(PassageKey.order());
    JsonObject body = body(random, sort, Math.min(size, requests.most()));
    body.addProperty("track_total_hits", true);
    JsonObject answer = requests.search(body);
    List<PassageKey> chosen = new ArrayList<>(keep(answer));
    chosen.sort(PassageKey.ORDER);
    return new MatchSample<>(IndexRequests.total(answer), chosen);
  }

  /** Returns all matches by the order of their places. */
  List<PassageKey> all(JsonObject query) throws IOException {
    List<PassageKey> all = new ArrayList<>();
    List<PassageKey> found;
    JsonObject body = body(query, PassageKey.order(), requests.most());
    body.addProperty("_source", false);
    do {
      found = keep(requests.search(body));
      all.addAll(found);
      if (!found.isEmpty()) {
        body.add("search_after", found.getLast().after());
      }
    } while (found.size() == requests.most());
    return all;
  }

  /** Returns the matches published first. */
  List<PassageKey> oldest(JsonObject query, int limit) throws IOException {
    JsonArray sort = new JsonArray();
    String published = QueryDsl.name(PassageField.PUBLISHED);
    sort.add(Json.object(published, Json.object("order", "asc", "missing", "_last")));
    sort.addAll(PassageKey.order());
    return keep(requests.search(body(query, sort, limit)));
  }

  private static JsonObject body(JsonObject query, JsonArray sort, int size) {
    JsonObject body = IndexRequests.listing(query, sort, size);
    body.addProperty("version", true);
    body.addProperty("_source", "passage");
    return body;
  }

  private List<PassageKey> keep(JsonObject answer) throws IndexChangedException {
    List<PassageKey> keys = new ArrayList<>();
    for (JsonObject hit : IndexRequests.hits(answer)) {
      keys.add(passages.add(hit));
    }
    return keys;
  }
}
