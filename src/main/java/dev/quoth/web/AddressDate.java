package dev.quoth.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the day in an address: /2026/03/02/, /2026/mar/02/, -20260302, 2026-03-02. */
final class AddressDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** No page of the web is older. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;
  private static final int DAY_DIGITS = 8;
  private static final int YEAR_DIGITS = 4;

  private AddressDate() {}

  static Optional<LocalDate> of(String address) {
    String path = PageAddress.uri(address).map(uri -> uri.getRawPath()).orElse("");
    List<String> runs = runs(path == null ? "" : path.toLowerCase(Locale.ROOT));
    for (int i = 0; i < runs.size(); i++) {
      Optional<LocalDate> day = at(runs, i);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(List<String> runs, int i) {
    String run = runs.get(i);
    if (!Character.isDigit(run.charAt(0))) {
      return Optional.empty();
    }
    if (run.length() == DAY_DIGITS) {
      return day(run.substring(0, 4), run.substring(4, 6), run.substring(6));
    }
    boolean parts =
        run.length() == YEAR_DIGITS
            && i + 4 < runs.size()
            && isMark(runs.get(i + 1))
            && runs.get(i + 1).equals(runs.get(i + 3));
    return parts ? day(run, runs.get(i + 2), runs.get(i + 4)) : Optional.empty();
  }

  private static boolean isMark(String run) {
    return run.equals("/") || run.equals("-") || run.equals("_") || run.equals(".");
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int name = 1 + MONTHS.indexOf(month.length() > 3 ? "" : month);
    if (!isNumber(year) || !(name > 0 || isNumber(month)) || !isNumber(day) || day.length() > 2) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      int numberOfMonth = name > 0 ? name : Integer.parseInt(month);
      return Optional.of(LocalDate.of(number, numberOfMonth, Integer.parseInt(day)));
    } catch (DateTimeException e) { // such as the 31st of April
      return Optional.empty();
    }
  }

  private static boolean isNumber(String run) {
    return !run.isEmpty()
        && run.length() <= YEAR_DIGITS
        && run.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Splits where digits, letters and other characters meet; each of the last is one. */
  private static List<String> runs(String path) {
    List<String> runs = new ArrayList<>();
    int i = 0;
    while (i < path.length()) {
      int start = i;
      int kind = kind(path.charAt(i));
      i++;
      while (kind != 0 && i < path.length() && kind(path.charAt(i)) == kind) {
        i++;
      }
      runs.add(path.substring(start, i));
    }
    return runs;
  }

  private static int kind(char c) {
    return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
  }
}
