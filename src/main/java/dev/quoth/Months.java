package dev.quoth;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The months of moments, in UTC. */
final class Months {

  private Months() {}

  static YearMonth of(Instant moment) {
    return YearMonth.from(moment.atZone(ZoneOffset.UTC));
  }
}
