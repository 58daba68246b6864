package dev.quoth.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a date between other words: "Published: 2 March 2026 | Updated …". */
final class DateWords {

  private static final int MAX_PARTS = 6;
  private static final int MAX_LABEL = 5;
  private static final String MARKS = "|•·()\n";

  private DateWords() {}

  static Optional<Instant> of(String text) {
    return parts(text).limit(MAX_PARTS).flatMap(part -> behindLabel(part).stream()).findFirst();
  }

  private static Stream<String> parts(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (MARKS.indexOf(line.charAt(i)) >= 0) {
        line.setCharAt(i, '\n');
      }
    }
    return line.toString().lines().map(PlainLine::of).filter(part -> !part.isEmpty());
  }

  private static Optional<Instant> behindLabel(String part) {
    if (part.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    List<String> words = List.of(part.split(" ", -1));
    return Stream.iterate(0, i -> i + 1)
        .limit(Math.min(words.size(), MAX_LABEL))
        .flatMap(i -> PageDate.parsed(String.join(" ", words.subList(i, words.size()))).stream())
        .findFirst();
  }
}
