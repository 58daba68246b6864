package dev.quoth.passage;

import java.time.Duration;
import java.time.Instant;

/** Converts times to the milliseconds of an index, and those out of range to its ends. */
public final class Milliseconds {

  private Milliseconds() {}

  /**
   * Returns the milliseconds of a moment.
   *
   * @param moment any moment
   * @return the milliseconds since 1970
   */
  public static long of(Instant moment) {
    try {
      return moment.toEpochMilli();
    } catch (ArithmeticException e) {
      return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  /**
   * Returns the milliseconds of a duration.
   *
   * @param duration a duration of 0 or more
   * @return the milliseconds
   */
  public static long of(Duration duration) {
    return duration.compareTo(Duration.ofMillis(Long.MAX_VALUE)) < 0
        ? duration.toMillis()
        : Long.MAX_VALUE;
  }
}
