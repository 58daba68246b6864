package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BadJsonTest {

  /** One case of the fixture file. */
  private record BadInput(String name, String input, List<String> ids, List<String> reports) {}

  @TestFactory
  List<DynamicTest> badInputIsReportedAndTheRestIsRead() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (BadInput bad : cases()) {
      tests.add(
          DynamicTest.dynamicTest(
              bad.name(),
              () -> {
                Reading reading = Reading.of("x.json", bad.input());
                assertEquals(bad.ids(), reading.ids());
                assertEquals(bad.reports(), reading.reports());
              }));
      tests.add(DynamicTest.dynamicTest(bad.name() + ", strictly", () -> stopsAtTheFirst(bad)));
    }
    assertTrue(tests.size() > 20, "the fixture file has cases");
    return tests;
  }

  private static void stopsAtTheFirst(BadInput bad) {
    InputStream bytes = new ByteArrayInputStream(bad.input().getBytes(StandardCharsets.UTF_8));
    List<String> ids = new ArrayList<>();
    try (Stream<Article> articles = ArticleReader.strict().read(bytes, "x.json")) {
      UncheckedIOException thrown =
          assertThrows(
              UncheckedIOException.class, () -> articles.forEach(article -> ids.add(article.id())));
      assertEquals(bad.reports().getFirst(), thrown.getMessage());
      ArticleFormatException cause =
          assertInstanceOf(ArticleFormatException.class, thrown.getCause());
      assertEquals(
          bad.reports().getFirst(),
          cause.file() + ":" + cause.line() + ":" + cause.column() + ": " + cause.reason());
    }
    assertEquals(bad.ids().subList(0, ids.size()), ids);
  }

  @Test
  void aStrictStreamEndsBehindItsFailure() {
    InputStream bytes =
        new ByteArrayInputStream(
            "x\n{\"id\":\"a\",\"text\":\"T\"}".getBytes(StandardCharsets.UTF_8));
    try (Stream<Article> articles = ArticleReader.strict().read(bytes, "x.jsonl")) {
      var iterator = articles.iterator();
      assertThrows(UncheckedIOException.class, iterator::hasNext);
      assertTrue(!iterator.hasNext(), "no half-read stream goes on");
    }
  }

  @Test
  void bytesThatAreNotUtf8SpoilTheirArticleAlone() {
    byte[] bytes =
        "{\"id\":\"a\",\"text\":\"T\"}\n{\"id\":\"b\",\"text\":\"caf#!\"}\n{\"id\":\"c\",\"text\":\"T\"}"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
    }
    Reading reading = Reading.of("x.jsonl", bytes);
    assertEquals(List.of("a", "c"), reading.ids());
    assertEquals(List.of("x.jsonl:2:22: " + CharsetsTest.notUtf8("e9")), reading.reports());
  }

  @Test
  void aTextThatIsNotUtf8IsReported() {
    byte[] bytes = "One.\nCaf\u00e9 two.".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.of("x.txt", bytes);
    assertEquals(List.of(), reading.ids());
    assertEquals(List.of("x.txt:2:4: " + CharsetsTest.notUtf8("e9")), reading.reports());
  }

  @Test
  void depthWithoutEndIsRefusedWithoutHarm() {
    String deep = "[".repeat(1_000_000);
    Reading reading =
        Reading.of(
            "x.jsonl",
            "{\"id\":\"a\",\"text\":\"T\",\"m\":" + deep + "\n{\"id\":\"b\",\"text\":\"T\"}");
    assertEquals(List.of("b"), reading.ids());
    assertEquals(
        List.of("x.jsonl:1:126: malformed JSON: Nesting limit 100 reached"), reading.reports());
  }

  private static List<BadInput> cases() throws IOException {
    List<BadInput> cases = new ArrayList<>();
    try (InputStream in = BadJsonTest.class.getResourceAsStream("bad-json.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : all.split("\n\n", -1)) {
        List<String> lines = block.lines().toList();
        if (!lines.isEmpty() && lines.getFirst().startsWith("# ")) {
          cases.add(parse(lines));
        }
      }
    }
    return cases;
  }

  private static BadInput parse(List<String> lines) {
    StringBuilder input = new StringBuilder();
    List<String> ids = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String rest = line.length() > 2 ? line.substring(2) : "";
      switch (line.charAt(0)) {
        case '>' -> input.append(rest).append('\n');
        case '=' -> ids.addAll(List.of(rest.split(" ", -1)));
        case '!' -> reports.add("x.json:" + rest);
        default -> throw new AssertionError("not a fixture line: " + line);
      }
    }
    return new BadInput(lines.getFirst().substring(2), input.toString(), ids, reports);
  }
}
