package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.TreeMap;

/**
 * A shard in memory that takes documents as one of OpenSearch does: by the place of the last write
 * ({@code if_seq_no}), or by a version of the writer's. It answers {@code _mget} and {@code _bulk}.
 */
final class MemoryShard {

  /** Deleted documents stay, with their versions. */
  private final Map<String, Stored> documents = new TreeMap<>();

  private long writes;

  /** A document, which is empty if it was deleted. */
  record Stored(JsonObject source, long version, long place) {
    boolean isThere() {
      return source.size() > 0;
    }
  }

  /** Answers a request at once and whole. */
  synchronized Transport.Response answer(Transport.Request request) {
    JsonObject answer =
        request.path().contains("/_mget") ? look(request.body()) : take(request.body());
    return new Transport.Response(200, answer.toString(), "memory");
  }

  private JsonObject look(String body) {
    JsonArray found = new JsonArray();
    for (JsonElement asked :
        JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("docs")) {
      Stored stored = stored(asked.getAsJsonObject().get("_id").getAsString());
      JsonObject one = Json.object("found", stored.isThere());
      if (stored.isThere()) {
        one.add("_source", stored.source);
        addPlace(one, stored);
      }
      found.add(one);
    }
    return Json.object("docs", found);
  }

  private JsonObject take(String body) {
    JsonArray items = new JsonArray();
    String[] lines = body.split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      Map.Entry<String, JsonElement> action =
          JsonParser.parseString(lines[i]).getAsJsonObject().entrySet().iterator().next();
      JsonObject meta = action.getValue().getAsJsonObject();
      JsonObject document =
          action.getKey().equals("delete")
              ? new JsonObject()
              : JsonParser.parseString(lines[++i]).getAsJsonObject();
      items.add(Json.object(action.getKey(), take(action.getKey(), meta, document)));
    }
    return Json.object("items", items);
  }

  private JsonObject take(String verb, JsonObject meta, JsonObject document) {
    String id = meta.get("_id").getAsString();
    Stored before = stored(id);
    JsonObject source = document;
    if (verb.equals("update")) {
      source = before.source.deepCopy();
      document.getAsJsonObject("doc").asMap().forEach(source::add);
    }
    if (!fits(verb, meta, before)) {
      return Json.object("_id", id, "status", 409, "error", "version_conflict");
    }
    if (source.has("bad")) {
      return Json.object("_id", id, "status", 400, "error", "strict_dynamic_mapping_exception");
    }
    long version = meta.has("version") ? meta.get("version").getAsLong() : before.version + 1;
    Stored now = new Stored(source, version, ++writes);
    documents.put(id, now);
    boolean nothing = verb.equals("delete") && !before.isThere();
    JsonObject result = Json.object("_id", id, "status", nothing ? 404 : 200);
    addPlace(result, now);
    return result;
  }

  private static boolean fits(String verb, JsonObject meta, Stored before) {
    if (meta.has("if_seq_no")) {
      return before.isThere() && meta.get("if_seq_no").getAsLong() == before.place;
    }
    return meta.has("version")
        ? meta.get("version").getAsLong() >= before.version
        : !verb.equals("create") || !before.isThere();
  }

  private static void addPlace(JsonObject answer, Stored stored) {
    answer.addProperty("_seq_no", stored.place);
    answer.addProperty("_primary_term", 1);
  }

  /** Returns a document; one that is empty if there never was any. */
  synchronized Stored stored(String id) {
    return documents.getOrDefault(id, new Stored(new JsonObject(), -1, 0));
  }
}
