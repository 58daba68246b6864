package dev.quoth;

/** An order of hits. Passages that are equal in this order are sorted by their ids. */
public enum SortOrder {
  /** The best answers first, by the {@link Ranking}. */
  RELEVANCE,
  /** The most recently published first, and articles without a date last. */
  NEWEST,
  /** The earliest published first, and articles without a date last. */
  OLDEST
}
