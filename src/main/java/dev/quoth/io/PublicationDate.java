package dev.quoth.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads the dates that news carries: ISO 8601 days, moments and local times, and RFC 1123. */
final class PublicationDate {

  static final int DAY_LENGTH = "2021-08-17".length();
  private static final int YEAR_LENGTH = "2021".length();
  private static final int LAST_YEAR = 9999;

  private PublicationDate() {}

  /**
   * Reads a date.
   *
   * @return the moment; a day is its start in UTC, a local time is taken as UTC
   * @throws DateTimeException if the text is no date, or none that the calendar has
   */
  static Instant parse(String text) {
    Instant moment = moment(text.strip());
    int year = moment.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("year " + year + " is not in 1.." + LAST_YEAR);
    }
    return moment;
  }

  private static Instant moment(String text) {
    if (text.length() == DAY_LENGTH) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    if (text.indexOf('-') != YEAR_LENGTH) {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
    }
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            withT(text), ZonedDateTime::from, LocalDateTime::from);
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(time);
  }

  /** RFC 3339 allows a space where ISO 8601 has the T. */
  private static String withT(String text) {
    return text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == ' '
        ? text.substring(0, DAY_LENGTH) + 'T' + text.substring(DAY_LENGTH + 1)
        : text;
  }
}
