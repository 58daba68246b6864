package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * What a cluster made of items that belong together.
 *
 * @param state whether it took them
 * @param results what it answered for each item, in their order; none where it read none
 * @param reason why it did not take one; empty if it took all
 */
record BulkOutcome(State state, List<JsonObject> results, String reason) {

  /** Copies the list. */
  BulkOutcome {
    results = List.copyOf(results);
  }

  /** Whether items were taken; the last of these that holds for one holds for all. */
  enum State {
    /** All were taken, but for those of which there is a newer version. */
    TAKEN,
    /** One was not, and all may be sent again. */
    BUSY,
    /** One was not, and never will be. */
    REFUSED
  }

  /** Tests whether the last item was not taken since its document has changed meanwhile. */
  boolean lastIsOutdated() {
    return results.getLast().get("status").getAsInt() == BulkRequests.CONFLICT;
  }

  /** Tests whether an item was taken. */
  boolean anyIsTaken() {
    return results.stream().anyMatch(result -> result.get("status").getAsInt() < 300);
  }
}
