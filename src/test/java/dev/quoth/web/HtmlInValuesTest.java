package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.io.ArticleFormat;
import dev.quoth.io.ArticleInput;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.FieldNames;
import dev.quoth.io.InputSource;
import dev.quoth.io.Reading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML in JSON and in tables becomes the text that it shows. */
class HtmlInValuesTest {

  private static final String TWO = "“It stays open,” said Ivo Brandt.\n\nThe council agreed.";

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article read(String name, String text) {
    return Reading.with(WebFormats.all(), name, bytes(text)).only();
  }

  private static Article json(String json) {
    return read("a.json", json.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'text': '<p>“It stays open,” said Ivo Brandt.</p><p>The council agreed.</p>'",
        "'body': '“It stays open,” said <b>Ivo Brandt</b>.<br/>\\n<br>The council agreed.'",
        "'content': '<P CLASS=lead>“It stays open,” said Ivo Brandt.<P>The council agreed.'",
        "'articleBody': '<div>“It stays open,” said Ivo Brandt.</div><div>The council agreed.</div>'",
        "'text': '&lt;p&gt;“It stays open,” said Ivo Brandt.&lt;/p&gt;&lt;p&gt;The council agreed.&lt;/p&gt;'",
        "'body_html': '<section>“It stays open,” said <i>Ivo Brandt</i>.</section> The council agreed.'",
        "'body_xhtml': '<div><p>“It stays open,” said Ivo Brandt.</p>\\n<p>The council agreed.</p></div>'",
        "'content_html': '&ldquo;It stays open,&rdquo; said Ivo Brandt.\\n\\nThe council agreed.'",
        "'article_html': '“It stays open,” said Ivo Brandt.\\n\\nThe council agreed.'",
        "'content': {'rendered': '<p>“It stays open,” said Ivo Brandt.</p><p>The council agreed.</p>'}",
        "'fields': {'body': '<p>“It stays open,” said Ivo Brandt.</p><p>The council agreed.</p>', 'bodyText': 'No.'}",
        "'body_html': '<p>“It stays open,” said Ivo Brandt.</p><p>The council agreed.</p>', 'body_text': 'No.'",
        "'body_html': '<p>“It stays open,” said Ivo Brandt.</p><p>The council agreed.</p>', 'text': 'No.'",
        "'body_html': null, 'body_text': '“It stays open,” said Ivo Brandt.\\n\\nThe council agreed.'",
        "'body_html': '<figure><img src=a></figure>', 'text': '“It stays open,” said Ivo Brandt.\\n\\nThe council agreed.'",
        "'bodies': [{'role': 'main', 'value': '“It stays open,” said Ivo Brandt.\\n\\nThe council agreed.'}]",
        "'paragraphs': ['<p>“It stays open,” said Ivo Brandt.</p>', '<p>The council agreed.</p>']",
      })
  void htmlInJsonIsTheTextThatItShows(String members) {
    assertEquals(TWO, json("{'id': '1', " + members + "}").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A <b> in the text is no tag.",
        "“2 < 3,” she said, “and 4 > 3.”",
        "A <brand> new <player> is neither.",
        "Smith &amp; Sons say &ldquo;no&rdquo;.",
        "The <strong>pier</strong> stays.",
        "<",
        "</",
        "<p",
      })
  void wordsStayAsTheyAre(String words) {
    assertEquals(words, json("{'id': '1', 'text': '" + words + "'}").text());
  }

  @Test
  void htmlInATableIsTheTextThatItShows() {
    String table =
        """
        id,title,body
        1,"Pier &amp; quay","<p class=""lead"">“It stays open,” said Ivo Brandt.</p>
        <p>The council agreed.</p>"
        """;
    Article article = read("a.csv", table);
    assertEquals(TWO, article.text());
    assertEquals("Pier & quay", article.ref().title());
  }

  @Test
  void factsBesideHtmlHaveNoEntities() {
    Article article =
        json(
            "{'id': 'a&amp;b', 'url': 'https://courier.example/?a=1&amp;b=2', 'text': '<p>Yes.</p>',"
                + " 'title': 'Pier &#8217;s <em>open</em>', 'author': 'Tom O&#39;Dell',"
                + " 'source': 'Smith & Sons', 'tags': ['Health &amp; more']}");
    assertEquals("a&amp;b", article.id());
    assertEquals("https://courier.example/?a=1&amp;b=2", article.ref().url());
    assertEquals("Pier ’s open", article.ref().title());
    assertEquals(List.of("Tom O'Dell"), article.ref().authors());
    assertEquals("Smith & Sons", article.ref().source());
    assertEquals(List.of("Health & more"), article.ref().tags());
  }

  @Test
  void factsBesideWordsStayAsTheyAre() {
    Article article = json("{'id': '1', 'title': 'Q&amp;A on <b>', 'text': 'Yes.'}");
    assertEquals("Q&amp;A on <b>", article.ref().title());
  }

  @Test
  void aTextThatIsCutOffSaysSoBehindItsHtml() {
    Article article = json("{'id': '1', 'content': '<ul><li>The pier stays… [+1402 chars]'}");
    assertEquals("<ul><li>The pier stays…", article.text());
    article = json("{'id': '1', 'content': '<ul><li>The pier</li><li>stays… [+1402 chars]'}");
    assertEquals("The pier\n\nstays…", article.text());
    assertEquals("beginning", article.ref().metadata().get("extent"));
  }

  @Test
  void aNameOfTheCallersOwnCountsBeforeAllOthers() {
    ArticleReader reader =
        ArticleReader.strict()
            .with(WebFormats.all())
            .naming(FieldNames.STANDARD.text("corpus.raw"));
    String json =
        "{\"id\": \"1\", \"body_html\": \"<p>No.</p>\", \"corpus\": {\"raw\": \"Yes.<br>Yes.\"}}";
    try (Stream<Article> articles = reader.read(bytes(json), "a.json")) {
      assertEquals(List.of("Yes. Yes."), articles.map(Article::text).toList());
    }
  }

  @Test
  void plainTextFilesAndReadersWithoutTheWebKeepTheirMarkup() {
    assertEquals("a<br>b</p>\n", read("a.txt", "id: 1\n\na<br>b</p>\n").text());
    String json = "{\"id\": \"1\", \"body_html\": \"<p>No.</p>\", \"text\": \"a<br>b\"}";
    ArticleFormat noMarkup =
        new ArticleFormat() {
          @Override
          public Optional<ArticleInput> open(InputSource source) {
            return Optional.empty();
          }
        };
    for (ArticleReader reader :
        List.of(ArticleReader.strict(), ArticleReader.strict().with(noMarkup))) {
      try (Stream<Article> articles = reader.read(bytes(json), "a.json")) {
        assertEquals(List.of("a<br>b"), articles.map(Article::text).toList());
      }
    }
  }

  @Test
  void manyTagsAreReadInLinearTime() {
    String json =
        "{'id': '1', 'text': '" + "<p".repeat(400_000) + "<br>a" + "</".repeat(400_000) + "'}";
    assertEquals(
        "1", Reading.with(WebFormats.all(), "a.json", bytes(json.replace('\'', '"'))).only().id());
  }
}
