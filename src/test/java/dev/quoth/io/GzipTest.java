package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GzipTest {

  private static final String ARTICLES = lines(0, 500);

  private static String lines(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "{\"id\":\"a" + i + "\",\"text\":\"Text " + i * 31 + "\"}\n")
        .collect(Collectors.joining());
  }

  @Test
  void theBytesTellAndNotTheName() {
    assertEquals(500, Reading.of("x.jsonl", Reading.gzip(ARTICLES)).articles().size());
    assertEquals(500, Reading.of("x.jsonl.gz", ARTICLES).articles().size());
    assertEquals("T", Reading.of("x.txt.gz", Reading.gzip("T")).only().text());
  }

  @Test
  void severalMembersAreOneFile() {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.writeBytes(Reading.gzip(lines(0, 10)));
    members.writeBytes(Reading.gzip(""));
    members.writeBytes(Reading.gzip(lines(10, 20)));
    Reading reading = Reading.of("x.jsonl", hesitant(members.toByteArray()));
    assertEquals(20, reading.articles().size());
    assertEquals(List.of(), reading.reports());
  }

  @Test
  void aTruncatedFileGivesItsWholeArticlesAndAReport() {
    byte[] whole = Reading.gzip(ARTICLES);
    for (int length : new int[] {2, 5, 12, whole.length / 2, whole.length - 9, whole.length - 1}) {
      Reading reading = Reading.of("x.jsonl", Arrays.copyOf(whole, length));
      assertEquals(
          1, reading.skipped().size(), () -> "cut at " + length + ": " + reading.skipped());
      InputProblem report = reading.skipped().getFirst();
      assertTrue(
          report.reason().startsWith("the gzip data is truncated or damaged"), report::reason);
      long place = reading.articles().size() + 1L;
      assertEquals(place, report.line());
    }
  }

  @Test
  void damageInTheMiddleIsReported() {
    byte[] damaged = Reading.gzip(ARTICLES);
    for (int i = damaged.length / 2; i < damaged.length / 2 + 40; i++) {
      damaged[i] = (byte) 0xFF;
    }
    Reading reading = Reading.of("x.jsonl", damaged);
    assertTrue(reading.articles().size() < 500);
    assertTrue(!reading.skipped().isEmpty());
  }

  @Test
  void aTruncatedTextIsNoArticle() {
    byte[] whole = Reading.gzip("A text of some words.\n".repeat(100));
    Reading reading = Reading.of("x.txt", Arrays.copyOf(whole, whole.length - 10));
    assertEquals(List.of(), reading.ids());
    assertEquals(1, reading.skipped().size());
  }

  /** A stream that never knows of available bytes and gives few at a time, as a pipe does. */
  private static InputStream hesitant(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] target, int start, int length) throws IOException {
        return super.read(target, start, Math.min(length, 3));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }
}
