package dev.quoth.io;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A day as written: 2021-08-17, 20210817, 17 Aug 2021, August 17th, 2021, 17/08/2021.
 *
 * @param month the month; 0 if the form does not tell day and month apart
 * @param day the day of the month
 * @param readings the days that it may be; none if its year is still to come, or is impossible
 * @param length how many pieces it takes
 */
record WrittenDay(int month, int day, List<LocalDate> readings, int length) {

  /** The length of a day without marks. */
  static final int DIGITS = "20210817".length();

  private static final int YEAR = 4;
  private static final int SHORTEST_NAME = 3;
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final String MARKS = "-/.,";

  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month ->
              month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .toList();

  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .toList();

  /** RFC 2822: a year of two digits is in this century up to 49. */
  private static final int LAST_OF_CENTURY = 49;

  /** A day that is known whole. */
  static WrittenDay of(LocalDate day) {
    return new WrittenDay(day.getMonthValue(), day.getDayOfMonth(), List.of(day), 0);
  }

  /** Takes the day that the pieces begin with; none is taken if they begin otherwise. */
  static Optional<WrittenDay> take(DateTokens tokens) {
    Optional<WrittenDay> day = at(tokens);
    tokens.skip(day.map(WrittenDay::length).orElse(0));
    return day;
  }

  /** Takes the year of a day that still has none, as the C library writes it behind the time. */
  Optional<WrittenDay> takeYear(DateTokens tokens) {
    DateToken year = tokens.peek(0);
    boolean missing = readings.isEmpty() && year.isNumber() && year.text().length() == YEAR;
    return missing ? day(tokens.take().text(), month, day).map(WrittenDay::of) : Optional.empty();
  }

  private static Optional<WrittenDay> at(DateTokens tokens) {
    DateToken first = tokens.peek(0);
    if (!first.isNumber()) {
      return monthOf(first) > 0 ? monthFirst(tokens) : Optional.empty();
    }
    if (first.text().length() == DIGITS) {
      return Optional.of(new WrittenDay(0, 0, ofDigits(first.text()).stream().toList(), 1));
    }
    return isNumeric(tokens) ? Optional.of(numeric(tokens)) : named(tokens);
  }

  /** Tests for three numbers with the same mark and no blank between. */
  private static boolean isNumeric(DateTokens tokens) {
    DateToken mark = tokens.peek(1);
    return "-/.".contains(mark.text())
        && tokens.peek(2).isNumber(2)
        && tokens.peek(3).is(mark.text())
        && tokens.peek(4).isNumber(YEAR)
        && !(mark.spaced() || tokens.peek(2).spaced())
        && !(tokens.peek(3).spaced() || tokens.peek(4).spaced());
  }

  private static WrittenDay numeric(DateTokens tokens) {
    String first = tokens.peek(0).text();
    String second = tokens.peek(2).text();
    String third = tokens.peek(4).text();
    List<LocalDate> readings = new ArrayList<>();
    if (first.length() != 1) {
      add(readings, first, second, third);
    }
    if (first.length() <= 2) {
      add(readings, third, first, second);
      add(readings, third, second, first);
    }
    return new WrittenDay(0, 0, readings.stream().distinct().toList(), 5);
  }

  /** Adds a reading if years, months and days have as many digits as they may, and exist. */
  private static void add(List<LocalDate> readings, String year, String month, String day) {
    if (month.length() <= 2 && day.length() <= 2 && isYear(year)) {
      day(year, Integer.parseInt(month), Integer.parseInt(day)).ifPresent(readings::add);
    }
  }

  /** Reads a day of which the month is a name, and comes second. */
  private static Optional<WrittenDay> named(DateTokens tokens) {
    DateToken first = tokens.peek(0);
    int at = 1;
    if (!tokens.peek(at).spaced() && ORDINALS.contains(tokens.peek(at).text())) {
      at++;
    }
    at += tokens.peek(at).is("of") ? 1 : mark(tokens, at);
    int month = monthOf(tokens.peek(at));
    at++;
    if (month == 0) {
      return Optional.empty();
    }
    int last = at + mark(tokens, at);
    if (first.text().length() == YEAR && tokens.peek(last).isNumber(2)) {
      String day = tokens.peek(last).text();
      return Optional.of(of(first.text(), Integer.toString(month), day, last + 1));
    }
    return first.isNumber(2)
        ? Optional.of(withYear(tokens, month, first.value(), at))
        : Optional.empty();
  }

  private static Optional<WrittenDay> monthFirst(DateTokens tokens) {
    int at = 1 + mark(tokens, 1);
    DateToken day = tokens.peek(at);
    if (!day.isNumber(2) || tokens.peek(at + 1).joins(':')) {
      return Optional.empty();
    }
    at++;
    if (!tokens.peek(at).spaced() && ORDINALS.contains(tokens.peek(at).text())) {
      at++;
    }
    return Optional.of(withYear(tokens, monthOf(tokens.peek(0)), day.value(), at));
  }

  /** Takes the year behind day and month, unless a time comes first, as in the C library. */
  private static WrittenDay withYear(DateTokens tokens, int month, int day, int end) {
    int at = end + mark(tokens, end);
    DateToken year = tokens.peek(at);
    return isYear(year.text()) && year.isNumber() && !tokens.peek(at + 1).joins(':')
        ? of(year.text(), Integer.toString(month), Integer.toString(day), at + 1)
        : new WrittenDay(month, day, List.of(), end);
  }

  private static int mark(DateTokens tokens, int at) {
    String text = tokens.peek(at).text();
    return text.length() == 1 && MARKS.contains(text) ? 1 : 0;
  }

  private static WrittenDay of(String year, String month, String day, int length) {
    int numberOfMonth = Integer.parseInt(month);
    int numberOfDay = Integer.parseInt(day);
    List<LocalDate> readings = day(year, numberOfMonth, numberOfDay).stream().toList();
    return new WrittenDay(numberOfMonth, numberOfDay, readings, length);
  }

  private static boolean isYear(String digits) {
    return digits.length() == 2 || digits.length() == YEAR;
  }

  /** Reads year, month and day of a day without marks. */
  static Optional<LocalDate> ofDigits(String digits) {
    int month = Integer.parseInt(digits.substring(YEAR, YEAR + 2));
    return day(digits.substring(0, YEAR), month, Integer.parseInt(digits.substring(YEAR + 2)));
  }

  /** Returns a day of the calendar. */
  private static Optional<LocalDate> day(String year, int month, int day) {
    int number = Integer.parseInt(year);
    int century = year.length() == YEAR ? 0 : number <= LAST_OF_CENTURY ? 2000 : 1900;
    try {
      return Optional.of(LocalDate.of(century + number, month, day));
    } catch (DateTimeException e) { // such as the 31st of April
      return Optional.empty();
    }
  }

  /** Returns the number of the month whose name or its beginning this is; 0 for none. */
  private static int monthOf(DateToken word) {
    return 1 + indexOf(MONTHS, word);
  }

  /** Tests for the name of a day of the week or the beginning of one. */
  static boolean isWeekday(DateToken word) {
    return indexOf(WEEKDAYS, word) >= 0 || word.is("weds");
  }

  private static int indexOf(List<String> names, DateToken word) {
    if (word.text().length() >= SHORTEST_NAME) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).startsWith(word.text())) {
          return i;
        }
      }
    }
    return -1;
  }
}
