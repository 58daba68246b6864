package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndlessInputTest {

  /** Repeats a line for ever, and counts the bytes that it gave. */
  private static final class Endless extends InputStream {
    private final byte[] first;
    private final byte[] line;
    private long position;
    private boolean closed;

    Endless(String first, String line) {
      this.first = first.getBytes(StandardCharsets.UTF_8);
      this.line = line.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      long at = position++;
      return at < first.length
          ? first[(int) at]
          : line[(int) ((at - first.length) % line.length)] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) {
      for (int i = 0; i < length; i++) {
        target[start + i] = (byte) read();
      }
      return length;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final String ARTICLE = "{\"id\":\"a\",\"text\":\"" + "é".repeat(300) + "\"}";

  @ParameterizedTest
  @ValueSource(strings = {"", "["})
  void aThousandArticlesAreTakenFromAnEndlessInput(String beginning) {
    String separator = beginning.isEmpty() ? "\n" : ",\n";
    Endless endless = new Endless(beginning, ARTICLE + separator);
    try (Stream<Article> articles = ArticleReader.strict().read(endless, "endless")) {
      assertEquals(1000, articles.limit(1000).filter(a -> a.id().equals("a")).count());
    }
    assertTrue(endless.position < 1100L * endless.line.length, "read ahead to " + endless.position);
    assertTrue(endless.closed, "the input is closed with the stream");
  }

  @Test
  void nothingIsReadBeforeTheFirstArticleIsAskedFor() {
    Endless endless = new Endless("", ARTICLE + "\n");
    ArticleReader.strict().read(endless, "endless").close();
    assertEquals(0, endless.position);
  }

  @Test
  void garbageBetweenArticlesIsNotKept() {
    String garbage = "x".repeat(100_000) + "\n";
    Endless endless = new Endless("", garbage.repeat(20) + ARTICLE + "\n");
    List<InputProblem> skipped = new ArrayList<>();
    try (Stream<Article> articles = ArticleReader.skipping(skipped::add).read(endless, "x.jsonl")) {
      assertEquals(20, articles.limit(20).count());
    }
    assertEquals(20, skipped.size());
    assertEquals(1 + 19 * 21, skipped.getLast().line());
  }

  @Test
  void troubleOfTheDeviceIsThrownWhateverTheReader() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("device gone");
          }

          @Override
          public int read(byte[] target, int start, int length) throws IOException {
            return read();
          }
        };
    List<InputProblem> skipped = new ArrayList<>();
    try (Stream<Article> articles = ArticleReader.skipping(skipped::add).read(broken, "x.jsonl")) {
      UncheckedIOException thrown = assertThrows(UncheckedIOException.class, articles::count);
      assertEquals(
          "java.io.IOException: cannot continue reading x.jsonl after line 1: java.io.IOException: device gone",
          thrown.getMessage());
    }
    assertEquals(List.of(), skipped);
  }
}
