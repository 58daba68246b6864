package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import dev.quoth.search.SearcherOptions;
import java.util.List;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;

/** The options with which an index is written and searched. */
class IndexerOptionsTest {

  private final IndexerOptions english = IndexerOptions.of(Language.english());

  @Test
  void theLanguageBringsItsExtractorAndHowItIsSearched() {
    assertSame(Language.english(), english.searcherOptions().language());
    assertTrue(english.extractor().version().startsWith("quoth-rules-en-"));
    assertEquals(64, english.bufferMegabytes());
  }

  @Test
  void whatIsReplacedLeavesTheRest() {
    QuoteExtractor own = article -> List.of();
    SearcherOptions searched = english.searcherOptions().withSimilarity(new BM25Similarity());
    IndexerOptions options =
        english.withExtractor(own).withBufferMegabytes(8).withSearcherOptions(searched);
    assertSame(own, options.extractor());
    assertSame(searched, options.searcherOptions());
    assertEquals(8, options.bufferMegabytes());
    assertEquals(64, english.bufferMegabytes());
  }

  @Test
  void writingAndSearchingAreOfOneLanguage() {
    Language other = Language.of("de", Language.english().analyzers());
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> english.withSearcherOptions(SearcherOptions.of(other)));
    assertEquals(
        "the searcher's options must be for the language \"en\", but are for \"de\"",
        error.getMessage());
  }

  @Test
  void aNumberOutOfItsRangeIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> english.withBufferMegabytes(0.5));
    assertThrows(IllegalArgumentException.class, () -> english.withBufferMegabytes(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> english.withBufferMegabytes(2_001));
  }
}
