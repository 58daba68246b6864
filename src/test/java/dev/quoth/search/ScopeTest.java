package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ContentForm;
import dev.quoth.CueMood;
import dev.quoth.Filter;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.QuoteType;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What was only spoken of, and what was not said, is found when it is asked for. */
class ScopeTest {

  private static final Article ARTICLE =
      Article.builder(
              "pier",
              """
              Ana Ruiz said that the pier was safe.

              Ana Ruiz praised the crew of the pier.

              Ana Ruiz never said “the pier will open in May”.

              Ana Ruiz urged the council to close the pier.

              “I have seen the pier from below, and I was afraid,” Ana Ruiz said.
              """)
          .build();

  private static Directory index() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (QuoteIndexer indexer =
        QuoteIndexer.open(directory, IndexerOptions.of(Language.english()))) {
      indexer.add(ARTICLE);
    }
    return directory;
  }

  private static List<String> ids(QuoteQuery query) throws IOException {
    return Newsroom.ids(index(), query);
  }

  @Test
  void topicsAndWhatWasNotSaidAreLeftOut() throws IOException {
    assertEquals(List.of("pier#q4", "pier#q0", "pier#q3"), ids(QuoteQuery.by("Ruiz")));
    assertEquals(
        List.of("pier#q4", "pier#q0", "pier#q3"), ids(QuoteQuery.by("Ruiz").about("pier")));
  }

  @Test
  void oneCallBringsThemBackAndTopicsComeLast() throws IOException {
    assertEquals(
        List.of("pier#q4", "pier#q2", "pier#q0", "pier#q3", "pier#q1"),
        ids(QuoteQuery.by("Ruiz").scope(QuoteScope.ANY)));
  }

  @Test
  void aFilterFindsThem() throws IOException {
    assertEquals(List.of("pier#q1"), ids(QuoteQuery.all().where(Filter.form(ContentForm.TOPIC))));
    assertEquals(List.of("pier#q2"), ids(QuoteQuery.all().where(Filter.mood(CueMood.NEGATED))));
    assertEquals(List.of("pier#q3"), ids(QuoteQuery.all().where(Filter.form(ContentForm.REQUEST))));
  }

  @Test
  void aDeniedFilterLeavesTheScopeAsItIs() throws IOException {
    QuoteQuery noRequests = QuoteQuery.all().where(Filter.not(Filter.form(ContentForm.REQUEST)));
    assertEquals(List.of("pier#q4", "pier#q0"), ids(noRequests));
  }

  @Test
  void countsAgreeWithPages() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(), SearcherOptions.of(Language.english()))) {
      QuoteQuery query = QuoteQuery.by("Ruiz");
      assertEquals(3, searcher.search(query).total().count());
      assertEquals(3, searcher.facets(query, 5, PassageFact.SPEAKER).passages());
      QuoteQuery any = query.scope(QuoteScope.ANY);
      assertEquals(5, searcher.search(any).total().count());
    }
  }

  @Test
  void paragraphsHaveNoScope() throws IOException {
    QuoteQuery paragraphs = QuoteQuery.all().passages(PassageKind.PARAGRAPH);
    assertEquals(ids(paragraphs), ids(paragraphs.scope(QuoteScope.ANY)));
  }

  @Test
  void trustedQuotesAreDirectLongSureAndByAPerson() throws IOException {
    assertEquals(List.of("pier#q4"), ids(QuoteQuery.trusted()));
    assertEquals(List.of("pier#q4"), ids(QuoteQuery.trusted().where(Filter.type(QuoteType.MIXED))));
  }
}
