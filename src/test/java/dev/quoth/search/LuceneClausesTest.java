package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** An application's own Lucene queries, added to ours. */
class LuceneClausesTest {

  @Test
  void aFilterNarrowsEveryAnswerAndAShouldReordersIt() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: The ferry.\nBo: Ferries!\nCy: A ferryman.").build());
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      QuoteQuery all = QuoteQuery.all();
      LuceneClauses ferries = LuceneClauses.NONE.filter(new PrefixQuery(new Term("quote", "ferr")));
      LuceneClauses man =
          ferries.should(new BoostQuery(new TermQuery(new Term("quote", "ferryman")), 9));
      assertEquals(3, searcher.search(all).hits().size());
      assertEquals(List.of("a#q2", "a#q0", "a#q1"), Newsroom.ids(searcher.with(man).search(all)));
      LuceneClauses only = LuceneClauses.NONE.filter(new TermQuery(new Term("quote", "ferryman")));
      assertEquals(List.of("a#q2"), Newsroom.ids(searcher.with(only).search(all)));
      assertEquals(1, searcher.with(only).stream(all).count());
      searcher.with(only).close(); // a view owns nothing
      assertEquals(3, searcher.with(LuceneClauses.NONE).search(all).hits().size());
    }
  }

  @Test
  void anApplicationBringsItsOwnAnalyzerSimilarityAndDirectory() throws IOException {
    Language esperanto = Language.of("eo", PassageAnalyzers.of(new SimpleAnalyzer()));
    SearcherOptions own = SearcherOptions.of(esperanto).withSimilarity(new BooleanSimilarity());
    IndexerOptions options =
        IndexerOptions.of(esperanto).withSearcherOptions(own).withExtractor(Newsroom.EXTRACTOR);
    try (Directory directory = new ByteBuffersDirectory()) {
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, options)) {
        indexer.add(Article.builder("a", "Ann: La ŝipoj velas. La la.\nBo: La ŝipo.").build());
      }
      try (QuoteSearcher searcher = QuoteSearcher.open(directory, own)) {
        Hits hits = searcher.search(QuoteQuery.all().about("ŝipoj"));
        assertEquals(List.of("a#q0"), Newsroom.ids(hits));
        Hits both = searcher.search(QuoteQuery.all().about("la"));
        assertEquals(List.of("a#q0", "a#q1"), Newsroom.ids(both));
        assertTrue(both.hits().get(0).score() == both.hits().get(1).score());
      }
    }
  }
}
