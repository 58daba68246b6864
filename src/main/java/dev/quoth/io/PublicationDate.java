package dev.quoth.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the dates that newsrooms, feeds and web pages write. The description of the package lists
 * their forms.
 */
public final class PublicationDate {

  static final int DAY_LENGTH = "2021-08-17".length();
  private static final int LAST_YEAR = 9999;

  /** The longest that are written end with a zone's name in words, and have about 70. */
  private static final int MAX_LENGTH = 120;

  private PublicationDate() {}

  /**
   * Reads a date.
   *
   * @param text the date as it is written
   * @return the moment; a day is its start in UTC, a local time is taken as UTC
   * @throws DateTimeException if the text is no date, none that the calendar has, or may be several
   *     days; its message says so behind the name of the value
   */
  public static Instant parse(String text) {
    Optional<WrittenDate> date =
        text.length() > MAX_LENGTH ? Optional.empty() : WrittenDate.of(text.strip());
    List<LocalDate> days = date.map(WrittenDate::days).orElse(List.of());
    if (days.size() > 1) {
      String names = days.stream().map(LocalDate::toString).collect(Collectors.joining(" or "));
      throw bad("may be " + names, text, "the one that is meant");
    }
    return days.stream()
        .map(day -> date.orElseThrow().on(day))
        .filter(PublicationDate::isInRange)
        .findFirst()
        .orElseThrow(() -> bad("is no date", text, "2021-08-17 or 2021-08-17T10:15:00Z"));
  }

  private static boolean isInRange(Instant moment) {
    int year = moment.atOffset(ZoneOffset.UTC).getYear();
    return year >= 1 && year <= LAST_YEAR;
  }

  private static DateTimeException bad(String reason, String text, String remedy) {
    return new DateTimeException(reason + ": \"" + Excerpt.of(text) + "\"; write " + remedy);
  }
}
