package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SortOrder;
import dev.quoth.language.Language;
import dev.quoth.plan.SearchPlan;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An answer is whole, or it is an exception that says what is missing. */
@Tag("cluster")
class WholeAnswersTest {

  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());
  private static final int ARTICLES = 40;

  @AutoClose private static ClusterNodes nodes;

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(3);
  }

  private static QuoteSearch index(String name) throws IOException {
    OpenSearchIndex.create(nodes.transport(), name, IndexLayout.shards(3), OPTIONS);
    OpenSearchIndexer indexer = OpenSearchIndexer.open(nodes.transport(), name, OPTIONS);
    Stream<Article> articles =
        IntStream.range(0, ARTICLES)
            .mapToObj(i ->
                Article.builder("a" + i, "\"Ferry " + i + " is late,\" said Mara Lind.").build());
    indexer.addAll(articles, Runnable::run, report -> {});
    indexer.commit();
    return indexer.searcher();
  }

  private static void remove(String path) throws IOException {
    Transport.Response reply = nodes.transport().send(Transport.Request.json("DELETE", path, ""));
    assertEquals(200, reply.status(), reply.body());
  }

  @Test
  void noQuestionIsAnsweredWithoutAShard() throws Exception {
    QuoteSearch search = index("lost");
    QuoteQuery newest = QuoteQuery.all().order(SortOrder.NEWEST);
    assertEquals(ARTICLES, search.search(newest).total().count());
    nodes.kill(2);
    List<Executable> questions =
        List.of(() -> search.search(newest), search::articles, () -> search.stream(newest).close());
    for (Executable question : questions) {
      IOException error = assertThrows(IOException.class, question);
      String message = Objects.requireNonNull(error.getMessage());
      assertTrue(message.contains("lost"), message);
      assertTrue(message.contains("shard"), message);
      assertTrue(message.contains("_cluster/health"), message);
    }
    nodes.restart(2);
    nodes.awaitGreen();
    assertEquals(ARTICLES, search.search(newest).total().count());
  }

  @Test
  void anIndexThatWasRemovedIsNamed() throws IOException {
    QuoteSearch search = index("removed");
    remove("/removed");
    IOException error =
        assertThrows(FileNotFoundException.class, () -> search.search(QuoteQuery.all()));
    String message = Objects.requireNonNull(error.getMessage());
    assertTrue(message.contains("removed"), message);
    assertTrue(message.contains("OpenSearchIndex.create"), message);
  }

  @Test
  void aStreamGoesOnWhenItsSnapshotIsLost() throws IOException {
    index("snapshots");
    IndexRequests requests = new IndexRequests(nodes.transport(), "snapshots", 3);
    OpenSearchEngine engine = new OpenSearchEngine(requests);
    List<String> read = new ArrayList<>();
    try (Stream<Passage> passages = PassageExport.of(requests, QueryDsl.passages())) {
      Iterator<Passage> left = passages.iterator();
      while (left.hasNext()) {
        if (read.size() == 7) {
          remove("/_search/point_in_time/_all");
        }
        read.add(left.next().id());
      }
    }
    assertEquals(engine.count(SearchPlan.kind(PassageKind.QUOTE)) * 2L, read.size());
    assertEquals(read.size(), read.stream().distinct().count());
  }
}
