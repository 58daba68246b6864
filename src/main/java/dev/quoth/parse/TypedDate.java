package dev.quoth.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year as typed: 2021-08-17, 2021-08, 2021.
 *
 * @param first its first day
 * @param last its last day
 */
record TypedDate(LocalDate first, LocalDate last) {

  static Optional<TypedDate> of(String typed) {
    try {
      return switch (typed.length()) {
        case 4 -> Optional.of(year(Year.parse(typed)));
        case 7 -> Optional.of(month(YearMonth.parse(typed)));
        case 10 -> Optional.of(new TypedDate(LocalDate.parse(typed), LocalDate.parse(typed)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static TypedDate year(Year year) {
    return new TypedDate(year.atDay(1), year.atDay(year.length()));
  }

  private static TypedDate month(YearMonth month) {
    return new TypedDate(month.atDay(1), month.atEndOfMonth());
  }
}
