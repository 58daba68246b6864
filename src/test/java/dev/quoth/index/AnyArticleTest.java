package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.search.Newsroom;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Articles that no newsroom prints and some crawler finds. */
@Timeout(120)
class AnyArticleTest {

  @Test
  void anArticleOfManyMegabytesInOneLine() throws IOException {
    String text = "Ann: " + "word ".repeat(900_000) + "ferry";
    try (Directory directory = index(Article.builder("a", text).build())) {
      QuotePassage passage = only(directory, QuoteQuery.by("ann").about("ferry"));
      assertEquals(text.substring(5), passage.text());
    }
  }

  @Test
  void aMillionLettersWithoutASpace() throws IOException {
    String text = "Ann: " + "x".repeat(1_000_000) + " ferry";
    try (Directory directory = index(Article.builder("a", text).build())) {
      assertEquals(text.substring(5), only(directory, QuoteQuery.all().about("ferry")).text());
    }
  }

  @Test
  void manyFactsAndHugeOnes() throws IOException {
    Article.Builder article =
        Article.builder("a", "Ann: Ferry.\n".repeat(300)).title("ferry ".repeat(100_000));
    IntStream.range(0, 100).forEach(i -> article.tag("tag" + i).metadata("key" + i, "value"));
    article.metadata("html", "<p>".repeat(500_000)).url("x".repeat(1_000_000));
    try (Directory directory = index(article.build())) {
      assertEquals(300, Newsroom.hits(directory, QuoteQuery.all().about("ferry")).total().count());
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      assertTrue(bytes < 20_000_000, "an article's facts are kept once: " + bytes);
    }
  }

  @Test
  void theContextOfAQuoteInAnEndlessParagraphIsBounded() throws IOException {
    String text = "word ".repeat(100_000) + "ann: ferry";
    try (Directory directory = index(Article.builder("a", text).build())) {
      QuotePassage passage = only(directory, QuoteQuery.all());
      assertEquals("ferry", passage.text());
      assertTrue(passage.context().length() < 1_100, passage::context);
      assertTrue(passage.context().startsWith("word "), passage::context);
      assertEquals(passage.context(), passage.contextSpan().in(text));
    }
  }

  @Test
  void textsWithoutAnyWord() throws IOException {
    for (String text : List.of("", "\n", "\u0000", "\ud83d", "?? ??", "\u202e\u202d", "🚢")) {
      try (Directory directory = index(Article.builder("a", text).title(text).build())) {
        assertEquals(0, Newsroom.hits(directory, QuoteQuery.all().about("ferry")).total().count());
      }
    }
  }

  private static Directory index(Article article) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexerOptions options = Newsroom.OPTIONS;
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, options)) {
      indexer.add(article);
      indexer.add(article);
      try (QuoteSearcher searcher = indexer.searcher()) {
        assertEquals(1, searcher.articles());
      }
    }
    return directory;
  }

  private static QuotePassage only(Directory directory, QuoteQuery query) throws IOException {
    var hits = Newsroom.hits(directory, query).hits();
    assertEquals(1, hits.size());
    return (QuotePassage) hits.getFirst().passage();
  }
}
