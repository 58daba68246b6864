package dev.quoth.io;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date as it is read: a day, a time and a zone, each at most once, in the order in which they are
 * written.
 */
final class WrittenDate {

  private static final Set<String> SEPARATORS = Set.of(",", "|", "at", "on");
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final DateTokens tokens;
  private Optional<WrittenDay> day = Optional.empty();
  private Optional<LocalTime> time = Optional.empty();
  private Optional<ZoneId> zone = Optional.empty();

  private WrittenDate(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** Reads a date; empty if something in it belongs to none, or no calendar or clock has it. */
  static Optional<WrittenDate> of(String text) {
    WrittenDate date = new WrittenDate(DateTokens.of(text));
    try {
      date.takeNumber();
      while (!date.tokens.atEnd()) {
        if (!date.takePart()) {
          return Optional.empty();
        }
      }
      return Optional.of(date);
    } catch (DateTimeException e) { // such as a quarter past 25
      return Optional.empty();
    }
  }

  /** Returns the days that it may be: several if day and month cannot be told apart. */
  List<LocalDate> days() {
    return day.map(WrittenDay::readings).orElse(List.of());
  }

  /** Returns the moment if it is this day; without a time it is the day's start in UTC. */
  Instant on(LocalDate date) {
    ZoneId offset = time.isPresent() ? zone.orElse(ZoneOffset.UTC) : ZoneOffset.UTC;
    return date.atTime(time.orElse(LocalTime.MIN)).atZone(offset).toInstant();
  }

  /** Takes a number that is a whole moment: a count of seconds, or day and time without marks. */
  private void takeNumber() {
    Optional<LocalDateTime> moment = MomentNumber.take(tokens);
    if (moment.isPresent()) {
      day = Optional.of(WrittenDay.of(moment.get().toLocalDate()));
      time = Optional.of(moment.get().toLocalTime());
    }
  }

  private boolean takePart() {
    return takeSeparator() || takeDay() || takeTime() || takeZone();
  }

  private boolean takeSeparator() {
    DateToken token = tokens.peek(0);
    boolean dash = DASHES.contains(token.text()) && token.spaced() && tokens.peek(1).spaced();
    boolean separates = dash || SEPARATORS.contains(token.text()) || WrittenDay.isWeekday(token);
    tokens.skip(separates ? 1 : 0);
    return separates;
  }

  private boolean takeDay() {
    Optional<WrittenDay> read =
        day.isEmpty() ? WrittenDay.take(tokens) : day.get().takeYear(tokens);
    day = read.or(() -> day);
    return read.isPresent();
  }

  private boolean takeTime() {
    if (time.isPresent()) {
      return false;
    }
    boolean iso = tokens.peek(0).is("t") && day.isPresent();
    tokens.skip(iso ? 1 : 0);
    time = iso ? WrittenTime.takeBehindT(tokens) : WrittenTime.take(tokens);
    return time.isPresent();
  }

  private boolean takeZone() {
    if (zone.isPresent()) {
      // A name may follow the offset that it has, and a remark the name.
      return WrittenZone.takeRemark(tokens);
    }
    if (day.isPresent() || time.isPresent()) {
      zone = WrittenZone.take(tokens);
    }
    return zone.isPresent();
  }
}
