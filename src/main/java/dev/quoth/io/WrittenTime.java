package dev.quoth.io;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Reads a time of the day: 08:15, 08:15:00.5, 8.15am, 8 p.m., and 081500 behind a T. */
final class WrittenTime {

  private static final int NANO_DIGITS = 9;
  private static final int NOON = 12;
  private static final Set<String> HALVES = Set.of("am", "pm");

  private final DateTokens tokens;

  private WrittenTime(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** Takes the time that the pieces begin with; none is taken if they begin otherwise. */
  static Optional<LocalTime> take(DateTokens tokens) {
    DateToken first = tokens.peek(0);
    DateToken mark = tokens.peek(1);
    boolean minutes =
        (mark.joins(':') || mark.joins('.')) && isTwoDigits(tokens.peek(2)) && first.isNumber(2);
    if (minutes) {
      return Optional.of(new WrittenTime(tokens).separated());
    }
    return first.isNumber(2) && HALVES.contains(mark.text())
        ? Optional.of(new WrittenTime(tokens).halved(LocalTime.of(tokens.take().value(), 0)))
        : Optional.empty();
  }

  /** Takes a time that follows a T, where ISO 8601 allows it to have no marks. */
  static Optional<LocalTime> takeBehindT(DateTokens tokens) {
    String digits = tokens.peek(0).text();
    boolean compact = tokens.peek(0).isNumber(6) && digits.length() % 2 == 0;
    return compact && !tokens.peek(1).joins(':')
        ? Optional.of(ofDigits(tokens.take().text()).withNano(takeNanos(tokens)))
        : take(tokens);
  }

  private static boolean isTwoDigits(DateToken token) {
    return !token.spaced() && token.isNumber(2) && token.text().length() == 2;
  }

  private LocalTime separated() {
    int hour = tokens.take().value();
    char mark = tokens.take().text().charAt(0);
    int minute = tokens.take().value();
    if (!tokens.peek(0).joins(mark) || !isTwoDigits(tokens.peek(1))) {
      return halved(LocalTime.of(hour, minute));
    }
    tokens.skip(1);
    int second = tokens.take().value();
    return halved(LocalTime.of(hour, minute, second, takeNanos(tokens)));
  }

  /** Reads hours, minutes and seconds of two digits each; what is not there is 0. */
  static LocalTime ofDigits(String digits) {
    int hour = Integer.parseInt(digits.substring(0, 2));
    int minute = digits.length() < 4 ? 0 : Integer.parseInt(digits.substring(2, 4));
    int second = digits.length() < 6 ? 0 : Integer.parseInt(digits.substring(4));
    return LocalTime.of(hour, minute, second);
  }

  /** Takes AM or PM; of a clock with 24 hours, PM is only a remark. */
  private LocalTime halved(LocalTime time) {
    String half = tokens.peek(0).text();
    if (!HALVES.contains(half)) {
      return time;
    }
    tokens.skip(1);
    int hour = time.getHour();
    if (hour > NOON && half.equals("am")) {
      throw new DateTimeException("no hour of a morning: " + hour);
    }
    int sinceNoon = hour == NOON ? 0 : hour;
    return time.withHour(half.equals("pm") && hour <= NOON ? sinceNoon + NOON : sinceNoon);
  }

  /** Takes the fraction of a second, of which no more than nanoseconds count. */
  static int takeNanos(DateTokens tokens) {
    DateToken mark = tokens.peek(0);
    DateToken fraction = tokens.peek(1);
    if (!(mark.joins('.') || mark.joins(',')) || !fraction.isNumber() || fraction.spaced()) {
      return 0;
    }
    tokens.skip(2);
    String digits = fraction.text() + "0".repeat(NANO_DIGITS);
    return Integer.parseInt(digits.substring(0, NANO_DIGITS));
  }
}
