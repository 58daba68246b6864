package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.IndexFormatException;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of articles that are added, replaced and removed, and what an indexer refuses. */
class QuoteIndexerTest {

  private static final IndexerOptions OPTIONS = Newsroom.OPTIONS;

  @TempDir private Path folder;

  @Test
  void anArticleReplacesTheOneWithItsId() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS)) {
      indexer.add(article("a", "Ann: One.\nAnn: Two."));
      indexer.add(article("b", "Ann: Three."));
      indexer.add(article("a", "Ann: Four."));
      assertEquals(List.of("Four.", "Three."), texts(indexer));
    }
  }

  @Test
  void anArticleWithoutPassagesReplacesAndIsReplaced() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS)) {
      indexer.add(article("a", "Ann: One."));
      indexer.add(article("a", " \n "));
      assertEquals(List.of(), texts(indexer));
      assertEquals(1, articles(indexer));
      indexer.add(article("a", ""));
      assertEquals(1, articles(indexer));
      indexer.remove("a");
      assertEquals(0, articles(indexer));
    }
  }

  @Test
  void aRemovedArticleIsGoneWithAllItsPassages() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS)) {
      indexer.add(article("a", "Ann: One.\nAnn: Two."));
      indexer.add(article("b", "Ann: Three."));
      indexer.remove("a");
      indexer.remove("nobody");
      assertEquals(List.of("Three."), texts(indexer));
    }
  }

  @Test
  void aSearcherStaysAsItIs() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS);
        QuoteSearcher empty = indexer.searcher()) {
      indexer.add(article("a", "Ann: One."));
      try (QuoteSearcher one = indexer.searcher();
          QuoteSearcher sameAsOne = indexer.searcher()) {
        indexer.remove("a");
        assertEquals(1, one.search(QuoteQuery.all()).total().count());
        assertEquals(1, sameAsOne.search(QuoteQuery.all()).total().count());
      }
      assertEquals(0, empty.search(QuoteQuery.all()).total().count());
    }
  }

  @Test
  void othersSeeWhatIsCommitted() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS)) {
      indexer.add(article("a", "Ann: One."));
      assertEquals(0, committed());
      indexer.commit();
      assertEquals(1, committed());
      indexer.add(article("b", "Ann: Two."));
    }
    assertEquals(2, committed(), "closing commits");
  }

  @Test
  void anIndexIsOpenedAgain() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS)) {
      indexer.add(article("a", "Ann: One."));
    }
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS)) {
      indexer.add(article("b", "Ann: Two."));
      assertEquals(List.of("One.", "Two."), texts(indexer));
    }
  }

  @Test
  void aSecondIndexerOnAFolderIsRefusedWithItsName() throws IOException {
    try (QuoteIndexer first = QuoteIndexer.open(folder, OPTIONS)) {
      IOException error =
          assertThrows(IOException.class, () -> QuoteIndexer.open(folder, OPTIONS).close());
      assertTrue(error.toString().contains(folder.toString()), error::toString);
      first.add(article("a", "Ann: One."));
      assertEquals(1, articles(first));
    }
  }

  @Test
  void aFolderWithoutAnIndexIsNamed() {
    Path missing = folder.resolve("missing");
    for (Path path : List.of(folder, missing)) {
      IOException error =
          assertThrows(
              FileNotFoundException.class,
              () -> QuoteSearcher.open(path, SearcherOptions.of(Language.english())).close());
      assertTrue(error.toString().contains(path.toString()), error::toString);
    }
    assertTrue(Files.notExists(missing), "reading makes no folder");
  }

  @Test
  void anIndexOfSomebodyElseIsRefusedAndLeftAlone() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.commit();
      refused(directory, "no format");
      writer.setLiveCommitData(Map.of("quoth.format", "2").entrySet());
      writer.commit();
      refused(directory, "format 2");
    }
  }

  @Test
  void anIndexOfAnotherLanguageIsRefused() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      QuoteIndexer.open(directory, OPTIONS).close();
      PassageAnalyzers analyzers = Language.english().analyzers();
      SearcherOptions german = SearcherOptions.of(Language.of("de", analyzers));
      IndexFormatException error =
          assertThrows(
              IndexFormatException.class, () -> QuoteSearcher.open(directory, german).close());
      assertTrue(error.found().contains("en"), error::found);
      assertTrue(error.supported().contains("de"), error::supported);
    }
  }

  @Test
  void theCommitSaysWhatTheIndexIs() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      QuoteExtractor versioned =
          new QuoteExtractor() {
            @Override
            public List<Quote> extract(Article article) {
              return List.of();
            }

            @Override
            public String version() {
              return "mine 7";
            }
          };
      QuoteIndexer.open(directory, Newsroom.OPTIONS.withExtractor(versioned)).close();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        Map<String, String> said = new TreeMap<>(reader.getIndexCommit().getUserData());
        assertTrue(String.valueOf(said.remove("quoth.analyzers")).matches("[0-9a-f]{16}"));
        assertEquals(
            Map.of("quoth.format", "1", "quoth.language", "en", "quoth.extractor", "mine 7"), said);
      }
    }
  }

  @Test
  void aQuoteOutsideOfItsArticleIsRefusedAndTheOldArticleStays() throws IOException {
    QuoteExtractor wrong =
        article ->
            article.text().startsWith("Bad")
                ? List.of(beyond(article.text()))
                : Newsroom.EXTRACTOR.extract(article);
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, Newsroom.OPTIONS.withExtractor(wrong))) {
      indexer.add(article("a", "Ann: One."));
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> indexer.add(article("a", "Bad")));
      assertTrue(error.toString().contains("\"a\""), error::toString);
      assertEquals(List.of("One."), texts(indexer));
    }
  }

  @Test
  @SuppressWarnings("NullAway") // as a caller without null checks may do
  void anExtractorThatReturnsNullIsNamedWithTheArticle() throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(folder, Newsroom.OPTIONS.withExtractor(article -> null))) {
      NullPointerException error =
          assertThrows(NullPointerException.class, () -> indexer.add(article("pier-7", "Yes.")));
      assertTrue(String.valueOf(error.getMessage()).contains("pier-7"), error::toString);
    }
  }

  @Test
  void withoutOptionsTheLibrarysOwnExtractorReadsEnglish() throws IOException {
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, IndexerOptions.of(Language.english()))) {
      indexer.add(article("a", "“The pier stays open,” said Ivo Brandt."));
    }
    try (QuoteSearcher searcher =
        QuoteSearcher.open(folder, SearcherOptions.of(Language.english()))) {
      assertEquals(1, searcher.search(QuoteQuery.by("Brandt")).total().count());
    }
  }

  @Test
  void anIndexIsWrittenOnWithAnotherExtractor() throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(folder, Newsroom.OPTIONS.withExtractor(a -> List.of()))) {
      indexer.add(article("a", "Ann: One."));
    }
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, OPTIONS)) {
      indexer.add(article("b", "Ann: Two."));
      assertEquals(List.of("Two."), texts(indexer));
      assertEquals(2, articles(indexer));
    }
  }

  private static Quote beyond(String text) {
    Span span = new Span(0, text.length());
    Mention mention = new Mention("Ann", new Span(text.length(), text.length() + 3));
    return Quote.of(QuoteType.DIRECT, List.of(new Segment(span, Segment.Wording.VERBATIM)), 0)
        .attribution(Attribution.of(Speaker.person("Ann"), mention, "wrong", 1));
  }

  private static void refused(Directory directory, String found) {
    IndexFormatException error =
        assertThrows(
            IndexFormatException.class,
            () -> QuoteSearcher.open(directory, SearcherOptions.of(Language.english())).close());
    assertEquals(found, error.found());
    assertEquals("format 1", error.supported());
    assertThrows(IndexFormatException.class, () -> QuoteIndexer.open(directory, OPTIONS).close());
  }

  private long committed() throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(folder, SearcherOptions.of(Language.english()))) {
      return searcher.articles();
    }
  }

  private static long articles(QuoteIndexer indexer) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return searcher.articles();
    }
  }

  private static List<String> texts(QuoteIndexer indexer) throws IOException {
    try (QuoteSearcher searcher = indexer.searcher()) {
      return searcher.search(QuoteQuery.all()).hits().stream()
          .map(hit -> hit.passage().text())
          .toList();
    }
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }
}
