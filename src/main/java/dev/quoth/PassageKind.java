package dev.quoth;

/** A kind of passage to ask for. */
public enum PassageKind {
  /** Something that somebody said: {@link QuotePassage}. */
  QUOTE,
  /** A paragraph: {@link ParagraphPassage}. */
  PARAGRAPH
}
