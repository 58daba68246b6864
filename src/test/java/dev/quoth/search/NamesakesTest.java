package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.schema.SpeakerNames;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much those say who share a surname. */
class NamesakesTest {

  @Test
  void aSurnameCountsEachOfItsBearersUnderAllPrintedForms() throws IOException {
    assertEquals(
        Map.of("wang yi", 3, "wang", 1, "li wang", 1),
        namesakes(
            "wang",
            "Wang Yi: One.\nWANG YI: Two.\nWang: Three.\nWangari Maathai: Four.",
            "Wang Yi: Five.\nLi Wang: Six.\nYi Li: Seven."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wang", "WANG", "Wáng", " wang "})
  void capitalsAndAccentsMakeNoDifference(String name) throws IOException {
    assertEquals(Map.of("wang yi", 1), namesakes(name, "Wang Yi: One."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wang Yi", "Wan", "Yang", "…", "wang\u001fyi"})
  void whatIsNoSurnameHasNoBearers(String name) throws IOException {
    assertEquals(Map.of(), namesakes(name, "Wang Yi: One.\nLi Wei: Two."));
  }

  /** Each article is committed on its own, so that the counts of several segments add up. */
  private static Map<String, Integer> namesakes(String name, String... texts) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexerOptions options = Newsroom.OPTIONS;
    for (int i = 0; i < texts.length; i++) {
      try (QuoteIndexer indexer = QuoteIndexer.open(directory, options)) {
        indexer.add(Article.builder("article-" + i, texts[i]).build());
      }
    }
    try (QuoteSearcher searcher =
        QuoteSearcher.open(directory, SearcherOptions.of(Language.english()))) {
      return SpeakerNames.namesakes(searcher.lucene().getIndexReader(), name);
    }
  }
}
