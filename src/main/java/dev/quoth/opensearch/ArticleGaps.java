package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.quoth.Article;
import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps in the field {@code stored} of an article's head what its paragraphs do not have: the facts
 * of the article, and what is between the paragraphs. So the article can be put together as it
 * came.
 */
final class ArticleGaps {

  private ArticleGaps() {}

  /** Returns what is kept of an article. */
  static JsonObject of(Article article) {
    List<String> gaps = new ArrayList<>();
    int end = 0;
    for (Span paragraph : article.paragraphs()) {
      gaps.add(article.text().substring(end, paragraph.start()));
      end = paragraph.end();
    }
    gaps.add(article.text().substring(end));
    return Json.object("article", PassageDocument.article(article.ref()), "gaps", gaps);
  }

  /** Returns how many paragraphs an article has. */
  static int paragraphs(JsonObject stored) {
    return stored.getAsJsonArray("gaps").size() - 1;
  }

  /**
   * Puts an article together.
   *
   * @param stored what is kept of it
   * @param paragraphs the texts of its paragraphs, in their order
   */
  static Article article(JsonObject stored, List<String> paragraphs) {
    JsonArray gaps = stored.getAsJsonArray("gaps");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      text.append(gaps.get(i).getAsString()).append(paragraphs.get(i));
    }
    text.append(gaps.get(paragraphs.size()).getAsString());
    return new Article(
        PassageDocument.readArticle(stored.getAsJsonObject("article")), text.toString());
  }
}
