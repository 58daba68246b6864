package dev.quoth;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A boost for articles of a certain time. A passage gets {@code weight} times {@code pivot / (pivot
 * + distance)}: the whole weight at the reference moment, half of it a pivot away, whether before
 * or after. An article without a date gets nothing.
 *
 * @param reference the moment that counts most, usually now; the library has no clock of its own
 * @param pivot the distance at which half of the weight is left, 1 millisecond or more
 * @param weight the boost at the reference moment, more than 0 and at most 64
 */
public record Recency(Instant reference, Duration pivot, double weight) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the pivot or the weight is out of its range
   */
  public Recency {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(pivot, "pivot");
    if (pivot.compareTo(Duration.ofMillis(1)) < 0) {
      throw new IllegalArgumentException("pivot must be 1 millisecond or more, but is " + pivot);
    }
    if (!(weight > 0 && weight <= 64)) {
      throw new IllegalArgumentException(
          "recency weight must be more than 0 and at most 64, but is " + weight);
    }
  }
}
