package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.language.Language;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever asks by an alias always has an answer, whichever index it names. */
@Tag("cluster")
class AliasTest {

  private static final int READS = 2_000;
  private static final int ARTICLES = 20;
  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());

  private static void fill(Transport cluster, String index) throws IOException {
    OpenSearchIndex.create(cluster, index, IndexLayout.shards(2), OPTIONS);
    OpenSearchIndexer indexer = OpenSearchIndexer.open(cluster, index, OPTIONS);
    indexer.addAll(
        IntStream.range(0, ARTICLES).mapToObj(i -> ClusterBulletins.article("a" + i, 1)),
        Runnable::run,
        report -> {});
    indexer.commit();
  }

  /** Fills a new index while the old one answers, then switches, and removes the old one. */
  private static int rebuild(Transport cluster, AtomicBoolean over) throws IOException {
    int built = 0;
    for (; !over.get(); built++) {
      String old = "quotes-" + built % 2;
      String next = "quotes-" + (built + 1) % 2;
      fill(cluster, next);
      for (int i = 0; i < 5; i++) {
        OpenSearchIndex.alias(cluster, "quotes", next);
        OpenSearchIndex.alias(cluster, "quotes", old);
      }
      OpenSearchIndex.alias(cluster, "quotes", next);
      OpenSearchIndex.delete(cluster, old);
      assertFalse(OpenSearchIndex.exists(cluster, old));
    }
    return built;
  }

  @Test
  void everyReadHasAnAnswerWhileIndexesAreSwitched() throws Exception {
    try (ClusterNodes nodes = ClusterNodes.start(1)) {
      Transport cluster = nodes.transport();
      fill(cluster, "quotes-0");
      OpenSearchIndex.alias(cluster, "quotes", "quotes-0");
      AtomicBoolean over = new AtomicBoolean();
      try (ExecutorService threads = Executors.newSingleThreadExecutor();
          OpenSearchSearcher search = OpenSearchSearcher.open(cluster, "quotes", OPTIONS)) {
        Future<Integer> switches = threads.submit(() -> rebuild(cluster, over));
        try {
          for (int i = 0; i < READS && !switches.isDone(); i++) {
            assertEquals(1, ClusterBulletins.version(search, "a" + i % ARTICLES));
          }
        } finally {
          over.set(true);
        }
        assertTrue(switches.get() > 0);
      }
    }
  }
}
