package dev.quoth;

/**
 * What stands first in an answer. Passages that are equal in this stand in the order of their ids.
 */
public enum SortOrder {
  /** What answers best, by the {@link Ranking}. */
  RELEVANCE,
  /** What was published last; articles without a date stand at the end. */
  NEWEST,
  /** What was published first; articles without a date stand at the end. */
  OLDEST
}
