package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.index.QuoteIndexer;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Short and long passages are kept in different places, and read back alike. */
class LongPassageTest {

  private static final String LONG = "ferry ".repeat(2_000) + "ends.";
  private static final String TEXT =
      "Ann Lee: A ferry.\nBo Ek: " + LONG + "\nNobody speaks of a ferry.";

  private static Directory indexOfThreeSegments() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    QuoteExtractor extractor = Newsroom.EXTRACTOR;
    try (QuoteIndexer indexer =
        QuoteIndexer.open(directory, Newsroom.OPTIONS.withExtractor(extractor))) {
      for (int i = 0; i < 6; i++) {
        indexer.add(Article.builder("n" + i, TEXT).title("Title " + i + LONG).build());
        if (i % 2 == 1) {
          indexer.commit();
        }
      }
    }
    return directory;
  }

  @Test
  void everyPassageIsReadBackWithItsTextContextAndArticle() throws IOException {
    Directory directory = indexOfThreeSegments();
    for (QuoteQuery query :
        new QuoteQuery[] {QuoteQuery.all(), QuoteQuery.all().passages(PassageKind.PARAGRAPH)}) {
      Hits hits = Newsroom.hits(directory, query.about("ferry").limit(100));
      assertEquals(query.equals(QuoteQuery.all()) ? 12 : 18, hits.hits().size());
      for (Hit hit : hits) {
        assertEquals(hit.passage().span().in(TEXT), hit.passage().text());
        String id = hit.passage().article().id();
        assertEquals("Title " + id.charAt(1) + LONG, hit.passage().article().title());
        if (hit.passage() instanceof QuotePassage quote) {
          assertEquals(quote.contextSpan().in(TEXT), quote.context());
        }
      }
    }
  }
}
