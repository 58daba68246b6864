package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.InputProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A damaged file of articles is read up to the damage at least, and the damage is reported. */
class FileFuzzTest {

  private static final int FILES = 20;
  private static final List<String> NAMES = List.of("x.jsonl", "x.json", "x.txt");

  private long read;
  private long reported;

  @Test
  void aDamagedFileIsReadUpToTheDamage(TestInfo test) {
    Rounds rounds = Rounds.of(test);
    rounds.run(
        60,
        40_000,
        random -> {
          for (int i = 0; i < FILES; i++) {
            damage(random);
          }
        });
    rounds.say(
        String.format(Locale.ROOT, "%,d articles read, %,d places reported", read, reported));
  }

  private void damage(SplittableRandom random) throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      articles.add(line(i, random));
    }
    byte[] plain = file(name, articles).getBytes(StandardCharsets.UTF_8);
    boolean gzip = random.nextInt(4) == 0;
    byte[] bytes = gzip ? gzip(plain) : plain;
    int at = random.nextInt(bytes.length);
    byte[] damaged = damaged(bytes, at, random);
    List<InputProblem> skipped = new ArrayList<>();
    List<Article> found;
    try (Stream<Article> stream =
        ArticleReader.skipping(skipped::add).read(new ByteArrayInputStream(damaged), name)) {
      found = stream.toList();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name + ", at " + at + ": " + Arrays.toString(damaged), e);
    }
    read += found.size();
    reported += skipped.size();
    if (!gzip && !name.equals("x.txt")) {
      assertTrue(found.size() >= before(plain, at), () -> name + ", at " + at + ": " + skipped);
    }
    for (InputProblem place : skipped) {
      assertEquals(name, place.file());
      assertFalse(place.reason().isBlank());
    }
  }

  private static String line(int number, SplittableRandom random) {
    JsonObject article = new JsonObject();
    article.addProperty("id", "id" + number);
    article.addProperty("text", "x" + StrangeTexts.any(random, 10).replace("\n", " "));
    article.addProperty("title", StrangeTexts.any(random, 3));
    return article.toString();
  }

  private static String file(String name, List<String> articles) {
    return switch (name) {
      case "x.jsonl" -> String.join("\n", articles) + "\n";
      case "x.json" -> "[\n" + String.join(",\n", articles) + "\n]";
      default -> "title: Gate\ndate: 2026-03-02\n\n" + String.join("\n", articles);
    };
  }

  /** Counts the articles on the lines before that of the damage. */
  private static long before(byte[] plain, int at) {
    String text = new String(plain, 0, at, StandardCharsets.UTF_8);
    return Math.max(0, text.lines().filter(line -> line.startsWith("{")).count() - 1);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] damaged(byte[] bytes, int at, SplittableRandom random) {
    byte[] damaged = bytes.clone();
    switch (random.nextInt(4)) {
      case 0 -> damaged = Arrays.copyOf(bytes, at);
      case 1 -> {
        byte[] noise = new byte[Math.min(8, bytes.length - at)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, damaged, at, noise.length);
      }
      case 2 -> damaged[at] = (byte) "{}[]\",:\\\n".charAt(random.nextInt(9));
      default -> damaged[at] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }
}
