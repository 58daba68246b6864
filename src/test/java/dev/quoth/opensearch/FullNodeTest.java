package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonObject;
import dev.quoth.language.Language;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node whose disk is full takes nothing, which an error says; then writing goes on. */
@Tag("cluster")
class FullNodeTest {

  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());
  private static final int LOOKS = 240;

  private static JsonObject send(Transport cluster, String method, String path, String body)
      throws IOException {
    return Refusal.read(path, cluster.send(Transport.Request.json(method, path, body)));
  }

  /** Says how much of a disk must be free; the cluster looks every ten seconds. */
  private static void leave(Transport cluster, String space) throws IOException {
    String mark = "cluster.routing.allocation.disk.watermark.";
    JsonObject settings =
        Json.object(
            "cluster.routing.allocation.disk.threshold_enabled",
            true,
            "cluster.info.update.interval",
            "10s",
            mark + "low",
            space,
            mark + "high",
            space,
            mark + "flood_stage",
            space);
    String body = Json.object("transient", settings).toString();
    send(cluster, "PUT", "/_cluster/settings", body);
  }

  private static void awaitBlock(Transport cluster, boolean expected) throws Exception {
    for (int i = 0; i < LOOKS; i++) {
      JsonObject settings = send(cluster, "GET", "/full/_settings?flat_settings=true", "");
      if (settings.toString().contains("\"index.blocks.read_only_allow_delete\":\"true\"")
          == expected) {
        return;
      }
      Thread.sleep(500);
    }
    fail("the block of a full disk was expected to be " + expected);
  }

  @Test
  void anIndexOnAFullDiskIsReadAndWrittenAgainWhenThereIsSpace() throws Exception {
    try (ClusterNodes nodes = ClusterNodes.start(1)) {
      Transport cluster = nodes.transport();
      OpenSearchIndex.create(cluster, "full", IndexLayout.shards(1), OPTIONS);
      OpenSearchIndexer indexer = OpenSearchIndexer.open(cluster, "full", OPTIONS);
      indexer.add(ClusterBulletins.article("a", 1));
      indexer.commit();
      leave(cluster, "1000tb");
      awaitBlock(cluster, true);
      IOException error =
          assertThrows(IOException.class, () -> indexer.add(ClusterBulletins.article("a", 2)));
      String message = String.valueOf(error.getMessage());
      assertTrue(message.contains("full"), message);
      assertTrue(message.contains("index.blocks.read_only_allow_delete"), message);
      assertEquals(1, ClusterBulletins.version(indexer.searcher(), "a"));
      leave(cluster, "1b");
      awaitBlock(cluster, false);
      indexer.add(ClusterBulletins.article("a", 3));
      indexer.commit();
      assertEquals(3, ClusterBulletins.version(indexer.searcher(), "a"));
    }
  }
}
