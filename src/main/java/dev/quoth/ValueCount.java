package dev.quoth;

import java.util.Objects;

/**
 * A value, and how many passages have it.
 *
 * @param value the value as printed; where it is printed in several ways, the most frequent of them
 * @param passages the number of passages, 1 or more
 */
public record ValueCount(String value, long passages) {

  /** Checks that the value is there. */
  public ValueCount {
    Objects.requireNonNull(value, "value");
  }
}
