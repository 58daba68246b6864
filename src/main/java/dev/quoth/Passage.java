package dev.quoth;

/**
 * A piece of an article that a search can find: what somebody said, or a paragraph.
 *
 * <p>A passage is whole in itself: it carries the facts of its article and its own words, so that
 * nothing else must be looked up to show it.
 */
public sealed interface Passage permits QuotePassage, ParagraphPassage {

  /**
   * Returns the name of this passage, which no other passage of an index has.
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
   * Returns where the passage stands.
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
