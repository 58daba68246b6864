package dev.quoth.parse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the values of operators; what makes no sense is empty. */
final class TypedValue {

  private TypedValue() {}

  /** Returns the constant of a name, in upper or lower case. */
  static <E extends Enum<E>> Optional<E> constant(E[] constants, String value) {
    String name = value.toUpperCase(Locale.ROOT);
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }

  /** Returns a number of up to nine digits. */
  static Optional<Integer> whole(String value) {
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9' || i == 9) {
        return Optional.empty();
      }
      number = number * 10 + (c - '0');
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(number);
  }

  /** Returns a number like 0.75, in 0..1. */
  static Optional<Double> share(String value) {
    if (value.equals("0") || value.equals("1")) {
      return Optional.of(Double.valueOf(value));
    }
    boolean decimals = value.startsWith("0.") && value.length() < 12;
    return decimals && whole(value.substring(2)).isPresent()
        ? Optional.of(Double.valueOf(value))
        : Optional.empty();
  }

  /**
   * Returns the moment after which something arrived: a moment as it is, or the last one before a
   * day, a month or a year begins.
   */
  static Optional<Instant> arrival(String value) {
    try {
      return TypedDate.of(value)
          .map(date -> date.first().atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1))
          .or(() -> Optional.of(Instant.parse(value)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
