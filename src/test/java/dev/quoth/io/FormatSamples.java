package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.Article;
import dev.quoth.ArticleRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files as agencies and APIs send them, and what {@code formats/expected.json} says of each. */
public final class FormatSamples {

  private static final JsonObject EXPECTED = expected();

  private static JsonObject expected() {
    try (InputStream file = open("expected.json")) {
      return JsonParser.parseString(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private FormatSamples() {}

  /** Opens a sample. */
  public static InputStream open(String name) {
    InputStream file = FormatSamples.class.getResourceAsStream("formats/" + name);
    if (file == null) {
      throw new AssertionError("there is no sample " + name);
    }
    return file;
  }

  /** Checks all that is expected of a sample. */
  public static void check(String name, Reading reading) {
    check(name, reading, true);
  }

  /** Checks what is expected of a sample but for texts and titles, which are markup. */
  public static void checkFacts(String name, Reading reading) {
    check(name, reading, false);
  }

  private static void check(String name, Reading reading, boolean words) {
    List<Article> articles = new ArrayList<>(reading.articles());
    List<InputProblem> skipped =
        new ArrayList<>(
            reading.skipped().stream()
                .filter(problem -> problem.loss() == InputProblem.Loss.ARTICLE)
                .toList());
    JsonElement all = EXPECTED.get(name);
    for (JsonElement each : all.isJsonArray() ? all.getAsJsonArray() : listOf(all)) {
      JsonObject expected = each.getAsJsonObject();
      if (expected.has("refused")) {
        String report = skipped.removeFirst().toString();
        assertTrue(report.contains(expected.get("refused").getAsString()), report);
      } else {
        compare(expected, articles.removeFirst(), words);
      }
    }
    assertEquals(List.of(), articles);
    assertEquals(List.of(), skipped);
  }

  private static JsonArray listOf(JsonElement one) {
    JsonArray list = new JsonArray();
    list.add(one);
    return list;
  }

  /** Checks all that is expected of an article. */
  public static void compare(JsonObject expected, Article article) {
    compare(expected, article, true);
  }

  private static void compare(JsonObject expected, Article article, boolean words) {
    for (Map.Entry<String, JsonElement> fact : expected.entrySet()) {
      boolean markup = !words && List.of("paragraphs", "title").contains(fact.getKey());
      if (fact.getKey().equals("metadata")) {
        fact.getValue()
            .getAsJsonObject()
            .asMap()
            .forEach((name, value) ->
                assertEquals(value.getAsString(), article.ref().metadata().get(name), name));
      } else if (!markup) {
        assertEquals(strings(fact.getValue()), strings(fact.getKey(), article), fact.getKey());
      }
    }
  }

  private static List<String> strings(JsonElement value) {
    return value.isJsonArray()
        ? value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()
        : List.of(value.getAsString());
  }

  private static List<String> strings(String fact, Article article) {
    ArticleRef ref = article.ref();
    return switch (fact) {
      case "id" -> List.of(article.id());
      case "title" -> List.of(ref.title());
      case "published" -> ref.published().map(Instant::toString).stream().toList();
      case "source" -> List.of(ref.source());
      case "section" -> List.of(ref.section());
      case "language" -> List.of(ref.language());
      case "url" -> List.of(ref.url());
      case "authors" -> ref.authors();
      case "tags" -> ref.tags();
      case "paragraphs" -> article.text().lines().filter(line -> !line.isBlank()).toList();
      default -> throw new AssertionError(fact);
    };
  }
}
