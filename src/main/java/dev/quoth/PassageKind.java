package dev.quoth;

/** Which kind of passage a question asks for. */
public enum PassageKind {
  /** What somebody said: {@link QuotePassage}. */
  QUOTE,
  /** A paragraph: {@link ParagraphPassage}. */
  PARAGRAPH
}
