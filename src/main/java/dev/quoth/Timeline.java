package dev.quoth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All passages that answer a query, counted by their date of publication. The counts are exact.
 *
 * @param unit the length of a bucket
 * @param zone the time zone whose midnight begins a day
 * @param buckets the buckets from the first to the last that has a passage, including empty ones
 *     between them. A gap of more than {@value #MAX_EMPTY} empty buckets, such as a single wrong
 *     date causes, is left out, and so is every further gap once there are {@value #MAX_FILLED}
 *     empty buckets
 * @param undated the number of passages of articles without a date, which no bucket counts
 */
public record Timeline(Unit unit, ZoneId zone, List<Bucket> buckets, long undated)
    implements Iterable<Timeline.Bucket> {

  /** The longest gap between two buckets that is filled with empty ones. */
  public static final int MAX_EMPTY = 4_000;

  /** The largest number of empty buckets. */
  public static final int MAX_FILLED = 100_000;

  /** Checks and copies the components. */
  public Timeline {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(zone, "zone");
    buckets = List.copyOf(buckets);
  }

  /**
   * Creates a timeline from counts per day.
   *
   * @param unit the length of a bucket
   * @param zone the time zone whose midnight begins a day
   * @param days the number of passages of each day that has one
   * @param undated the number of passages of articles without a date
   * @return the timeline
   */
  public static Timeline of(Unit unit, ZoneId zone, Map<LocalDate, Long> days, long undated) {
    SortedMap<LocalDate, Long> counts = new TreeMap<>();
    days.forEach((day, passages) -> counts.merge(unit.startOf(day), passages, Long::sum));
    List<Bucket> buckets = new ArrayList<>();
    int filled = 0;
    for (Map.Entry<LocalDate, Long> entry : counts.entrySet()) {
      if (!buckets.isEmpty()) {
        filled += fill(unit, buckets, entry.getKey(), Math.min(MAX_EMPTY, MAX_FILLED - filled));
      }
      buckets.add(new Bucket(entry.getKey(), entry.getValue()));
    }
    return new Timeline(unit, zone, buckets, undated);
  }

  /** Adds empty buckets up to the next one with a passage, or none if they are too many. */
  private static int fill(Unit unit, List<Bucket> buckets, LocalDate next, int most) {
    List<Bucket> empty = new ArrayList<>();
    LocalDate day = unit.after(buckets.getLast().start());
    while (day.isBefore(next)) {
      if (empty.size() == most) {
        return 0;
      }
      empty.add(new Bucket(day, 0));
      day = unit.after(day);
    }
    buckets.addAll(empty);
    return empty.size();
  }

  @Override
  public Iterator<Bucket> iterator() {
    return buckets.iterator();
  }

  /** The length of a bucket. */
  public enum Unit {
    /** From midnight to midnight. */
    DAY,
    /** From Monday to Sunday, as in ISO 8601. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A calendar year. */
    YEAR;

    /**
     * Returns the first day of the bucket that a day belongs to.
     *
     * @param day the day
     * @return that day, or one before it
     */
    public LocalDate startOf(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    private LocalDate after(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case WEEK -> start.plusWeeks(1);
        case MONTH -> start.plusMonths(1);
        case YEAR -> start.plusYears(1);
      };
    }
  }

  /**
   * The passages of one day, week, month or year.
   *
   * @param start its first day
   * @param passages the number of passages published in it, 0 or more
   */
  public record Bucket(LocalDate start, long passages) {

    /** Checks that the day is present. */
    public Bucket {
      Objects.requireNonNull(start, "start");
    }
  }
}
