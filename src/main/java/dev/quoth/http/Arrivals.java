package dev.quoth.http;

import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SortOrder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What arrived last in an index and answers a question, whenever it was published: an old article
 * that has arrived today is news to whoever waits for it.
 */
final class Arrivals {

  /** How many quotes are read at most. */
  static final int MOST = 30;

  /** Looking back from the latest arrival; what is in an earlier one comes first. */
  private static final List<Duration> WINDOWS =
      List.of(Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofDays(1), Duration.ofDays(14));

  private Arrivals() {}

  /** Returns the latest arrivals, those of a window by their publication, the newest first. */
  static List<Hit> latest(QuoteSearch search, QuoteQuery query) throws IOException {
    QuoteQuery newest = query.order(SortOrder.NEWEST).after("").limit(MOST);
    Map<String, Hit> found = new LinkedHashMap<>();
    Optional<Instant> latest = search.latestArrival();
    if (latest.isPresent()) {
      for (Duration window : WINDOWS) {
        Filter arrived = Filter.arrivedAfter(latest.get().minus(window));
        add(search, newest.where(arrived), found);
      }
    }
    if (found.size() < MOST) {
      add(search, newest, found);
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static void add(QuoteSearch search, QuoteQuery query, Map<String, Hit> found)
      throws IOException {
    if (found.size() < MOST) {
      for (Hit hit : search.search(query)) {
        found.putIfAbsent(hit.passage().id(), hit);
      }
    }
  }
}
