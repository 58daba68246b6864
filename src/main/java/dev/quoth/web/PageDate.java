package dev.quoth.web;

import dev.quoth.io.PublicationDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moment at which a page says that it was published.
 *
 * @param moment the moment
 * @param unreadable what the page says instead, where that is no date
 */
record PageDate(Optional<Instant> moment, Optional<String> unreadable) {

  private static final int MAX_CANDIDATES = 50;

  /** No clock differs more from UTC. */
  private static final Duration OFFSET = Duration.ofHours(14);

  private static final Duration DAY = Duration.ofHours(24);

  /** What systems write that know no date. */
  private static final List<Instant> NONE =
      List.of(Instant.EPOCH, Instant.parse("0001-01-01T00:00:00Z"));

  /** A date as written, and the moment that it means. */
  private record Candidate(String written, Instant moment) {

    boolean isDay() {
      return written.indexOf(':') < 0 && written.indexOf('T') < 0;
    }

    /** Tests whether this may be the other, which has no zone. */
    boolean isSameAs(Candidate other) {
      Instant first = other.moment.minus(OFFSET);
      Instant last = other.moment.plus(other.isDay() ? DAY.plus(OFFSET) : OFFSET);
      return hasZone(written) && !moment.isBefore(first) && !moment.isAfter(last);
    }
  }

  /**
   * Chooses the first date that can be read; where that has no zone, another that says the same
   * with one.
   */
  static PageDate of(Stream<String> written) {
    Optional<Candidate> first = Optional.empty();
    Optional<String> unreadable = Optional.empty();
    for (String text : (Iterable<String>) written.limit(MAX_CANDIDATES)::iterator) {
      Optional<Candidate> read = read(text);
      if (read.isEmpty()) {
        unreadable = unreadable.or(() -> Optional.of(text).filter(words -> !words.isBlank()));
      } else if (first.isEmpty() || read.get().isSameAs(first.get())) {
        first = read;
      }
      if (first.filter(date -> hasZone(date.written)).isPresent()) {
        break;
      }
    }
    return new PageDate(
        first.map(Candidate::moment), first.isPresent() ? Optional.empty() : unreadable);
  }

  private static Optional<Candidate> read(String written) {
    String text = PlainLine.of(written);
    return parsed(text).map(moment -> new Candidate(text, moment));
  }

  static Optional<Instant> parsed(String text) {
    try {
      return Optional.of(PublicationDate.parse(text)).filter(moment -> !NONE.contains(moment));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Tests whether something follows the time: Z, +01:00, GMT. */
  private static boolean hasZone(String written) {
    int time = written.lastIndexOf(':');
    if (time < 0) {
      return written.length() >= 10 && written.chars().allMatch(Character::isDigit);
    }
    int sign = Math.max(written.lastIndexOf('+'), written.lastIndexOf('-'));
    int colon = written.indexOf(':');
    String end = written.strip();
    char last = end.charAt(end.length() - 1);
    boolean half =
        end.endsWith("am")
            || end.endsWith("pm")
            || end.endsWith("AM")
            || end.endsWith("PM")
            || end.endsWith("m.");
    return sign > colon || (Character.isLetter(last) && !half) || last == ')' || last == ']';
  }
}
