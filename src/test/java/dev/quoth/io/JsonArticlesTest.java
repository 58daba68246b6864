package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonArticlesTest {

  private static Article only(String json) {
    return Reading.of("news.json", json).only();
  }

  @Test
  void everyFieldHasItsPlace() {
    Article article =
        only(
            """
            {"id": "a1", "title": "Strike", "text": "One.\\n\\nTwo.", "date": "2021-08-17",
             "source": "Harbour Post", "authors": ["Jane Doe", "John Roe"], "section": "city",
             "url": "https://example.org/a1", "language": "de", "tags": ["ferry", "strike"],
             "words": 2, "paid": false, "place": {"name": "Port", "at": [1.50, null]}}
            """);
    assertEquals(
        Article.builder("a1", "One.\n\nTwo.")
            .title("Strike")
            .published(Instant.parse("2021-08-17T00:00:00Z"))
            .source("Harbour Post")
            .author("Jane Doe")
            .author("John Roe")
            .section("city")
            .url("https://example.org/a1")
            .language("de")
            .tag("ferry")
            .tag("strike")
            .metadata("words", "2")
            .metadata("paid", "false")
            .metadata("place", "{\"name\":\"Port\",\"at\":[1.50,null]}")
            .build(),
        article);
  }

  @Test
  void synonymsAreUnderstood() {
    Article article =
        only(
            """
            {"id": 17, "headline": "Strike", "body": "Words.", "publishedAt": "2021-08-17T10:15:00Z",
             "publisher": {"name": "Harbour Post"}, "byline": "Jane Doe, Port", "category": "city",
             "link": "https://example.org", "lang": "fr", "keywords": "ferry, strike,"}
            """);
    assertEquals("17", article.id());
    assertEquals("Words.", article.text());
    assertEquals("Strike", article.ref().title());
    assertEquals(Optional.of(Instant.parse("2021-08-17T10:15:00Z")), article.ref().published());
    assertEquals("Harbour Post", article.ref().source());
    assertEquals(List.of("Jane Doe, Port"), article.ref().authors());
    assertEquals("city", article.ref().section());
    assertEquals("https://example.org", article.ref().url());
    assertEquals("fr", article.ref().language());
    assertEquals(List.of("ferry", "strike"), article.ref().tags());
    assertEquals(Map.of(), article.ref().metadata());
  }

  @Test
  void theFirstNameOfAFactCountsAndTheOthersBecomeMetadata() {
    Article article =
        only("{\"content\":{\"html\":\"<p>\"},\"body\":\"B\",\"id\":\"a\",\"text\":\"T\"}");
    assertEquals("T", article.text());
    assertEquals(Map.of("content", "{\"html\":\"<p>\"}", "body", "B"), article.ref().metadata());
  }

  @Test
  void paragraphsAreJoinedByABlankLine() {
    assertEquals("A.\n\nB.", only("{\"id\":\"a\",\"paragraphs\":[\"A.\",null,\"B.\"]}").text());
  }

  @Test
  void whatIsNullOrBlankIsNotThere() {
    Article article =
        only(
            """
            {"id":"a","text":null,"body":"T","title":null,"date":" ","language":"","author":null,
             "authors":[null," ","Jane"],"tags":"","source":{"name":"X","id":null},"more":null}
            """);
    assertEquals(Article.builder("a", "T").source("X").author("Jane").build(), article);
  }

  @Test
  void authorsOfSchemaOrgHaveNames() {
    assertEquals(
        List.of("Jane", "John"),
        only("{\"id\":\"a\",\"text\":\"T\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jane\"},\"John\"]}")
            .ref()
            .authors());
  }

  @Test
  void theTextIsKeptAsItIs() {
    String json = "{\"id\":\"a\",\"text\":\" \\r\\nA\\t\\u0000 \\ud83d\\ude00 <b>&amp; \\uFEFF \"}";
    assertEquals(" \r\nA\t\0 \uD83D\uDE00 <b>&amp; \uFEFF ", only(json).text());
  }

  @Test
  void objectsMayFollowEachOtherInAnyLayout() {
    String articles =
        """
        {"id":"a","text":"T"} {"id":"b","text":"T"}
          {
            "id": "c",
            "text": "T"
          }{"id":"d",
        "text":"T"}
        """;
    assertEquals(List.of("a", "b", "c", "d"), Reading.of("x.jsonl", articles).ids());
    assertEquals(
        List.of("a", "b", "c", "d"), Reading.of("x.jsonl", articles.replace("\n", "\r\n")).ids());
  }

  @Test
  void anArrayHoldsArticles() {
    Reading reading =
        Reading.of(
            "x.json", " [ {\"id\":\"a\",\"text\":\"T\"} ,\n{\"id\":\"b\",\"text\":\"T\"}\n]\n");
    assertEquals(List.of("a", "b"), reading.ids());
    assertEquals(List.of(), reading.reports());
  }

  @Test
  void nothingGivesNothing() {
    for (String empty : List.of("", " \r\n\t\n", "[]", " [ ] \n", "\uFEFF", "\uFEFF[]")) {
      assertEquals(new Reading(List.of(), List.of()), Reading.of("x.json", empty));
    }
  }

  @Test
  void aByteOrderMarkIsDropped() {
    Reading reading = Reading.of("x.jsonl", "\uFEFF{\"id\":\"a\",\"text\":\"\uFEFFT\"}\n x");
    assertEquals("\uFEFFT", reading.articles().getFirst().text());
    assertEquals(List.of("x.jsonl:2:2: expected { but found 'x'"), reading.reports());
  }

  @Test
  void aNameWithoutAnEndingLeavesTheFormatToTheContent() {
    String article = "{\"id\":\"a\",\"text\":\"T\"}";
    assertEquals("a", Reading.of("stdin", "\n" + article).only().id());
    assertEquals("a", Reading.of("stdin", "[\n" + article + "]").only().id());
    assertEquals(List.of(), Reading.of("stdin", "[]").ids());
    assertEquals("stdin", Reading.of("stdin", "[Editor's note] T").only().id());
    assertEquals(article, Reading.of("a.txt", article).only().text());
  }
}
