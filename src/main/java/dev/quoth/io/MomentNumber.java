package dev.quoth.io;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a moment that is one number: seconds or milliseconds since 1970, or 20210817101500. */
final class MomentNumber {

  private MomentNumber() {}

  /** Takes the number that the pieces begin with, and its fraction; none if it is no moment. */
  static Optional<LocalDateTime> take(DateTokens tokens) {
    String digits = tokens.peek(0).isNumber() ? tokens.peek(0).text() : "";
    return switch (digits.length()) {
      case 10 -> {
        long seconds = Long.parseLong(tokens.take().text());
        int nanos = WrittenTime.takeNanos(tokens);
        yield Optional.of(LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC));
      }
      case 13 -> {
        Instant moment = Instant.ofEpochMilli(Long.parseLong(tokens.take().text()));
        WrittenTime.takeNanos(tokens);
        yield Optional.of(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
      }
      case 12, 14 -> {
        tokens.skip(1);
        LocalTime time = WrittenTime.ofDigits(digits.substring(WrittenDay.DIGITS));
        yield WrittenDay.ofDigits(digits.substring(0, WrittenDay.DIGITS)).map(time::atDate);
      }
      default -> Optional.empty();
    };
  }
}
