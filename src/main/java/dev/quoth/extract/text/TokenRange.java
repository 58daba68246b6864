package dev.quoth.extract.text;

/**
 * A range of tokens.
 *
 * @param from the first
 * @param to the one after the last
 */
public record TokenRange(int from, int to) {

  /** Tests whether a token is in the range. */
  public boolean contains(int token) {
    return from <= token && token < to;
  }

  /** Returns how many tokens it has. */
  public int length() {
    return to - from;
  }
}
