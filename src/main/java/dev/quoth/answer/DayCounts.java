package dev.quoth.answer;

import java.time.LocalDate;
import java.util.Map;

/**
 * Passages counted by the day of their publication.
 *
 * @param days how many passages a day has, for the days that have one
 * @param undated how many passages are of articles without a date
 */
public record DayCounts(Map<LocalDate, Long> days, long undated) {

  /** Copies the counts. */
  public DayCounts {
    days = Map.copyOf(days);
  }
}
