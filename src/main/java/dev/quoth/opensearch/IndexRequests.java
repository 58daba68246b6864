package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sends searches to an index, and takes whole answers only. */
final class IndexRequests {

  /** Statistics of words are those of all shards, and what a shard does not answer is an error. */
  private static final String SEARCH =
      "search_type=dfs_query_then_fetch&allow_partial_search_results=false";

  /** The most that an index gives at once; the setting {@code max_result_window} allows it. */
  private static final int MOST = 10_000;

  private final Transport transport;
  private final String name;
  private final String index;
  private final int most;

  IndexRequests(Transport transport, String index) {
    this(transport, index, MOST);
  }

  /** Asks for this many hits or values at once, and for more of them page by page. */
  IndexRequests(Transport transport, String index, int most) {
    this.transport = transport;
    this.name = index;
    this.index = encoded(index);
    this.most = most;
  }

  /** Returns how many hits or values a request may ask for. */
  int most() {
    return most;
  }

  /** Searches, and returns the answer. */
  JsonObject search(JsonObject body) throws IOException {
    return whole(send("/" + index + "/_search?" + SEARCH, body));
  }

  /** Searches, and returns the answer with the score of each clause that has a name. */
  JsonObject searchByClause(JsonObject body) throws IOException {
    return whole(
        send("/" + index + "/_search?" + SEARCH + "&include_named_queries_score=true", body));
  }

  /** Searches in a snapshot that the body names; empty if a node does not have it any more. */
  Optional<JsonObject> searchSnapshot(JsonObject body) throws IOException {
    String path = "/_search?allow_partial_search_results=false";
    Transport.Response reply =
        transport.send(Transport.Request.json("POST", path, body.toString()));
    return reply.status() != 200 && reply.body().contains("search_context_missing_exception")
        ? Optional.empty()
        : Optional.of(whole(Refusal.read("reading index " + name, reply)));
  }

  /** Returns the search that lists what matches a query in an order, and counts nothing. */
  static JsonObject listing(JsonObject query, JsonArray order, int size) {
    return Json.object("query", query, "sort", order, "size", size, "track_total_hits", false);
  }

  /** Returns the search that only makes an aggregation of what matches a query. */
  static JsonObject aggregating(JsonObject query, JsonObject values) {
    return Json.object(
        "query",
        query,
        "size",
        0,
        "track_total_hits",
        false,
        "aggs",
        Json.object("values", values));
  }

  /** Returns the search that only counts what matches a query. */
  static JsonObject counting(JsonObject query) {
    return Json.object("query", query, "size", 0, "track_total_hits", true);
  }

  /** Sends several searches together, which rank nothing. */
  List<JsonObject> countAll(List<JsonObject> bodies) throws IOException {
    return searchAll(bodies, "query_then_fetch");
  }

  /** Sends several searches together. */
  List<JsonObject> searchAll(List<JsonObject> bodies) throws IOException {
    return searchAll(bodies, "dfs_query_then_fetch");
  }

  /** Those for which a node has no time, or whose shard has no node for the moment, again. */
  private List<JsonObject> searchAll(List<JsonObject> bodies, String type) throws IOException {
    List<JsonObject> answers = new ArrayList<>(bodies);
    List<Integer> left = IntStream.range(0, bodies.size()).boxed().toList();
    Backoff backoff = new Backoff();
    for (int i = 1; !left.isEmpty(); i++) {
      List<Integer> again = new ArrayList<>();
      Iterator<JsonElement> found =
          together(left.stream().map(bodies::get).toList(), type).iterator();
      for (int place : left) {
        JsonObject answer = found.next().getAsJsonObject();
        answers.set(place, answer);
        if (i < Backoff.ATTEMPTS && isPassing(answer)) {
          again.add(place);
        } else {
          whole(answer);
        }
      }
      left = again;
      if (!left.isEmpty()) {
        backoff.pause();
      }
    }
    return answers;
  }

  private static boolean isPassing(JsonObject answer) {
    return answer.has("error") && Backoff.isPassingPart(answer.get("status").getAsInt());
  }

  private JsonArray together(List<JsonObject> bodies, String type) throws IOException {
    JsonObject header = Json.object("search_type", type, "allow_partial_search_results", false);
    StringBuilder lines = new StringBuilder();
    for (JsonObject body : bodies) {
      lines.append(header).append('\n');
      lines.append(body).append('\n');
    }
    String path = "/" + index + "/_msearch";
    return ask(Transport.Request.lines(path, lines.toString())).getAsJsonArray("responses");
  }

  /** Opens a snapshot of all shards of the index, and returns its id. */
  String openSnapshot() throws IOException {
    String path =
        "/" + index + "/_search/point_in_time?keep_alive=5m&allow_partial_pit_creation=false";
    return send(path, new JsonObject()).get("pit_id").getAsString();
  }

  /** Frees a snapshot. */
  void closeSnapshot(String id) throws IOException {
    JsonObject body = Json.object("pit_id", List.of(id));
    transport.send(Transport.Request.json("DELETE", "/_search/point_in_time", body.toString()));
  }

  private JsonObject send(String path, JsonObject body) throws IOException {
    return ask(Transport.Request.json("POST", path, body.toString()));
  }

  private JsonObject ask(Transport.Request request) throws IOException {
    return Refusal.read("searching index " + name, transport.send(request));
  }

  /** Returns a name as it is written in a path. */
  static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns the exception of an answer that is none; a body is never quoted whole. */
  static IOException refusal(String what, Transport.Response reply) {
    return Refusal.of(what, reply);
  }

  private JsonObject whole(JsonObject answer) throws IOException {
    if (answer.has("error")) {
      int status = answer.get("status").getAsInt();
      throw Refusal.of("searching index " + name, status, answer.get("error"));
    }
    JsonObject shards = answer.getAsJsonObject("_shards");
    if (answer.get("timed_out").getAsBoolean() || shards.get("failed").getAsInt() > 0) {
      throw new IOException(
          "searching index "
              + name
              + " failed in "
              + shards.get("failed")
              + " of "
              + shards.get("total")
              + " shards"
              + (shards.get("failures") instanceof JsonArray failures && !failures.isEmpty()
                  ? " (" + Refusal.shard(failures.get(0).getAsJsonObject()) + ")"
                  : "")
              + "; look at the cluster's health (GET /_cluster/health), and search again");
    }
    return answer;
  }

  /** Returns the hits of an answer. */
  static List<JsonObject> hits(JsonObject answer) {
    JsonArray hits = answer.getAsJsonObject("hits").getAsJsonArray("hits");
    List<JsonObject> list = new ArrayList<>(hits.size());
    hits.forEach(hit -> list.add(hit.getAsJsonObject()));
    return list;
  }

  /** Returns how many documents an answer counts; all, unless it was asked for fewer. */
  static long total(JsonObject answer) {
    return answer.getAsJsonObject("hits").getAsJsonObject("total").get("value").getAsLong();
  }
}
