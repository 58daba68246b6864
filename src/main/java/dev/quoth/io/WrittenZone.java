package dev.quoth.io;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a time zone: Z, GMT, +02:00, +0200, GMT+2, and what is said about it in brackets. */
final class WrittenZone {

  private static final int HOURS_AND_MINUTES = 4;

  private WrittenZone() {}

  /** Takes the zone that the pieces begin with; none is taken if they begin otherwise. */
  static Optional<ZoneId> take(DateTokens tokens) {
    DateToken first = tokens.peek(0);
    if (isSign(tokens, 0)) {
      return Optional.of(offset(tokens));
    }
    boolean bracket = first.is("(") && tokens.peek(2).is(")");
    Optional<ZoneId> named = ZoneNames.of(tokens.peek(bracket ? 1 : 0).text());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    tokens.skip(bracket ? 3 : 1);
    boolean offset = named.get().equals(ZoneOffset.UTC) && isSign(tokens, 0);
    return offset ? Optional.of(offset(tokens)) : named;
  }

  /** Takes what is said about a zone behind it: its name, or its name in brackets. */
  static boolean takeRemark(DateTokens tokens) {
    String first = tokens.take().text();
    if (!first.equals("(") && !first.equals("[")) {
      return ZoneNames.of(first).isPresent();
    }
    String close = first.equals("(") ? ")" : "]";
    while (!tokens.atEnd()) {
      if (tokens.take().is(close)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(DateTokens tokens, int at) {
    DateToken sign = tokens.peek(at);
    DateToken number = tokens.peek(at + 1);
    return (sign.is("+") || sign.is("-"))
        && !number.spaced()
        && number.isNumber(HOURS_AND_MINUTES)
        && number.text().length() != 3;
  }

  private static ZoneId offset(DateTokens tokens) {
    int sign = tokens.take().is("-") ? -1 : 1;
    String digits = tokens.take().text();
    if (digits.length() == HOURS_AND_MINUTES) {
      int hours = Integer.parseInt(digits.substring(0, 2));
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * Integer.parseInt(digits.substring(2)));
    }
    int minutes = 0;
    if (tokens.peek(0).joins(':') && tokens.peek(1).isNumber(2)) {
      tokens.skip(1);
      minutes = tokens.take().value();
    }
    return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(digits), sign * minutes);
  }
}
