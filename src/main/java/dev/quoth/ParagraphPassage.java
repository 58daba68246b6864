package dev.quoth;

import java.util.Objects;

/**
 * One paragraph of an article.
 *
 * @param id the article's id, "#p" and the paragraph's index: "hindustan-17#p3"
 * @param article the facts about the article
 * @param paragraph index in {@link Article#paragraphs()}
 * @param span the position of the paragraph in the article's text
 * @param text the paragraph as printed
 */
public record ParagraphPassage(String id, ArticleRef article, int paragraph, Span span, String text)
    implements Passage {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the text is not as long as its span, or the paragraph's
   *     index is negative
   */
  public ParagraphPassage {
    Checks.notBlank("id", id);
    Objects.requireNonNull(article, "article");
    Checks.sameLength("text", text, span);
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraph must be 0 or more, but is " + paragraph);
    }
  }
}
