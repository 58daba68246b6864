package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.IndexFormatException;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What an index keeps whole: its analyzers, its ids, and the names of further facts. */
class OtherAnalyzersTest {

  @Test
  void anIndexIsNotOpenedWithOtherAnalyzersThanItWasWrittenWith() throws IOException {
    Directory index = new ByteBuffersDirectory();
    QuoteIndexer.open(index, IndexerOptions.of(Language.english())).close();
    Language other = Language.english().withAnalyzers(PassageAnalyzers.of(new StandardAnalyzer()));
    IndexFormatException error =
        assertThrows(
            IndexFormatException.class, () -> QuoteSearcher.open(index, SearcherOptions.of(other)));
    assertTrue(error.toString().contains("analyzers"), error::toString);
    assertThrows(
        IndexFormatException.class, () -> QuoteIndexer.open(index, IndexerOptions.of(other)));
    QuoteSearcher.open(index, SearcherOptions.of(Language.english())).close();
  }

  @Test
  void twoIdsAreNeverOneArticleNorTwoFactsOne() throws IOException {
    String id = "x".repeat(2_000);
    Directory index =
        Newsroom.index(
            Article.builder(id, "Ann: One.").metadata("k=x", "y").build(),
            Article.builder("x".repeat(200) + "…" + "0".repeat(32), "Bo: Two.")
                .metadata("k", "x=y")
                .build());
    assertEquals(2, Newsroom.ids(index, QuoteQuery.all()).size());
    assertEquals(
        List.of(id + "#q0"),
        Newsroom.ids(index, QuoteQuery.all().where(Filter.metadata("k=x", "y"))));
  }
}
