package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import dev.quoth.ArticleFact;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of an article are found under the names and in the lists that others use. */
class ArticleNamesTest {

  private static Article only(String json) {
    return Reading.of("news.json", json).only();
  }

  private static List<Article> named(FieldNames names, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (Stream<Article> articles =
        ArticleReader.strict().naming(names).read(new ByteArrayInputStream(bytes), "own.json")) {
      return articles.toList();
    }
  }

  @Test
  void withoutAnIdTheAddressIsOne() {
    assertEquals(
        "https://courier.example/1",
        only("{\"text\":\"T\",\"url\":\"https://courier.example/1\"}").id());
  }

  @Test
  void withoutAnIdAndAnAddressTheTextTellsArticlesApart() {
    String id = only("{\"text\":\"The pier stays.\",\"title\":\"A\"}").id();
    assertTrue(id.matches("sha256-[0-9a-f]{32}"), id);
    assertEquals(id, only("{\"title\":\"B\",\"text\":\"The pier stays.\"}").id());
    assertNotEquals(id, only("{\"text\":\"The pier goes.\"}").id());
  }

  @Test
  void anObjectWithoutATextMayHoldAListOfArticles() {
    Reading reading =
        Reading.of(
            "answers.jsonl",
            """
            {"status":"ok","data":{"items":[{"id":"a","text":"T"},{"id":"b"},{"id":"c","text":"T"}]}}
            {"status":"ok","articles":[]}
            {"id":"d","text":"T","items":[{"id":"e","text":"T"}]}
            """);
    assertEquals(List.of("a", "c", "d"), reading.ids());
    assertEquals(
        List.of("answers.jsonl:1:16: data.items[1]: no text: \"text\" is missing or blank"),
        reading.reports());
  }

