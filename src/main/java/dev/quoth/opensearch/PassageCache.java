package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The passages that one question has read, since several parts of an answer need them. */
final class PassageCache {

  /** More are read anew: memory must not grow with what is looked at. */
  private static final int MAX_KEPT = 2_000;

  private final IndexRequests requests;
  private final Map<PassageKey, Passage> read = new HashMap<>();

  PassageCache(IndexRequests requests) {
    this.requests = requests;
  }

  /** Keeps the passage of a hit that has one. */
  void add(JsonObject hit) {
    if (hit.has("_source")) {
      keep(PassageKey.of(hit), passage(hit));
    }
  }

  private void keep(PassageKey key, Passage passage) {
    if (read.size() >= MAX_KEPT) {
      read.clear();
    }
    read.put(key, passage);
  }

  /** Tests whether a passage was read. */
  boolean has(PassageKey key) {
    return read.containsKey(key);
  }

  /** Reads passages that are likely to be asked for, those that are still there. */
  void readAhead(Collection<PassageKey> keys) throws IOException {
    find(keys.stream().filter(key -> !has(key)).map(PassageKey::id).toList());
  }

  /** Reads a passage. */
  Passage read(PassageKey key) throws IOException {
    return readAll(List.of(key)).getFirst();
  }

  /** Reads passages in their order, those that are not known together. */
  List<Passage> readAll(List<PassageKey> keys) throws IOException {
    Map<PassageKey, Passage> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (PassageKey key : keys) {
      Passage known = read.get(key);
      if (known == null) {
        missing.add(key.id());
      } else {
        found.put(key, known);
      }
    }
    found.putAll(find(missing));
    List<Passage> passages = new ArrayList<>();
    for (PassageKey key : keys) {
      Passage passage = found.get(key);
      if (passage == null) {
        throw new IOException(
            "passage " + key.id() + " was removed while the question was answered; ask again");
      }
      passages.add(passage);
    }
    return passages;
  }

  private static Passage passage(JsonObject hit) {
    return PassageDocument.passage(hit.getAsJsonObject("_source"));
  }

  private Map<PassageKey, Passage> find(List<String> ids) throws IOException {
    Map<PassageKey, Passage> found = new HashMap<>();
    for (int i = 0; i < ids.size(); i += requests.most()) {
      List<String> some = ids.subList(i, Math.min(ids.size(), i + requests.most()));
      JsonObject body =
          Json.object(
              "query",
              Json.object("ids", Json.object("values", some)),
              "sort",
              PassageKey.order(),
              "size",
              some.size(),
              "track_total_hits",
              false,
              "_source",
              "passage");
      for (JsonObject hit : IndexRequests.hits(requests.search(body))) {
        found.put(PassageKey.of(hit), passage(hit));
      }
    }
    found.forEach(this::keep);
    return found;
  }
}
