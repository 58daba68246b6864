package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Filter;
import dev.quoth.Notice;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SearchStoppedException;
import dev.quoth.language.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Nodes die, or say nothing, while an index of two copies is written and read: nothing acknowledged
 * is lost, nothing is torn, and no question is without an answer. The seed is printed; the
 * properties quoth.reliability.seed and quoth.reliability.size repeat a run, or make it longer.
 */
@Tag("cluster")
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NodeKillTest {

  private static final int NODES = 3;
  private static final int ARTICLES = 10;
  private static final int KILLS = Integer.getInteger("quoth.reliability.size", 2);
  private static final long SEED = Long.getLong("quoth.reliability.seed", System.nanoTime());
  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());

  /** The last version of each article whose write was acknowledged. */
  private final Map<String, Integer> written = new ConcurrentHashMap<>();

  /** The last version of each article that a commit has shown to readers. */
  private final Map<String, Integer> committed = new ConcurrentHashMap<>();

  private final AtomicBoolean over = new AtomicBoolean();
  private final Object commits = new Object();
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();

  @AutoClose private static ClusterNodes nodes;

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(NODES);
  }

  private static OpenSearchIndexer made(String index) throws IOException {
    OpenSearchIndex.create(nodes.transport(), index, IndexLayout.shards(3).copies(2), OPTIONS);
    nodes.awaitGreen();
    return OpenSearchIndexer.open(nodes.transport(), index, OPTIONS);
  }

  private int write(OpenSearchIndexer indexer) throws IOException {
    for (int version = 1; !over.get(); version++) {
      for (int i = 0; i < ARTICLES; i++) {
        String id = "a" + i;
        synchronized (commits) {
          indexer.add(ClusterBulletins.article(id, version));
          written.put(id, version);
        }
        writes.incrementAndGet();
      }
      commit(indexer);
    }
    return writes.get();
  }

  /** Nothing is half written when it is shown. */
  private void commit(OpenSearchIndexer indexer) throws IOException {
    synchronized (commits) {
      indexer.commit();
      committed.putAll(written);
    }
  }

  private int read(QuoteSearch search) throws IOException {
    while (!over.get()) {
      for (int i = 0; i < ARTICLES && !over.get(); i++) {
        if (committed.containsKey("a" + i)) { // before that there is nothing to ask for
          check(search, "a" + i, committed);
          reads.incrementAndGet();
        }
      }
    }
    return reads.get();
  }

  private static void check(QuoteSearch search, String id, Map<String, Integer> least)
      throws IOException {
    int expected = least.getOrDefault(id, 0);
    if (expected > 0) {
      int found = ClusterBulletins.version(search, id);
      assertTrue(found >= expected, () -> id + " is lost: " + found + " < " + expected);
    }
  }

  private void checkAll(OpenSearchIndexer indexer) throws IOException {
    synchronized (commits) {
      commit(indexer);
      try (OpenSearchSearcher search = indexer.searcher()) {
        for (String id : written.keySet()) {
          check(search, id, written);
        }
      }
    }
  }

  @Test
  void nothingIsLostWhenNodesAreKilled() throws Exception {
    System.err.println("NodeKillTest: quoth.reliability.seed=" + SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    OpenSearchIndexer indexer = made("killed");
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        OpenSearchSearcher search = indexer.searcher()) {
      try {
        all.add(threads.submit((Callable<Integer>) () -> write(indexer)));
        all.add(threads.submit((Callable<Integer>) () -> read(search)));
        for (int i = 0; i < KILLS && all.stream().noneMatch(Future::isDone); i++) {
          int victim = i % 2 == 0 ? nodes.clusterManager() : random.nextInt(NODES);
          Thread.sleep(random.nextInt(3_000));
          nodes.kill(victim);
          nodes.awaitNodes(NODES - 1);
          Thread.sleep(random.nextInt(3_000));
          nodes.restart(victim);
          nodes.awaitGreen();
          checkAll(indexer);
        }
      } finally {
        over.set(true);
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    checkAll(indexer);
    System.err.println(
        "NodeKillTest: " + KILLS + " kills, " + reads + " reads, " + writes + " writes");
  }

  @Test
  void aClusterThatIsDownIsAnErrorUntilItIsBack() throws Exception {
    OpenSearchIndexer indexer = made("down");
    indexer.add(ClusterBulletins.article("a", 1));
    indexer.commit();
    try (OpenSearchSearcher search = indexer.searcher()) {
      for (int i = 0; i < NODES; i++) {
        nodes.kill(i);
      }
      IOException reading =
          assertThrows(IOException.class, () -> ClusterBulletins.version(search, "a"));
      IOException writing =
          assertThrows(IOException.class, () -> indexer.add(ClusterBulletins.article("a", 2)));
      for (IOException error : List.of(reading, writing)) {
        String message = String.valueOf(error.getMessage());
        assertTrue(message.contains("cannot be connected to"), message);
        assertTrue(message.contains("look whether the nodes run"), message);
      }
      for (int i = 0; i < NODES; i++) {
        nodes.restart(i);
      }
      nodes.awaitGreen();
      check(search, "a", Map.of("a", 1));
      indexer.add(ClusterBulletins.article("a", 3));
      indexer.commit();
      check(search, "a", Map.of("a", 3));
    }
  }

  @Test
  void aNodeThatSaysNothingForAWhileIsWaitedFor() throws Exception {
    OpenSearchIndexer indexer = made("slow");
    for (int i = 0; i < ARTICLES; i++) {
      indexer.add(ClusterBulletins.article("a" + i, 1));
      written.put("a" + i, 1);
    }
    checkAll(indexer);
    try (ExecutorService threads = Executors.newFixedThreadPool(2);
        OpenSearchSearcher search = indexer.searcher()) {
      nodes.pause(0);
      List<Future<Integer>> all = new ArrayList<>();
      try {
        all.add(threads.submit(() -> ClusterBulletins.version(search, "a0")));
        all.add(threads.submit(() -> ClusterBulletins.version(search, "a1")));
        Thread.sleep(4_000);
      } finally {
        nodes.resume(0);
      }
      for (Future<Integer> one : all) {
        assertTrue(one.get() >= 1);
      }
    }
    nodes.awaitGreen();
  }

  @Test
  void aQuestionIsStoppedWhenNoNodeAnswersInItsTime() throws Exception {
    OpenSearchIndexer indexer = made("stopped");
    indexer.add(ClusterBulletins.article("a", 1));
    indexer.commit();
    QuoteQuery question =
        QuoteQuery.all().where(Filter.article("a")).timeout(Duration.ofMillis(500));
    try (OpenSearchSearcher search = indexer.searcher()) {
      for (int i = 0; i < NODES; i++) {
        nodes.pause(i);
      }
      try {
        assertTrue(
            search.search(question).notices().stream().anyMatch(Notice.Stopped.class::isInstance));
        assertThrows(SearchStoppedException.class, () -> search.facets(question, 10));
      } finally {
        for (int i = 0; i < NODES; i++) {
          nodes.resume(i);
        }
      }
      nodes.awaitGreen();
      check(search, "a", Map.of("a", 1));
    }
  }
}