  @Test
  void aListThatIsTooLargeToBeHeldIsReadOneByOne() {
    String articles =
        IntStream.range(0, 50)
            .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"[{“T”}]\",\"tags\":[{\"name\":\"t\"}]}")
            .collect(Collectors.joining(",\n"));
    String answer =
        "{\"status\":\"\\\"ok\",\"response\":{\"n\":[1,[2]],\"docs\":[\n"
            + articles
            + "],\"meta\":{\"more\":[{}]}},\"end\":[]}\n";
    ArticleBounds bounds = ArticleBounds.STANDARD.withMaxLength(1_000);
    Reading reading =
        Reading.within(bounds, "x.json", answer + answer + "{\"id\":\"z\",\"text\":\"T\"}");
    assertEquals(List.of(), reading.reports());
    assertEquals(101, reading.articles().size());
    assertEquals("z", reading.ids().getLast());
  }

  @Test
  void anObjectWithoutAListIsTooLarge() {
    String large =
        "{\"id\":1,\"articles\":[1],\"x\":[{\"articles\":[{}]}],\"text\":\""
            + "T".repeat(1_000)
            + "\"}";
    ArticleBounds bounds = ArticleBounds.STANDARD.withMaxLength(500);
    Reading reading = Reading.within(bounds, "x.json", large + "{\"id\":2,\"text\":\"T\"}");
    assertEquals(List.of("2"), reading.ids());
    assertEquals(1, reading.reports().size());
  }

  @Test
  void whatElseAGraphDescribesIsNotMissed() {
    Reading reading =
        Reading.of(
            "ld.json",
            """
            {"@graph":[{"@type":"Person","@id":"#jo","name":"Jo Doe"},
                       {"@type":"NewsArticle","@id":"#1","headline":"Pier","articleBody":"T"}]}
            """);
    assertEquals(List.of("#1"), reading.ids());
    assertEquals(List.of(), reading.reports());
  }

  @Test
  void ofWhatAPartWasTakenFromNothingBecomesMetadata() {
    Article article =
        only("{\"id\":1,\"headline\":{\"main\":\"Pier\",\"kicker\":\"K\"},\"text\":\"T\",\"w\":2}");
    assertEquals("Pier", article.ref().title());
    assertEquals(Map.of("w", "2"), article.ref().metadata());
  }

  @ParameterizedTest
  @CsvSource({
    "'By Mara Lindqvist',                    'Mara Lindqvist'",
    "'BY MARA LINDQVIST',                    'MARA LINDQVIST'",
    "'Mara Lindqvist and Tom O’Dell',        'Mara Lindqvist|Tom O’Dell'",
    "'By Mara Lindqvist, Jo Doe and Ina Vik','Mara Lindqvist|Jo Doe|Ina Vik'",
    "'Jane Doe, Port',                       'Jane Doe, Port'",
    "'Byron Holt',                           'Byron Holt'"
  })
  void aBylineNamesItsAuthors(String byline, String authors) {
    assertEquals(
        List.of(authors.split("\\|")),
        only("{\"id\":1,\"text\":\"T\",\"byline\":\"" + byline + "\"}").ref().authors());
  }

  @ParameterizedTest
  @CsvSource({"eng, en", "English, en", "german, de", "en-GB, en-GB", "tlh, tlh"})
  void aLanguageInWordsIsItsTag(String written, String tag) {
    assertEquals(
        tag, only("{\"id\":1,\"text\":\"T\",\"lang\":\"" + written + "\"}").ref().language());
  }

  @ParameterizedTest
  @CsvSource({
    "'The pier stays op… [+1402 chars]', 'The pier stays op…', beginning",
    "'He wrote [+12 chars] there',       'He wrote [+12 chars] there',",
    "'[+ chars]',                        '[+ chars]',",
    "'A list [+x chars]',                'A list [+x chars]',"
  })
  void aTextThatIsCutOffIsMarkedAsSuch(String written, String text, String extent) {
    Article article = only("{\"id\":1,\"content\":\"" + written + "\"}");
    assertEquals(text, article.text());
    assertEquals(
        Optional.ofNullable(extent), Optional.ofNullable(article.ref().metadata().get("extent")));
  }

  @Test
  void aNumberThatIsNoneIsNotThere() {
    Reading reading =
        Reading.of(
            "x.jsonl",
            """
            {"id": "a", "title": NaN, "scores": [1, -Infinity, Infinity], "text": "NaN \\"NaN"}
            {"id": NaN, "url": "u", "text": "T", "x": NaN}
            {"id": "c", "text": NaNs}
            """);
    assertEquals(List.of("a", "u"), reading.ids());
    assertEquals("NaN \"NaN", reading.articles().getFirst().text());
    assertEquals("", reading.articles().getFirst().ref().title());
    assertEquals(1, reading.reports().size());
  }

  @Test
  void anApplicationMayHaveNamesOfItsOwn() {
    FieldNames names =
        FieldNames.STANDARD
            .text("corpus.raw")
            .published("Veröffentlicht")
            .title("parts[kind=head].words")
            .fact(ArticleFact.SOURCE, "outlets[1]")
            .articles("seiten.liste");
    Article article =
        named(
                names,
                """
                {"seiten":{"liste":[{"id":"a","corpus":{"raw":"T"},"Veröffentlicht":"2026-03-02",
                  "date":"2020-01-01","parts":[{"kind":"body","words":"B"},{"kind":"head","words":"H"}],
                  "outlets":["Post","Courier"]}]}}
                """)
            .getFirst();
    assertEquals(
        Article.builder("a", "T")
            .title("H")
            .published(Instant.parse("2026-03-02T00:00:00Z"))
            .source("Courier")
            .metadata("date", "2020-01-01")
            .build(),
        article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a..b", ".a", "a[", "a[]", "a[-1]", "a[=x]", "[0]"})
  void whatIsNoPathIsRefused(String path) {
    assertThrows(IllegalArgumentException.class, () -> FieldNames.STANDARD.text(path));
  }
}
