package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.passage.Keywords;
import java.util.List;

/**
 * What is written of an article.
 *
 * @param key the article's id as a keyword
 * @param documents its documents, the head first; only a head that says so for a removed article
 */
record ArticleWrite(String key, List<JsonObject> documents) {

  /** Copies the list. */
  ArticleWrite {
    documents = List.copyOf(documents);
  }

  static ArticleWrite of(List<JsonObject> documents) {
    return new ArticleWrite(documents.getFirst().get("article").getAsString(), documents);
  }

  /** A removed article keeps its head, so that a late write cannot bring it back. */
  static ArticleWrite removal(String articleId) {
    String key = Keywords.exact(articleId);
    JsonObject head =
        Json.object("kind", "REMOVED", "article", key, "ordinal", 0, "join", "article");
    return new ArticleWrite(key, List.of(head));
  }

  /** Returns how many passages there are. */
  int passages() {
    return documents.size() - 1;
  }

  /** Returns about how many characters are sent. */
  long size() {
    return documents.stream().mapToLong(document -> document.toString().length()).sum();
  }
}
