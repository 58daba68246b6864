package dev.quoth;

/** Which matches of a query become one hit. */
public enum Collapse {
  /** None: each match is a hit. */
  NONE,

  /**
   * Those of nearly the same words, whoever printed them: only the best of them is a hit, and
   * {@link Hit#appearances()} counts the places where they stand. A paragraph is a hit of its own.
   *
   * <p>Quotes of nearly the same words share most of their runs of three words and may have the
   * same speaker; shorter ones than five words must be equal, words and speaker. A quote that is
   * part of a longer one is the same if it has eight words or more, or stands inside of that very
   * one in the article; then it is no appearance of its own.
   */
  WORDS
}
