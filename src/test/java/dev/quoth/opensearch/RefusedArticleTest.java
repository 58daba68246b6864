package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.quoth.Article;
import dev.quoth.ArticleBounds;
import dev.quoth.IndexReport;
import dev.quoth.QuoteIndex;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An article that a cluster cannot take fails alone, and leaves nothing in part. */
@Tag("cluster")
class RefusedArticleTest {

  private static final OpenSearchOptions OPTIONS =
      OpenSearchOptions.of(Language.english())
          .withBounds(ArticleBounds.STANDARD.withMaxLength(100_000_000));

  @AutoClose private static ClusterNodes nodes;

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(1);
  }

  private static OpenSearchIndexer made(String index) throws IOException {
    OpenSearchIndex.create(nodes.transport(), index, IndexLayout.shards(2), OPTIONS);
    return OpenSearchIndexer.open(nodes.transport(), index, OPTIONS);
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }

  private static List<String> texts(QuoteIndex index) throws IOException {
    index.commit();
    try (QuoteSearch search = index.searcher()) {
      return search.search(QuoteQuery.all()).hits().stream()
          .map(hit -> hit.passage().text())
          .toList();
    }
  }

  @Test
  void anArticleTooLargeForARequestKeepsWhatItHadAndTheOthersGoIn() throws IOException {
    QuoteIndex index = made("large");
    index.add(article("a", "\"The ferry is late,\" said Mara Lind."));
    Article large = article("a", "The sea is wide and the boats are old. ".repeat(1_500_000));
    IndexReport report =
        index.addAll(
            Stream.of(article("b", "\"The ferry is here,\" said Mara Lind."), large),
            Runnable::run,
            soFar -> {});
    assertEquals(1, report.articles());
    IndexReport.Failure failure = report.failures().getFirst();
    assertEquals("a", failure.articleId());
    String said = String.valueOf(failure.cause().getMessage());
    assertTrue(said.contains("http.max_content_length"), said);
    assertTrue(said.contains("article a was not written to index large"), said);
    assertEquals(List.of("The ferry is late,", "The ferry is here,"), texts(index));
  }

  @Test
  void anArticleThatTheMappingRefusesFailsAloneAndIsNotLeftInPart() throws IOException {
    OpenSearchIndexer index = made("strict");
    index.add(article("a", "\"The ferry is late,\" said Mara Lind."));
    ArticleWrites writes = new ArticleWrites(nodes.transport(), "strict");
    JsonObject head =
        Json.object("kind", "ARTICLE", "article", "a", "ordinal", 0, "join", "article");
    String paragraph = "{\"kind\":\"PARAGRAPH\",\"article\":\"a\",\"ordinal\":1}";
    ArticleWrite bad = new ArticleWrite("a", head, List.of(paragraph, "{\"unknown\":1}"));
    IOException error = assertThrows(IOException.class, () -> writes.write(bad));
    String said = String.valueOf(error.getMessage());
    assertTrue(said.contains("what was taken of it is removed"), said);
    assertTrue(said.contains("strict_dynamic_mapping_exception"), said);
    assertEquals(List.of(), texts(index));
    assertEquals(0, index.searcher().articles());
  }

  @Test
  void idsAndFactsOfAnyLengthAreTaken() throws IOException {
    QuoteIndex index = made("ids");
    String id = "é".repeat(5_000);
    Article article =
        Article.builder(id, "\"The ferry is late,\" said Mara Lind.")
            .source("s".repeat(40_000))
            .metadata("k".repeat(40_000), "v".repeat(40_000))
            .build();
    assertEquals(1, index.add(article));
    assertEquals(2, index.add(article));
    assertEquals(List.of("The ferry is late,"), texts(index));
    assertEquals(3, index.remove(QuoteQuery.all()));
    assertEquals(List.of(), texts(index));
  }

  @Test
  void whatCanBeKnownIsRefusedBeforeAnythingIsSent() throws IOException {
    QuoteIndex index = made("bounds");
    index.add(article("a", "\"The ferry is late,\" said Mara Lind."));
    OpenSearchOptions small = OPTIONS.withBounds(ArticleBounds.STANDARD.withMaxLength(10));
    QuoteIndex strict = OpenSearchIndexer.open(nodes.transport(), "bounds", small);
    assertThrows(
        IllegalArgumentException.class, () -> strict.add(article("a", "More than ten letters.")));
    assertEquals(List.of("The ferry is late,"), texts(index));
  }
}
