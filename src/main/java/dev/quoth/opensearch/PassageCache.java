package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.Passage;
import dev.quoth.answer.IndexChangedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages that one question has read, since several parts of an answer need them. All are of
 * one version of their article, or the question must be asked anew.
 */
final class PassageCache {

  /** More are read anew: memory must not grow with what is looked at. */
  private static final int MAX_KEPT = 2_000;

  private final IndexRequests requests;
  private final Map<PassageKey, Passage> read = new HashMap<>();

  /** By its article, the version of the first passage of it that was found. */
  private final Map<String, Long> versions = new HashMap<>();

  PassageCache(IndexRequests requests) {
    this.requests = requests;
  }

  /** Returns the place of a hit, which has its version, and keeps its passage if it has one. */
  PassageKey add(JsonObject hit) throws IndexChangedException {
    PassageKey key = key(hit);
    if (hit.has("_source")) {
      keep(key, passage(hit));
    }
    return key;
  }

  /** Returns the place of a hit whose version is that of all other passages of its article. */
  private PassageKey key(JsonObject hit) throws IndexChangedException {
    PassageKey key = PassageKey.of(hit);
    long version = hit.get("_version").getAsLong();
    Long known = versions.putIfAbsent(key.article(), version);
    if (known != null && known != version) {
      throw changed(key, "replaced");
    }
    return key;
  }

  private static Passage passage(JsonObject hit) {
    return PassageDocument.passage(hit.getAsJsonObject("_source"));
  }

  private static IndexChangedException changed(PassageKey key, String how) {
    return new IndexChangedException(
        "passage " + key.id() + " was " + how + " while the question was answered; ask again");
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
        throw changed(key, "removed");
      }
      passages.add(passage);
    }
    return passages;
  }

  private Map<PassageKey, Passage> find(List<String> ids) throws IOException {
    Map<PassageKey, Passage> found = new HashMap<>();
    for (int i = 0; i < ids.size(); i += requests.most()) {
      List<String> some = ids.subList(i, Math.min(ids.size(), i + requests.most()));
      JsonObject wanted = Json.object("ids", Json.object("values", some));
      JsonObject body = IndexRequests.listing(wanted, PassageKey.order(), some.size());
      body.addProperty("version", true);
      body.addProperty("_source", "passage");
      for (JsonObject hit : IndexRequests.hits(requests.search(body))) {
        found.put(key(hit), passage(hit));
      }
    }
    found.forEach(this::keep);
    return found;
  }
}
