package dev.quoth;

/** A rule that says which matches of a query become one hit. */
public enum Collapse {
  /** Every match is a hit of its own. */
  NONE,

  /**
   * Near-duplicates of any source are one hit: only the best of them is listed, and {@link
   * Hit#appearances()} counts the places where they are printed. A paragraph is always a hit of its
   * own.
   *
   * <p>Two quotes are near-duplicates if they share most of their shingles of three words and their
   * speakers may be the same. Quotes shorter than five words must have equal words and speakers. A
   * quote that is part of a longer one counts as its near-duplicate if it has eight words or more,
   * or if it is nested in that very quote of the same article; a nested one is not an appearance of
   * its own.
   */
  WORDS
}
