package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The place of a passage in an index, by which it is read.
 *
 * @param article the id of its article as a keyword
 * @param ordinal its place in the article, 1 or more
 */
record PassageKey(String article, long ordinal) {

  /** No character takes more than three bytes. */
  private static final int MAX_LENGTH = 160;

  /** A character with which no keyword begins. */
  private static final char NO_KEYWORD = '\uFFFF';

  /** The order of an index: by the bytes of the article's id, and by the place in the article. */
  static final Comparator<PassageKey> ORDER =
      Comparator.comparing((PassageKey key) -> new BytesRef(key.article))
          .thenComparingLong(PassageKey::ordinal);

  /** Returns the place of a passage that was found with its place in its {@code sort}. */
  static PassageKey of(JsonObject hit) {
    JsonArray sorted = hit.getAsJsonArray("sort");
    int last = sorted.size() - 1;
    return new PassageKey(sorted.get(last - 1).getAsString(), sorted.get(last).getAsLong());
  }

  /** Returns the id of its document. */
  String id() {
    return id(ordinal, article);
  }

  /** Returns the id of the document of its article. */
  String head() {
    return id(0, article);
  }

  /**
   * Returns the id of a document, which may have 512 bytes; the term of an article may have more.
   */
  static String id(long ordinal, String article) {
    boolean isLong = article.length() > MAX_LENGTH;
    return ordinal + "/" + (isLong ? NO_KEYWORD + Keywords.sha256(article) : article);
  }

  /** Returns the values after which a list in this order continues. */
  JsonArray after() {
    return Json.array(List.of(article, ordinal));
  }

  /** Returns the keys that every list of passages is sorted by at last. */
  static JsonArray order() {
    JsonArray order = new JsonArray();
    order.add(Json.object(QueryDsl.name(PassageField.ARTICLE), "asc"));
    order.add(Json.object(QueryDsl.name(PassageField.ORDINAL), "asc"));
    return order;
  }
}
