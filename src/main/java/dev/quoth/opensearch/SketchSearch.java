package dev.quoth.opensearch;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.plan.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the quotes that may be near-duplicates of one, by the keys of its sketch. */
final class SketchSearch {

  private static final String KEYS = QueryDsl.name(PassageField.SKETCH);
  private static final String SIZES = QueryDsl.name(PassageField.SKETCH_SIZES);
  private static final String WORDING = QueryDsl.name(PassageField.WORDING);

  /** Of more quotes that were found together, few are read. */
  private static final int MAX_TOGETHER = 200;

  private final IndexRequests requests;

  /** What was found for quotes that are likely to be asked for next. */
  private final Map<PassageKey, List<Sketch>> known = new HashMap<>();

  /** The quotes that were found together, which are likely to be read one after the other. */
  private final Set<PassageKey> together = new LinkedHashSet<>();

  SketchSearch(IndexRequests requests) {
    this.requests = requests;
  }

  /** Returns the query for the quotes that have a key; there must be one. */
  static JsonObject query(Set<String> keys) {
    return QueryDsl.unscored(new Clause.Values(PassageField.SKETCH, List.copyOf(keys)));
  }

  /** Tests whether two quotes share one of the keys. */
  boolean isShared(Set<String> keys) throws IOException {
    if (keys.isEmpty()) {
      return false;
    }
    JsonObject body = body(keys);
    return !shared(all(body, requests.search(body)), keys).isEmpty();
  }

  /** Tests whether what shares a key with a quote was found before. */
  boolean knows(PassageKey quote) {
    return known.containsKey(quote);
  }

  /** Returns the quotes that were found together with one; it alone if they are many. */
  Set<PassageKey> foundWith(PassageKey quote) {
    return together.contains(quote) ? together : Set.of(quote);
  }

  /**
   * Finds the quotes that may be near-duplicates of a quote, those of the same words together.
   *
   * @param quote the quote
   * @param sketch its sketch
   * @param next quotes that are likely to be asked for next, with their sketches
   */
  List<SameWords<PassageKey>> sharing(
      PassageKey quote, ShingleSketch sketch, Map<PassageKey, ShingleSketch> next)
      throws IOException {
    if (sketch.keys().isEmpty()) {
      return List.of();
    }
    List<Sketch> found = known.remove(quote);
    if (found == null) {
      Map<PassageKey, ShingleSketch> asked = new LinkedHashMap<>(next);
      asked.put(quote, sketch);
      asked.values().removeIf(other -> other.keys().isEmpty());
      found = lookUp(asked).getOrDefault(quote, List.of());
    }
    return sharing(quote, sketch, found);
  }

  /** Finds what several quotes share keys with in one request. */
  private Map<PassageKey, List<Sketch>> lookUp(Map<PassageKey, ShingleSketch> quotes)
      throws IOException {
    List<JsonObject> searches =
        quotes.values().stream().map(sketch -> body(sketch.keys())).toList();
    List<JsonObject> answers = requests.countAll(searches);
    int i = 0;
    known.clear();
    together.clear();
    for (Map.Entry<PassageKey, ShingleSketch> quote : quotes.entrySet()) {
      List<Sketch> found = all(searches.get(i), answers.get(i));
      known.put(quote.getKey(), found);
      found.stream()
          .filter(other -> other.mayBeNear(quote.getValue()))
          .map(Sketch::quote)
          .forEach(together::add);
      i++;
    }
    if (together.size() > MAX_TOGETHER) {
      together.clear();
    }
    return known;
  }

  private static List<SameWords<PassageKey>> sharing(
      PassageKey quote, ShingleSketch of, List<Sketch> found) {
    Set<String> shared = shared(found, of.keys());
    Map<Long, Group> groups = new LinkedHashMap<>();
    for (Sketch sketch : found) {
      int same = sketch.common(shared);
      if (same > 0 && sketch.mayBeNear(of)) {
        groups
            .computeIfAbsent(sketch.wording, wording -> new Group(same))
            .add(sketch.quote, sketch.quote.article().equals(quote.article()));
      }
    }
    return groups.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Group.NEAREST_FIRST))
        .map(entry -> entry.getValue().quotes(entry.getKey()))
        .toList();
  }

  /** A quote with what is kept of its sketch. */
  private record Sketch(PassageKey quote, Set<String> keys, long sizes, long wording) {

    int common(Set<String> others) {
      return (int) keys.stream().filter(others::contains).count();
    }

    boolean mayBeNear(ShingleSketch other) {
      return other.mayContain(wording, sizes, common(other.keys()));
    }
  }

  /** Returns which of the keys several quotes have. */
  private static Set<String> shared(List<Sketch> found, Set<String> keys) {
    Map<String, Integer> quotes = new HashMap<>();
    for (Sketch sketch : found) {
      sketch.keys.forEach(key -> quotes.merge(key, 1, Integer::sum));
    }
    Set<String> shared = new HashSet<>(keys);
    shared.removeIf(key -> quotes.getOrDefault(key, 0) < 2);
    return shared;
  }

  private JsonObject body(Set<String> keys) {
    return Json.object(
        "query",
        query(keys),
        "sort",
        PassageKey.order(),
        "size",
        requests.most(),
        "track_total_hits",
        false,
        "_source",
        false,
        "docvalue_fields",
        List.of(KEYS, SIZES, WORDING));
  }

  /** Reads the rest of what a search finds, after its first answer. */
  private List<Sketch> all(JsonObject body, JsonObject first) throws IOException {
    List<Sketch> found = new ArrayList<>();
    List<JsonObject> page = IndexRequests.hits(first);
    page.forEach(hit -> found.add(sketch(hit)));
    while (page.size() == requests.most()) {
      body.add("search_after", found.getLast().quote.after());
      page = IndexRequests.hits(requests.search(body));
      page.forEach(hit -> found.add(sketch(hit)));
    }
    return found;
  }

  private static Sketch sketch(JsonObject hit) {
    JsonObject fields = hit.getAsJsonObject("fields");
    Set<String> keys = new HashSet<>();
    for (JsonElement key : fields.getAsJsonArray(KEYS)) {
      keys.add(key.getAsString());
    }
    return new Sketch(PassageKey.of(hit), keys, number(fields, SIZES), number(fields, WORDING));
  }

  private static long number(JsonObject fields, String name) {
    JsonElement values = fields.get(name);
    return values == null ? 0 : values.getAsJsonArray().get(0).getAsLong();
  }

  /** Quotes of the same words, while they are found. */
  private static final class Group {
    static final Comparator<Group> NEAREST_FIRST =
        Comparator.comparingInt((Group group) -> group.keys)
            .thenComparingInt(group -> group.near.size() + group.elsewhere.size())
            .reversed();

    private final int keys;
    private final List<PassageKey> near = new ArrayList<>();
    private final List<PassageKey> elsewhere = new ArrayList<>();

    Group(int keys) {
      this.keys = keys;
    }

    void add(PassageKey quote, boolean isNear) {
      (isNear ? near : elsewhere).add(quote);
    }

    SameWords<PassageKey> quotes(long wording) {
      return new SameWords<>(wording, keys, near, elsewhere);
    }
  }
}
