package dev.quoth;

import java.util.Objects;

/**
 * A value, and the number of passages that have it.
 *
 * @param value the value as printed; if several spellings occur, the most frequent one
 * @param passages the number of passages, 1 or more
 */
public record ValueCount(String value, long passages) {

  /** Checks that the value is present. */
  public ValueCount {
    Objects.requireNonNull(value, "value");
  }
}
