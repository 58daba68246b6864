package dev.quoth.registry;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many articles each speaker with one word in the name speaks, by outlet and month. */
final class WordUsage {

  /**
   * An outlet and a month.
   *
   * @param source the outlet
   * @param month the month
   */
  record Place(String source, YearMonth month) {}

  private final Map<Place, Map<String, Integer>> articles = new HashMap<>();

  void add(String key, String source, YearMonth month) {
    articles
        .computeIfAbsent(new Place(source, month), place -> new HashMap<>())
        .merge(key, 1, Integer::sum);
  }

  /** Returns the places, in the order of time. */
  List<Place> places() {
    return articles.keySet().stream()
        .sorted(Comparator.comparing(Place::month).thenComparing(Place::source))
        .toList();
  }

  /** Returns in how many articles of a place each speaks, by the key of the name. */
  Map<String, Integer> at(Place place) {
    return articles.getOrDefault(place, Map.of());
  }
}
