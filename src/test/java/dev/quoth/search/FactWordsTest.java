package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Filter;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.QuoteQuery;
import dev.quoth.parse.QueryParser;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlets, authors and the like as people type them. */
class FactWordsTest {

  @ParameterizedTest
  @CsvSource({
    "source:kcn, a b",
    "source:\"KCN (Web News)\", a",
    "source:\"web news\", a",
    "from:courier, c",
    "from:\"kelden courrier\", c",
    "-source:kcn, c d",
    "author:roe, c d",
    "author:\"Jane Row\", c",
    "source:gazette, ''",
    "source:kc, ''",
    "source:kcn source:courier, a b c",
  })
  void aValueIsFoundByItselfOrItsWordsOrWithALetterWrong(String typed, String expected)
      throws IOException {
    List<String> ids = Newsroom.ids(index(), QueryParser.parseStrict(typed));
    assertEquals(expected, String.join(" ", ids).replace("#q0", ""));
  }

  @Test
  void whereThereIsTheValueItIsMeantAlone() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").source("KCN").build(),
            Article.builder("b", "Ann: Two.").source("KCN Sport").build());
    assertEquals(
        List.of("a#q0"),
        Newsroom.ids(index, QuoteQuery.all().where(Filter.factWords(ArticleFact.SOURCE, "kcn"))));
  }

  @Test
  void theAnswerTellsWhatWasLookedForInstead() throws IOException {
    Hits hits = Newsroom.hits(index(), QueryParser.parseStrict("from:\"kelden courrier\""));
    assertEquals(
        List.of(new Notice.Corrected("kelden courrier", "kelden courier")), hits.notices());
    assertEquals(
        List.of(), Newsroom.hits(index(), QueryParser.parseStrict("source:kcn")).notices());
  }

  private static Directory index() throws IOException {
    return Newsroom.index(
        Article.builder("a", "Ann: One.").source("KCN (Web News)").build(),
        Article.builder("b", "Ann: Two.").source("KCN Sport").build(),
        Article.builder("c", "Ann: Three.").source("Kelden Courier").author("Jane Roe").build(),
        Article.builder("d", "Ann: Four.").source("Quayside").author("Al Roe").build());
  }
}
