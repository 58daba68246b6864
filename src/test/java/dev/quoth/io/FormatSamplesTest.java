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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as agencies and APIs send them are read as {@code formats/expected.json} says. */
class FormatSamplesTest {

  private static final JsonObject EXPECTED = expected();

  private static JsonObject expected() {
    try (InputStream file = open("expected.json")) {
      return JsonParser.parseString(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream open(String name) {
    InputStream file = FormatSamplesTest.class.getResourceAsStream("formats/" + name);
    if (file == null) {
      throw new AssertionError("there is no sample " + name);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api-eventregistry.json",
        "api-gdelt.json",
        "api-mediacloud.json",
        "api-newsapi.json",
        "api-nyt.json",
        "api-webhose.json",
        "jsonld.json",
        "table.csv",
        "table-semicolon.csv",
        "sitemap-news.xml",
        "press-release.eml",
        "letter.rtf",
        "letter.docx",
        "page.pdf"
      })
  void aSampleIsReadWhole(String name) throws IOException {
    check(name, true);
  }

  /** Their texts are HTML, which stays as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {"api-guardian.json", "api-wordpress.json", "ninjs-1.json", "ninjs-3.json"})
  void theFactsOfASampleAreRead(String name) throws IOException {
    check(name, false);
  }

  private static void check(String name, boolean words) throws IOException {
    Reading reading = Reading.of(name, open(name));
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
