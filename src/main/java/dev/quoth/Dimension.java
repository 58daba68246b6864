package dev.quoth;

/** By what the passages that answer a query can be counted. */
public enum Dimension {
  /** Who said it; of a paragraph, everybody who speaks in it. */
  SPEAKER,
  /** The speaker's role as printed. A paragraph has none. */
  ROLE,
  /** How much of a quote stands in quotation marks, as the {@link QuoteType}'s name. */
  TYPE,
  /** The outlet. */
  SOURCE,
  /** The part of the outlet. */
  SECTION,
  /** Each of the article's authors. */
  AUTHOR,
  /** Each of the article's keywords. */
  TAG,
  /** The article's language tag. */
  LANGUAGE
}
