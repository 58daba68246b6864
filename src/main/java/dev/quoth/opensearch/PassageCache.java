package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The passages that one question has read, since several parts of an answer need them. */
final class PassageCache {

  /** More are read anew: memory must not grow with what is looked at. */
  private static final int MAX_KEPT = 2_000;

  private final IndexRequests requests;
  private final Map<PassageKey, JsonObject> documents = new HashMap<>();

  PassageCache(IndexRequests requests) {
    this.requests = requests;
  }

  /** Keeps the passage of a hit that has one. */
  void add(JsonObject hit) {
    if (hit.has("_source")) {
      if (documents.size() >= MAX_KEPT) {
        documents.clear();
      }
      documents.put(PassageKey.of(hit), hit.getAsJsonObject("_source"));
    }
  }

  /** Tests whether a passage was read. */
  boolean has(PassageKey key) {
    return documents.containsKey(key);
  }

  /** Reads a passage. */
  Passage read(PassageKey key) throws IOException {
    return readAll(List.of(key)).getFirst();
  }

  /** Reads passages in their order, those that are not known together. */
  List<Passage> readAll(List<PassageKey> keys) throws IOException {
    Map<PassageKey, JsonObject> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (PassageKey key : keys) {
      JsonObject known = documents.get(key);
      if (known == null) {
        missing.add(key.id());
      } else {
        found.put(key, known);
      }
    }
    for (int i = 0; i < missing.size(); i += requests.most()) {
      List<String> some = missing.subList(i, Math.min(missing.size(), i + requests.most()));
      for (JsonObject hit : find(some)) {
        add(hit);
        found.put(PassageKey.of(hit), hit.getAsJsonObject("_source"));
      }
    }
    List<Passage> passages = new ArrayList<>();
    for (PassageKey key : keys) {
      JsonObject source = found.get(key);
      if (source == null) {
        throw new IOException(
            "passage " + key.id() + " was removed while the question was answered; ask again");
      }
      passages.add(PassageDocument.passage(source));
    }
    return passages;
  }

  private List<JsonObject> find(List<String> ids) throws IOException {
    JsonObject body =
        Json.object(
            "query",
            Json.object("ids", Json.object("values", ids)),
            "sort",
            PassageKey.order(),
            "size",
            ids.size(),
            "track_total_hits",
            false,
            "_source",
            "passage");
    return IndexRequests.hits(requests.search(body));
  }
}
