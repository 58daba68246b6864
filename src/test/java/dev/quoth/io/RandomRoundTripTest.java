package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.quoth.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RandomRoundTripTest {

  private static final String[] PIECES = {
    "a",
    "Wort",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "“",
    "é",
    "漢",
    "😀",
    "\uFEFF",
    "\u2028",
    "\u0085",
    "\0",
    "</p>",
    "date 2021-08-17 ",
    "title: x\n",
    "\uFFFD"
  };

  private static final String LETTERS = "n".repeat(64);

  private final long seed = Long.getLong("quoth.seed", System.nanoTime());
  private final RandomGenerator random = new Random(seed);

  private String text() {
    StringBuilder text = new StringBuilder("x");
    int pieces = random.nextInt(10) == 0 ? random.nextInt(20_000) : random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private Article article(int number) {
    Article.Builder article = Article.builder("id " + number, text());
    if (random.nextBoolean()) {
      article.title(text()).author(text()).tag(text()).tag(text());
    }
    if (random.nextBoolean()) {
      article.source(text()).section(text()).url(text()).language("x" + number);
    }
    if (random.nextBoolean()) {
      article.published(Instant.ofEpochSecond(random.nextLong(4_000_000_000L)));
    }
    return random.nextBoolean() ? article.metadata("k" + text(), text()).build() : article.build();
  }

  private static JsonObject json(Article article) {
    JsonObject json = new JsonObject();
    json.addProperty("text", article.text());
    json.addProperty("id", article.id());
    json.addProperty("title", article.ref().title());
    json.addProperty("source", article.ref().source());
    json.addProperty("section", article.ref().section());
    json.addProperty("url", article.ref().url());
    json.addProperty("language", article.ref().language());
    article.ref().published().ifPresent(date -> json.addProperty("date", date.toString()));
    JsonArray authors = new JsonArray();
    article.ref().authors().forEach(authors::add);
    json.add("authors", authors);
    JsonArray tags = new JsonArray();
    article.ref().tags().forEach(tags::add);
    json.add("tags", tags);
    article.ref().metadata().forEach(json::addProperty);
    return json;
  }

  @Test
  void whatIsWrittenAsJsonIsReadAgain() {
    for (int round = 0; round < 60; round++) {
      List<Article> articles = new ArrayList<>();
      StringBuilder file = new StringBuilder();
      boolean array = random.nextBoolean();
      for (int i = 0; i < random.nextInt(12); i++) {
        Article article = article(i);
        file.append(array ? (articles.isEmpty() ? "[" : ",") : "\n").append(json(article));
        articles.add(article);
      }
      file.append(!array ? "" : articles.isEmpty() ? "[]" : "]");
      byte[] bytes =
          random.nextBoolean()
              ? Reading.gzip(file.toString())
              : file.toString().getBytes(StandardCharsets.UTF_8);
      assertEquals(
          new Reading(articles, List.of()), Reading.of("x.json", inPieces(bytes)), this::seed);
    }
  }

  @Test
  void aTextIsReadAsItIsWritten() {
    for (int round = 0; round < 200; round++) {
      String text = text();
      // A file that begins with many NULs is not taken for UTF-8.
      String file = "id: a\nnote: " + LETTERS + "\n\n" + text;
      Article article = Reading.of("x.txt", inPieces(file.getBytes(StandardCharsets.UTF_8))).only();
      assertEquals(
          Article.builder("a", text).metadata("note", LETTERS).build(), article, this::seed);
    }
  }

  @Test
  void damagedLinesNeverSpoilTheLinesAroundThem() {
    for (int round = 0; round < 300; round++) {
      byte[] bad = json(article(1)).toString().getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        byte b = (byte) random.nextInt(256);
        // A line break or a brace may make two lines of one, which is no damage to a line.
        bad[random.nextInt(bad.length)] = b == '\n' ? (byte) '?' : b;
      }
      byte[] good = "\n{\"id\":\"good\",\"text\":\"T\"}\n".getBytes(StandardCharsets.UTF_8);
      Reading reading = Reading.of("x.json", inPieces(join(good, bad, good)));
      assertEquals("good", reading.articles().getFirst().id(), this::seed);
      assertEquals("good", reading.articles().getLast().id(), this::seed);
      long goods = reading.ids().stream().filter("good"::equals).count();
      assertEquals(2, goods, this::seed);
    }
  }

  @Test
  void whateverTheBytesAreTheyGiveArticlesOrReports() {
    String[] pieces = {
      "{\"id\":\"",
      "\",\"text\":\"",
      "\"}",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "\n",
      " ",
      "1",
      "null",
      "\\u00e9",
      "\\ud83d",
      "\u00e9",
      "{\"id\":\"in\",\"text\":\"T\"}",
      "text",
      "id: x\n"
    };
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String name = random.nextBoolean() ? "x.json" : "x";
      Reading reading = assertDoesNotThrow(() -> Reading.of(name, inPieces(bytes)), this::seed);
      long lines =
          1 + new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
      for (InputProblem skipped : reading.skipped()) {
        assertTrue(skipped.line() >= 1 && skipped.line() <= lines, () -> skipped + " " + seed());
        assertTrue(skipped.column() >= 1 && skipped.column() <= bytes.length + 1, this::seed);
      }
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** Gives the bytes in pieces of random length, so that every cut is met one day. */
  private InputStream inPieces(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int start, int length) {
        return super.read(target, start, Math.min(length, 1 + random.nextInt(3000)));
      }
    };
  }

  private String seed() {
    return "reproduce with -Dquoth.seed=" + seed;
  }
}
