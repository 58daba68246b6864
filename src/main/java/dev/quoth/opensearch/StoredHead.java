package dev.quoth.opensearch;

import com.google.gson.JsonObject;

/**
 * The head of an article as a cluster has it.
 *
 * @param answer what it answered
 */
record StoredHead(JsonObject answer) {

  boolean exists() {
    return answer.get("found").getAsBoolean();
  }

  /** Returns the number of the write that was finished last; 0 if none was. */
  long generation() {
    return number("generation");
  }

  /**
   * Returns the number of the write that brought the article; that of the last, unless this wrote
   * anew what there was.
   */
  long added() {
    long added = number("added");
    return added == 0 ? generation() : added;
  }

  /** Returns the most passages that the article ever had, or that a writer announced. */
  long extent() {
    return number("extent");
  }

  /** Tests whether a write was announced and is not finished. */
  boolean isPending() {
    return number("claimed") > generation();
  }

  /** Tests whether there is no article, and nobody has announced one. */
  boolean isAbsent() {
    return !exists() || (!isPending() && kind().equals(ArticleWrite.REMOVED));
  }

  private String kind() {
    return answer.getAsJsonObject("_source").get("kind").getAsString();
  }

  long nextGeneration() {
    return Math.max(number("claimed"), generation()) + 1;
  }

  private long number(String field) {
    JsonObject source = exists() ? answer.getAsJsonObject("_source") : new JsonObject();
    return source.has(field) ? source.get(field).getAsLong() : 0;
  }

  /** Adds the condition that nobody has written the head since. */
  void addPlace(JsonObject action) {
    action.add("if_seq_no", answer.get("_seq_no"));
    action.add("if_primary_term", answer.get("_primary_term"));
  }
}
