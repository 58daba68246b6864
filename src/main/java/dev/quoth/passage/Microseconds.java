package dev.quoth.passage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Converts moments to the microseconds of an index, and those out of range to its ends. */
public final class Microseconds {

  private Microseconds() {}

  /**
   * Returns the microseconds of a moment.
   *
   * @param moment any moment; a part of a microsecond is dropped
   * @return the microseconds since 1970
   */
  public static long of(Instant moment) {
    try {
      return Math.addExact(
          Math.multiplyExact(moment.getEpochSecond(), 1_000_000L), moment.getNano() / 1_000);
    } catch (ArithmeticException e) {
      return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  /**
   * Returns a moment.
   *
   * @param microseconds the microseconds since 1970
   * @return the moment
   */
  public static Instant moment(long microseconds) {
    return Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS);
  }
}
