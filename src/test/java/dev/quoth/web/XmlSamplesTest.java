package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.quoth.Article;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.FormatSamples;
import dev.quoth.io.InputProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and items of agencies are read as the file {@code expected.json} beside them says. */
class XmlSamplesTest {

  private static JsonObject expected(Class<?> beside, String folder) {
    try (InputStream file = open(beside, folder + "/expected.json")) {
      return JsonParser.parseString(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream open(Class<?> beside, String name) {
    InputStream file = beside.getResourceAsStream(name);
    if (file == null) {
      throw new AssertionError("there is no sample " + name);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed-rss.xml", "feed-atom.xml", "newsml-g2.xml", "nitf.xml"})
  void aSampleIsReadWhole(String name) throws IOException {
    check(ArticleReader.class, "formats", name);
  }

  static Stream<String> real() {
    return expected(XmlSamplesTest.class, "xml").keySet().stream();
  }

  /** Each is made as a program or an agency makes them. */
  @ParameterizedTest
  @MethodSource("real")
  void whatAProgramOrAnAgencySendsIsRead(String name) throws IOException {
    check(XmlSamplesTest.class, "xml", name);
  }

  private static void check(Class<?> beside, String folder, String name) throws IOException {
    WebReading reading;
    try (InputStream file = open(beside, folder + "/" + name)) {
      reading = WebReading.of(name, file);
    }
    List<Article> articles = new ArrayList<>(reading.articles());
    List<InputProblem> problems = new ArrayList<>(reading.problems());
    for (JsonElement each : listOf(expected(beside, folder).get(name))) {
      JsonObject expected = each.getAsJsonObject();
      if (expected.has("refused")) {
        String report = problems.removeFirst().toString();
        assertTrue(report.contains(expected.get("refused").getAsString()), report);
      } else {
        assertTrue(!articles.isEmpty(), () -> expected + " is not read: " + problems);
        FormatSamples.compare(expected, articles.removeFirst());
      }
    }
    assertEquals(List.of(), articles);
    assertEquals(List.of(), problems);
  }

  private static JsonArray listOf(JsonElement all) {
    if (all.isJsonArray()) {
      return all.getAsJsonArray();
    }
    JsonArray list = new JsonArray();
    list.add(all);
    return list;
  }
}
