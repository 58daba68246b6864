package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Dimension;
import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.ValueCount;
import dev.quoth.io.ArticleReader;
import dev.quoth.io.HitsJson;
import dev.quoth.io.QueryJson;
import dev.quoth.language.Language;
import dev.quoth.parse.QueryParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be done with one keyword fact of an article can be done with each. */
class EveryArticleFactTest {

  @ParameterizedTest
  @EnumSource
  void itIsReadUnderEachOfItsKeysFoundCountedAndWritten(ArticleFact fact) throws IOException {
    for (String key : fact.articleKeys()) {
      Article article = read("{\"id\":\"a\",\"text\":\"Ann: One.\",\"" + key + "\":\"Some Word\"}");
      assertEquals(List.of("Some Word"), article.ref().values(fact), key);
      Directory index = Newsroom.index(article, read("{\"id\":\"b\",\"text\":\"Ann: Two.\"}"));
      QuoteQuery query = QuoteQuery.all().where(Filter.fact(fact, "some WORD"));
      assertEquals(List.of("a#q0"), Newsroom.ids(index, query));
      assertCounted(index, query, fact);
      assertWritten(index, query, fact);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSearchBoxAndAQueryAsJsonAskForIt(ArticleFact fact) {
    QuoteQuery query = QuoteQuery.all().where(Filter.fact(fact, "Some Word"));
    QuoteQuery typed = QuoteQuery.all().where(Filter.factWords(fact, "Some Word"));
    assertEquals(typed, QueryJson.read(QueryJson.write(typed)));
    for (String operator : fact.operators()) {
      assertEquals(typed, QueryParser.parseStrict(operator + ":\"Some Word\""));
    }
    assertEquals("{\"filters\":[{\"" + fact.key() + "\":\"Some Word\"}]}", QueryJson.write(query));
    assertEquals(query, QueryJson.read(QueryJson.write(query)));
    assertEquals(fact, Dimension.of(fact.key()));
  }

  private static void assertCounted(Directory index, QuoteQuery query, ArticleFact fact)
      throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      assertEquals(
          List.of(new ValueCount("Some Word", 1)), searcher.facets(query, 10).by(fact).counts());
    }
  }

  private static void assertWritten(Directory index, QuoteQuery query, ArticleFact fact)
      throws IOException {
    StringBuilder json = new StringBuilder();
    HitsJson.write(Newsroom.hits(index, query), json);
    String value =
        switch (fact.multiplicity()) {
          case ONE -> "\"Some Word\"";
          case MANY -> "[\"Some Word\"]";
        };
    String written = "\"" + fact.articleKeys().getFirst() + "\":" + value;
    assertTrue(json.toString().contains(written), json::toString);
  }

  private static Article read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (Stream<Article> articles =
        ArticleReader.strict().read(new ByteArrayInputStream(bytes), "a.json")) {
      return articles.toList().getFirst();
    }
  }
}
