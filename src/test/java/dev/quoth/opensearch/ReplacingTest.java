package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Articles of a cluster are replaced whole, whoever writes them. */
@Tag("cluster")
class ReplacingTest {

  private static final int READS = 2_000;
  private static final int ARTICLES = 5;
  private static final int ROUNDS = 12;
  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());

  @AutoClose private static ClusterNodes nodes;

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(1);
  }

  private static OpenSearchIndexer made(String index) throws IOException {
    OpenSearchIndex.create(nodes.transport(), index, IndexLayout.shards(2), OPTIONS);
    return OpenSearchIndexer.open(nodes.transport(), index, OPTIONS);
  }

  /** Returns the passages of an article, each with the version of its write. */
  private static List<JsonObject> passages(IndexRequests requests, String id) throws IOException {
    JsonObject ofArticle = Json.object("term", Json.object("article", id));
    JsonObject heads = Json.object("term", Json.object("ordinal", 0));
    JsonObject query = Json.object("bool", Json.object("filter", ofArticle, "must_not", heads));
    JsonObject body = Json.object("query", query, "size", 100, "version", true);
    return new ArrayList<>(IndexRequests.hits(requests.search(body)));
  }

  private static int ordinal(JsonObject hit) {
    return hit.getAsJsonObject("_source").get("ordinal").getAsInt();
  }

  private static void assertWhole(List<JsonObject> passages) {
    Set<Long> versions = new HashSet<>();
    passages.sort(Comparator.comparingInt(ReplacingTest::ordinal));
    for (int i = 0; i < passages.size(); i++) {
      versions.add(passages.get(i).get("_version").getAsLong());
      assertEquals(i + 1, ordinal(passages.get(i)), "a passage is missing");
    }
    assertEquals(1, versions.size(), () -> "passages of several writes: " + passages);
    assertEquals(0, passages.size() % 2, "a paragraph of each and a quote");
  }

  /** The words, and how many quotes there are, are of one version. */
  private static void assertWhole(Hits hits) {
    List<String> words = hits.hits().stream().map(hit -> hit.passage().text()).distinct().toList();
    assertEquals(1, words.size(), () -> "quotes of several writes: " + words);
    int version = Integer.parseInt(words.getFirst().replaceAll("[^0-9]", ""));
    assertEquals(1 + version % 4, hits.hits().size(), words::toString);
  }

  @Test
  void aReaderSeesAnArticleWhole() throws Exception {
    OpenSearchIndexer indexer = made("whole");
    indexer.add(ClusterBulletins.article("a", 0));
    indexer.commit();
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService writers = Executors.newSingleThreadExecutor()) {
      Future<Integer> writer =
          writers.submit(() -> {
            int version = 1;
            for (; !over.get(); version++) {
              indexer.add(ClusterBulletins.article("a", version));
              indexer.commit();
            }
            return version;
          });
      try {
        IndexRequests requests = new IndexRequests(nodes.transport(), "whole");
        QuoteSearch search = indexer.searcher();
        for (int i = 0; i < READS / 2 && !writer.isDone(); i++) {
          assertWhole(passages(requests, "a"));
          assertWhole(search.search(QuoteQuery.all().about("ferry").limit(10)));
        }
      } finally {
        over.set(true);
      }
      assertTrue(writer.get() > 1);
    }
  }

  @Test
  void threeWritersOfTheSameArticlesLeaveEachWhole() throws Exception {
    OpenSearchIndexer first = made("writers");
    try (ExecutorService writers = Executors.newFixedThreadPool(3)) {
      List<Future<?>> all = new ArrayList<>();
      for (int writer = 0; writer < 3; writer++) {
        int number = writer;
        all.add(
            writers.submit(() -> {
              OpenSearchIndexer mine =
                  OpenSearchIndexer.open(nodes.transport(), "writers", OPTIONS);
              for (int i = 0; i < ROUNDS * ARTICLES; i++) {
                mine.add(ClusterBulletins.article("a" + i % ARTICLES, 3 * i + number));
              }
              return number;
            }));
      }
      for (Future<?> writer : all) {
        writer.get();
      }
    }
    first.commit();
    IndexRequests requests = new IndexRequests(nodes.transport(), "writers");
    for (int i = 0; i < ARTICLES; i++) {
      List<JsonObject> passages = passages(requests, "a" + i);
      assertWhole(passages);
      assertTrue(passages.getFirst().get("_version").getAsLong() >= 3 * ROUNDS);
    }
  }
}
