package dev.quoth;

/**
 * A piece of an article that a search can find: what somebody said, or a paragraph.
 *
 * <p>A passage is self-contained: it carries its own words and the facts of its article, so that
 * nothing else has to be looked up to show it.
 */
public sealed interface Passage permits QuotePassage, ParagraphPassage {

  /**
   * Returns the id of this passage, which is unique within an index.
   *
   * @return the article's id with "#q" and the index of the quote, or "#p" and that of the
   *     paragraph, both from 0 in the order of the text: "hindustan-17#q3"
   */
  String id();

  /**
   * Returns the facts about the article.
   *
   * @return the facts
   */
  ArticleRef article();

  /**
   * Returns the position of the passage.
   *
   * @return the span in the article's text
   */
  Span span();

  /**
   * Returns the article's text at {@link #span()}.
   *
   * @return the words as printed
   */
  String text();
}
