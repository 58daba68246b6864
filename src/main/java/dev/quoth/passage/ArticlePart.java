package dev.quoth.passage;

import dev.quoth.Article;
import dev.quoth.Span;

/**
 * A part of an article by its place, so that an engine may analyze an article once and not for each
 * of its passages.
 *
 * @param of what it is a part of
 * @param span where it is in that
 */
public record ArticlePart(Whole of, Span span) {

  /** What a part is of. */
  public enum Whole {
    /** The title of an article. */
    TITLE,
    /** The text of an article. */
    TEXT
  }

  /**
   * Returns the part as text.
   *
   * @param article its article
   * @return the characters
   */
  public String in(Article article) {
    return switch (of) {
      case TITLE -> span.in(article.ref().title());
      case TEXT -> span.in(article.text());
    };
  }
}
