package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationDateTest {

  private static final String ARROW = " => ";

  static List<String> lines() throws IOException {
    try (InputStream in = PublicationDateTest.class.getResourceAsStream("dates.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    }
  }

  private static String reading(String text) {
    try {
      return PublicationDate.parse(text).toString();
    } catch (DateTimeException e) {
      String message = Objects.requireNonNull(e.getMessage());
      String reason = message.substring(0, message.indexOf(": \""));
      return reason.equals("is no date") ? "none" : reason.substring("may be ".length());
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aDateIsReadAsItIsMeant(String line) {
    String text = line.substring(0, line.indexOf(ARROW));
    String expected = line.substring(line.indexOf(ARROW) + ARROW.length());
    assertEquals(expected, reading(text));
    assertEquals(expected, reading("\u00a0 " + text.toUpperCase(Locale.ROOT) + "\n"));
    assertEquals(expected, reading(text.replace(' ', '\u202f')));
  }

  @Test
  void whatMayBeTwoDaysSaysBoth() {
    assertEquals(
        "may be 2021-08-01 or 2021-01-08: \"08/01/2021\"; write the one that is meant",
        assertThrows(DateTimeException.class, () -> PublicationDate.parse("08/01/2021"))
            .getMessage());
  }

  @Test
  void whatIsNoDateSaysWhatWouldBeOne() {
    assertEquals(
        "is no date: \"soon\"; write 2021-08-17 or 2021-08-17T10:15:00Z",
        assertThrows(DateTimeException.class, () -> PublicationDate.parse("soon")).getMessage());
    assertThrows(DateTimeException.class, () -> PublicationDate.parse("1".repeat(1_000_000)));
  }

  /** Whatever is put together of parts of dates is read or refused, and nothing else happens. */
  @Test
  void partsInAnyOrderDoNoHarm() throws IOException {
    List<String> lines = lines();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String first = lines.get(random.nextInt(lines.size()));
      String second = lines.get(random.nextInt(lines.size()));
      String mixed =
          first.substring(0, random.nextInt(first.length()))
              + second.substring(random.nextInt(second.length()));
      try {
        Instant moment = PublicationDate.parse(mixed);
        assertTrue(moment.isAfter(Instant.parse("0000-12-30T00:00:00Z")), mixed);
      } catch (DateTimeException e) {
        assertTrue(e.toString().contains("; write "), mixed);
      }
    }
  }
}
