package dev.quoth;

/**
 * A type of quote, by how much of it is in quotation marks. The turns of a transcript count as
 * quoted: their layout does the work of the marks.
 */
public enum QuoteType {
  /** All of it: the speaker's own words. */
  DIRECT,
  /** None of it: the reporter's words for what was said. */
  INDIRECT,
  /** A part of it: the reporter's words around the speaker's own. */
  MIXED
}
