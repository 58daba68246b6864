package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleBoundsTest {

  private static final String GOOD = "{\"id\":\"good\",\"text\":\"T\"}";

  /** Some times what an article may have; what is longer takes only longer. */
  private static final long ENDLESS = 1L << 25;

  private static final String TOO_LONG =
      "an article must have at most 5000000 characters; shorten it or raise the reader's"
          + " ArticleBounds";

  /** A stream whose middle is one letter again and again. */
  private static final class Repeated extends InputStream {
    private final byte letter;
    private long left;

    Repeated(char letter, long length) {
      this.letter = (byte) letter;
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? letter : -1;
    }

    @Override
    public int read(byte[] target, int start, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(target, start, start + count, letter);
      left -= count;
      return count == 0 ? -1 : count;
    }
  }

  private static InputStream around(String before, InputStream middle, String after) {
    return new SequenceInputStream(
        Collections.enumeration(List.of(bytes(before), middle, bytes(after))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> one(String place) {
    return List.of(place + ": " + TOO_LONG);
  }

  @Test
  void anEndlessStringIsReportedAndTheNextLineIsRead() {
    InputStream lines =
        around(
            GOOD + "\n{\"id\":\"x\",\"text\":\"",
            new Repeated('a', ENDLESS),
            "\"}\n" + GOOD + "\n");
    Reading reading = Reading.of("x.jsonl", lines);
    assertEquals(List.of("good", "good"), reading.ids());
    assertEquals(one("x.jsonl:2:1"), reading.reports());
  }

  @Test
  void anEndlessElementIsReportedAndTheNextOneIsRead() {
    InputStream array =
        around(
            "[" + GOOD + ",\n  {\"a\":[\"]\\\"}\",{}],\"text\":\"",
            new Repeated('a', ENDLESS),
            "\"}," + GOOD + "]");
    Reading reading = Reading.of("x.json", array);
    assertEquals(List.of("good", "good"), reading.ids());
    assertEquals(one("x.json:2:3"), reading.reports());
  }

  @Test
  void anEndlessElementWithoutAnEndIsReported() {
    InputStream array = around("[" + GOOD + ",{\"text\":\"", new Repeated('a', ENDLESS), "");
    Reading reading = Reading.of("x.json", array);
    assertEquals(List.of("good"), reading.ids());
    assertEquals(
        one("x.json:1:27").getFirst() + "; the rest of this array can't be read",
        reading.reports().getFirst());
  }

  @Test
  void anEndlessTextIsReported() {
    assertEquals(one("x.txt:1:1"), Reading.of("x.txt", new Repeated('a', ENDLESS)).reports());
  }

  @Test
  void blanksWithinAnArticleCountAndThoseAfterItDoNot() {
    InputStream within = around("{", new Repeated(' ', ENDLESS), GOOD.substring(1) + "\n" + GOOD);
    assertEquals(one("x.jsonl:1:1"), Reading.of("x.jsonl", within).reports());
    InputStream after = around(GOOD, new Repeated(' ', ENDLESS), "\n" + GOOD);
    assertEquals(List.of("good", "good"), Reading.of("x.jsonl", after).ids());
  }

  @Test
  void aFewPackedBytesThatUnpackWithoutEndAreReported() throws IOException {
    try (PipedOutputStream out = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(out, 1 << 16)) {
      Thread packer = packing(out);
      assertEquals(one("x.jsonl:1:1"), Reading.of("x.jsonl", in).reports());
      packer.interrupt();
    }
  }

  private static Thread packing(PipedOutputStream out) {
    return Thread.startVirtualThread(() -> {
      try (var gzip = new GZIPOutputStream(out)) {
        gzip.write("{\"id\":\"x\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
        new Repeated('a', ENDLESS).transferTo(gzip);
      } catch (IOException e) {
        // the reader has seen enough
      }
    });
  }

  @Test
  void oneLongFileDoesNotStopTheOthers(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a".repeat(11));
    Files.writeString(folder.resolve("b.txt"), "a".repeat(10));
    List<InputProblem> skipped = new ArrayList<>();
    ArticleReader reader =
        ArticleReader.skipping(skipped::add).withBounds(ArticleBounds.STANDARD.withMaxLength(10));
    try (Stream<Article> articles = reader.read(folder)) {
      assertEquals(List.of("b"), articles.map(Article::id).toList());
    }
    assertEquals(folder.resolve("a.txt").toString(), skipped.getFirst().file());
  }

  @Test
  void anArticleMayBeAsLongAsTheBound() {
    ArticleBounds exact = ArticleBounds.STANDARD.withMaxLength(GOOD.length());
    assertEquals(List.of("good", "good"), Reading.within(exact, "x", GOOD + "\n" + GOOD).ids());
    assertEquals(
        List.of("good", "good"), Reading.within(exact, "x", "[" + GOOD + " , " + GOOD + "]").ids());
    ArticleBounds less = ArticleBounds.STANDARD.withMaxLength(GOOD.length() - 1);
    assertEquals(List.of(), Reading.within(less, "x", GOOD + "\n" + GOOD).ids());
    assertEquals(2, Reading.within(less, "x", GOOD + "\n" + GOOD).skipped().size());
  }

  @Test
  void aStrictReaderStopsAtWhatIsTooLong() {
    ArticleReader strict =
        ArticleReader.strict().withBounds(ArticleBounds.STANDARD.withMaxLength(3));
    try (Stream<Article> articles = strict.read(bytes("Text"), "x.txt")) {
      UncheckedIOException thrown = assertThrows(UncheckedIOException.class, articles::toList);
      assertTrue(thrown.toString().contains("x.txt:1:1: an article must have at most 3 char"));
    }
  }

  private static final String TOO_MANY =
      "an article must have at most 2 facts, but has 3; shorten it or raise the ArticleBounds";

  @Test
  void factsBeyondTheBoundAreReportedAndNotDropped() {
    ArticleBounds few = ArticleBounds.STANDARD.withMaxFacts(2);
    String article = "{\"id\":1,\"text\":\"T\",\"tags\":[\"a\"],\"x\":\"y\"%s}";
    assertEquals(List.of("1"), Reading.within(few, "x.json", article.formatted("")).ids());
    String three = article.formatted(",\"authors\":\"Jane Doe\"");
    assertEquals(
        List.of("x.json:1:1: " + TOO_MANY), Reading.within(few, "x.json", three).reports());
    String text = "tags: a\nx: y\nauthor: Jane Doe\n\nText";
    assertEquals(List.of("x.txt:5:1: " + TOO_MANY), Reading.within(few, "x.txt", text).reports());
  }

  @Test
  void manyFactsAreReportedBeforeTheyFillTheMemory() {
    String commas = "a,".repeat(2_000_000);
    assertEquals(
        List.of(
            "x.json:1:1: an article must have at most 1000 facts, but has 1001; shorten it or raise"
                + " the ArticleBounds"),
        Reading.of("x.json", "{\"id\":1,\"text\":\"T\",\"tags\":\"" + commas + "\"}").reports());
    String numbers = "{\"id\":1,\"text\":\"T\",\"x\":[" + "1,".repeat(2_000_000) + "1]}";
    Reading reading = Reading.of("x.jsonl", numbers + "\n" + GOOD);
    assertEquals(List.of("good"), reading.ids());
    assertEquals(
        List.of("x.jsonl:1:1: an article must have at most 100000 values of JSON"),
        reading.reports());
    String header =
        IntStream.range(0, 1_001)
            .mapToObj(i -> "tag" + i + ": x")
            .collect(Collectors.joining("\n", "title: T\nid: 1\ndate: 2021-08-17\nurl: u\n", ""));
    assertEquals(
        List.of(
            "x.txt:1005:1: a header must have at most 1004 lines; shorten it or raise the reader's"
                + " ArticleBounds"),
        Reading.of("x.txt", header + "\n\nText").reports());
  }
}
