package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.passage.Keywords;
import java.util.List;

/**
 * What is written of an article.
 *
 * @param key the article's id as a keyword
 * @param head the document of the article; one that says so for a removed article
 * @param passages the documents of its passages in their order
 */
record ArticleWrite(String key, JsonObject head, List<String> passages) {

  /** The kind of a head whose article was removed, or is not there yet. */
  static final String REMOVED = "REMOVED";

  /** Copies the list. */
  ArticleWrite {
    passages = List.copyOf(passages);
  }

  /** Returns the write of an article's documents, of which the head is the first. */
  static ArticleWrite of(List<JsonObject> documents) {
    JsonObject head = documents.getFirst();
    return new ArticleWrite(
        head.get("article").getAsString(),
        head,
        documents.stream().skip(1).map(JsonObject::toString).toList());
  }

  /** A removed article keeps its head, so that a late write cannot bring it back. */
  static ArticleWrite removal(String articleId) {
    String key = Keywords.exact(articleId);
    return new ArticleWrite(key, noArticle(key), List.of());
  }

  /** Returns the head of an article that is not there. */
  static JsonObject noArticle(String key) {
    return Json.object("kind", REMOVED, "article", key, "ordinal", 0, "join", "article");
  }

  boolean isRemoval() {
    return head.get("kind").getAsString().equals(REMOVED);
  }

  /** Returns about how many characters are sent. */
  long size() {
    return head.toString().length() + passages.stream().mapToLong(String::length).sum();
  }
}
