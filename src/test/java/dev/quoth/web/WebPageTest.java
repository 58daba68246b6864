package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that a program has in hand becomes an article, or an error that says why it does not. */
class WebPageTest {

  private static final String ADDRESS = "https://courier.example/1";
  private static final String SENTENCE = "<p>“The pier stays open,” said Ivo Brandt.";

  private static Article read(String page) throws ArticleFormatException {
    return WebPage.read(page.getBytes(StandardCharsets.UTF_8), ADDRESS);
  }

  private static String refusal(String page) {
    String message =
        String.valueOf(assertThrows(ArticleFormatException.class, () -> read(page)).getMessage());
    assertTrue(message.startsWith(ADDRESS + ":1:1: "), message);
    return message.substring(ADDRESS.length() + ": 1:1:".length());
  }

  @Test
  void aPageIsKnownByItsAddressUnlessItNamesAnother() throws ArticleFormatException {
    assertEquals(ADDRESS, read(SENTENCE).id());
    assertEquals(ADDRESS, read(SENTENCE).ref().url());
    Article canonical = read("<link rel=canonical href=/pier>" + SENTENCE);
    assertEquals("https://courier.example/pier", canonical.id());
    assertEquals("https://courier.example/pier", canonical.ref().url());
  }

  @Test
  void aShortPageIsAnArticle() throws ArticleFormatException {
    assertEquals("“The pier stays open,” said Ivo Brandt.", read(SENTENCE).text());
    assertEquals(Map.of("format", "html"), read(SENTENCE).ref().metadata());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body></body></html>",
        "<div id=root></div><script src=app.js></script>",
        "<body><img src=a.png>"
      })
  void aPageWithoutWordsIsRefused(String page) {
    assertEquals(
        "this page has no text; if a script writes it, save the page from a browser",
        refusal(page));
  }

  @Test
  void aPageOfLinksIsRefused() {
    StringBuilder page = new StringBuilder("<h1>The Kelden Courier</h1>");
    for (int i = 0; i < 20; i++) {
      page.append("<h2><a href=/")
          .append(i)
          .append(">Ferry ")
          .append(i)
          .append(" is back</a></h2>");
      page.append("<p>The ferry is back at Kelden after a week.</p>");
    }
    assertEquals(
        "this page is no article: it names neither a type nor a date, and its lines have only"
            + " 41 characters on average",
        refusal(page.toString()).replaceAll("\\d+ characters", "41 characters"));
    assertEquals(
        "this page is no article: it names neither a type nor a date, and no line is a sentence",
        refusal("<form><label>Name</label><input></form><p>Sign in to read"));
  }

  @Test
  void aPageOfNothingButLinksIsRefused() {
    assertEquals(
        "this page is no article: there is nothing in it but links and labels",
        refusal("<h2><a href=/1>Ferry is back</a></h2>".repeat(20)));
  }

  @Test
  void aDateThatIsNoneIsReportedAndKept() {
    String page = "<meta name=date content='some day in March'>" + SENTENCE;
    List<String> reports = new ArrayList<>();
    ArticleReader reader =
        ArticleReader.skipping(problem -> reports.add(problem.toString())).with(WebFormats.all());
    try (Stream<Article> articles = reader.read(bytes(page), "a.html")) {
      Article article = articles.findFirst().orElseThrow();
      assertEquals("some day in March", article.ref().metadata().get("published"));
      assertEquals("a.html", article.id());
    }
    assertEquals(
        List.of("a.html:1:1: the date of the page is none: \"some day in March\""), reports);
  }

  @Test
  void aStrictReaderStopsAtADateThatIsNone() {
    String page = "<meta name=date content='some day in March'>" + SENTENCE;
    ArticleReader reader = ArticleReader.strict().with(WebFormats.all());
    try (Stream<Article> articles = reader.read(bytes(page), "a.html")) {
      assertThrows(UncheckedIOException.class, articles::toList);
    }
  }

  @Test
  void anAddressMustBeThere() {
    assertEquals(
        "address must not be blank, but is \" \"",
        assertThrows(IllegalArgumentException.class, () -> WebPage.read(new byte[0], " "))
            .getMessage());
  }

  private static ByteArrayInputStream bytes(String page) {
    return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
  }
}
