package dev.quoth.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import dev.quoth.IndexReport;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one article may have at most is refused beyond that, and kept whole up to it. */
class IndexBoundsTest {

  private static final ArticleBounds SMALL =
      ArticleBounds.STANDARD.withMaxLength(60).withMaxFacts(3);

  private static final String QUOTE = "“The pier is open,” said Ivo Brandt.";

  private QuoteIndexer indexer;

  @BeforeEach
  void open() throws IOException {
    indexer =
        QuoteIndexer.open(
            new ByteBuffersDirectory(), IndexerOptions.of(Language.english()).withBounds(SMALL));
  }

  @AfterEach
  void close() throws IOException {
    indexer.close();
  }

  private static Article withTags(int tags) {
    Article.Builder article = Article.builder("a" + tags, QUOTE).author("Jane").metadata("k", "v");
    for (int i = 0; i < tags; i++) {
      article.tag("t");
    }
    return article.build();
  }

  private void assertRefused(Article article, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> indexer.add(article));
    assertEquals(message, error.getMessage());
  }

  @Test
  void anArticleBeyondTheBoundsIsRefusedWithTheRemedy() throws IOException {
    indexer.add(withTags(1));
    assertRefused(
        withTags(2),
        "an article must have at most 3 facts, but has 4; shorten it or raise the ArticleBounds");
    assertRefused(
        Article.builder("b", QUOTE).title("t".repeat(27)).build(),
        "an article must have at most 60 characters, but has 63; shorten it or raise the"
            + " ArticleBounds");
    indexer.add(Article.builder("b", QUOTE).title("t".repeat(24)).build());
    try (QuoteSearcher searcher = indexer.searcher()) {
      assertEquals(2, searcher.search(QuoteQuery.all()).total().count());
    }
  }

  @Test
  void oneOfManyArticlesBeyondTheBoundsIsReportedAndTheOthersAreAdded() throws IOException {
    IndexReport report =
        indexer.addAll(
            Stream.of(withTags(0), withTags(2), withTags(1)), Runnable::run, soFar -> {});
    assertEquals(2, report.articles());
    assertEquals(
        List.of("a2"), report.failures().stream().map(IndexReport.Failure::articleId).toList());
  }

  @Test
  void boundsHaveARange() {
    assertThrows(IllegalArgumentException.class, () -> SMALL.withMaxLength(0));
    assertThrows(IllegalArgumentException.class, () -> SMALL.withMaxLength(1_000_000_001));
    assertThrows(IllegalArgumentException.class, () -> SMALL.withMaxFacts(-1));
    assertThrows(IllegalArgumentException.class, () -> SMALL.withMaxFacts(1_000_001));
  }
}
