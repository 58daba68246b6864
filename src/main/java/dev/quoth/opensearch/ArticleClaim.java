package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * An article that a writer has claimed.
 *
 * @param attempt whose article it is
 * @param generation the number of its write
 * @param extent the most passages that the article ever had, or will have
 * @param place the place of its head among all writes, as the cluster answered to the claim
 */
record ArticleClaim(WriteAttempt attempt, long generation, long extent, JsonObject place) {

  /** Returns the items that are sent for a claim: what readers see of the head stays as it is. */
  static List<String> items(WriteAttempt attempt, StoredHead head) {
    String key = attempt.write().key();
    JsonObject claim = new JsonObject();
    claim.addProperty("claimed", head.nextGeneration());
    claim.addProperty("extent", extent(attempt, head));
    JsonObject action = action(key, 0);
    if (head.exists()) {
      head.addPlace(action);
      return List.of(line("update", action) + Json.object("doc", claim) + "\n");
    }
    JsonObject noArticle = ArticleWrite.noArticle(key);
    noArticle.addProperty("generation", 0);
    claim.entrySet().forEach(field -> noArticle.add(field.getKey(), field.getValue()));
    return List.of(line("create", action) + noArticle + "\n");
  }

  /** Returns the claim that a cluster has taken. */
  static ArticleClaim taken(WriteAttempt attempt, StoredHead head, JsonObject result) {
    return new ArticleClaim(attempt, head.nextGeneration(), extent(attempt, head), result);
  }

  private static long extent(WriteAttempt attempt, StoredHead head) {
    return Math.max(head.extent(), attempt.write().passages().size());
  }

  /** Returns the items that are sent for the article itself, the head last. */
  List<String> items() {
    ArticleWrite write = attempt.write();
    List<String> items = new ArrayList<>();
    for (int ordinal = 1; ordinal <= extent; ordinal++) {
      JsonObject action = action(write.key(), ordinal);
      action.addProperty("version", generation);
      action.addProperty("version_type", "external_gte");
      items.add(
          ordinal <= write.passages().size()
              ? line("index", action) + write.passages().get(ordinal - 1) + "\n"
              : line("delete", action));
    }
    JsonObject action = action(write.key(), 0);
    new StoredHead(place).addPlace(action);
    JsonObject head = write.head().deepCopy();
    head.addProperty("generation", generation);
    head.addProperty("added", attempt.added(generation));
    head.addProperty("claimed", generation);
    head.addProperty("extent", extent);
    items.add(line("index", action) + head + "\n");
    return items;
  }

  /** Returns the metadata of an item. */
  static JsonObject action(String key, long ordinal) {
    return Json.object("_id", PassageKey.id(ordinal, key), "routing", key);
  }

  private static String line(String verb, JsonObject action) {
    return Json.object(verb, action) + "\n";
  }
}
