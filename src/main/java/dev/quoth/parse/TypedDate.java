package dev.quoth.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, a month or a year as typed: 2021-08-17, 2021/8/17, 17 Aug 2021, August 17, 2021,
 * 17/08/2021, 17.8.2021, 2021-08, Aug 2021, 2021.
 *
 * @param first its first day
 * @param last its last day
 */
record TypedDate(LocalDate first, LocalDate last) {

  private static final int MIN_MONTH_NAME = 3;
  private static final int MAX_PARTS = 3;
  private static final int MAX_LENGTH = 30;

  /** Reads a date; one that is none, or is two, is empty. */
  static Optional<TypedDate> of(String typed) {
    List<TypedDate> readings = readings(typed);
    return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
  }

  /** Returns why a value with two readings is not understood; empty for any other. */
  static Optional<String> ambiguity(String typed) {
    List<TypedDate> readings = readings(typed);
    return readings.size() == 2
        ? Optional.of("may be " + readings.getFirst().first + " or " + readings.getLast().first)
        : Optional.empty();
  }

  private static List<TypedDate> readings(String typed) {
    List<String> parts = parts(typed);
    return switch (parts.size()) {
      case 1 -> isYear(parts.getFirst()) ? year(parts.getFirst()) : List.of();
      case 2 -> twoParts(parts.getFirst(), parts.getLast());
      case MAX_PARTS -> threeParts(parts, typed.indexOf('.') > 0);
      default -> List.of();
    };
  }

  /** Splits at blanks, commas and the marks between numbers. */
  private static List<String> parts(String typed) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= typed.length() && typed.length() <= MAX_LENGTH; i++) {
      boolean inside = i < typed.length() && Character.isLetterOrDigit(typed.charAt(i));
      if (!inside && i < typed.length() && " -/.,".indexOf(typed.charAt(i)) < 0) {
        return List.of();
      }
      if (!inside) {
        if (i > start) {
          parts.add(typed.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static List<TypedDate> twoParts(String first, String second) {
    int month = isYear(first) ? monthOf(second) : monthOf(first);
    String year = isYear(first) ? first : second;
    boolean named = !isYear(first) && Character.isLetter(first.charAt(0));
    if (month == 0 || !isYear(year) || !(isYear(first) || named)) {
      return List.of();
    }
    YearMonth typed = YearMonth.of(Integer.parseInt(year), month);
    return List.of(new TypedDate(typed.atDay(1), typed.atEndOfMonth()));
  }

  private static List<TypedDate> threeParts(List<String> parts, boolean fullStops) {
    String first = parts.getFirst();
    String second = parts.get(1);
    String third = parts.getLast();
    if (isYear(first)) {
      return day(first, second, third);
    }
    if (Character.isLetter(first.charAt(0))) {
      return day(third, first, second);
    }
    List<TypedDate> dayFirst = day(third, second, first);
    if (fullStops || Character.isLetter(second.charAt(0)) || first.equals(second)) {
      return dayFirst;
    }
    List<TypedDate> readings = new ArrayList<>(day(third, first, second));
    readings.addAll(dayFirst);
    return readings;
  }

  private static List<TypedDate> year(String year) {
    Year typed = Year.of(Integer.parseInt(year));
    return List.of(new TypedDate(typed.atDay(1), typed.atDay(typed.length())));
  }

  private static List<TypedDate> day(String year, String month, String day) {
    Optional<Integer> number = TypedValue.whole(day);
    if (!isYear(year) || monthOf(month) == 0 || number.isEmpty()) {
      return List.of();
    }
    try {
      LocalDate typed = LocalDate.of(Integer.parseInt(year), monthOf(month), number.get());
      return List.of(new TypedDate(typed, typed));
    } catch (DateTimeException e) { // such as the 31st of April
      return List.of();
    }
  }

  private static boolean isYear(String part) {
    return part.length() == 4 && TypedValue.whole(part).isPresent();
  }

  /** Returns the number of a month, which may be its name or the beginning of it; 0 for none. */
  private static int monthOf(String part) {
    Optional<Integer> number = TypedValue.whole(part);
    if (number.isPresent()) {
      return number.get() <= Month.values().length ? number.get() : 0;
    }
    String name = part.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String whole = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (name.length() >= MIN_MONTH_NAME && whole.startsWith(name)) {
        return month.getValue();
      }
    }
    return 0;
  }
}
