package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.language.Language;
import dev.quoth.opensearch.ClusterNodes;
import dev.quoth.opensearch.IndexLayout;
import dev.quoth.opensearch.OpenSearchIndex;
import dev.quoth.opensearch.OpenSearchOptions;
import dev.quoth.opensearch.OpenSearchSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The programs of {@code examples/} for a cluster, run against a node. */
@Tag("cluster")
class ClusterExamplesTest {

  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());

  @AutoClose private static ClusterNodes nodes;

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(1);
  }

  private static ExampleFile example(String name) {
    return new ExampleFile(Path.of("examples", name + ".java"));
  }

  @Test
  void aClusterPrintsWhatTheIndexInMemoryDoes() throws Exception {
    ExampleFile example = example("OnACluster");
    assertEquals(
        example.promised(), example.printed(nodes.addresses().getFirst().toString(), "ten-lines"));
  }

  @Test
  void aPoolOfProcessesWritesAllFiles() throws Exception {
    OpenSearchIndex.create(nodes.transport(), "fed", IndexLayout.shards(2), OPTIONS);
    Path folder = Path.of("index-fixtures", "corpora", "harbour-en", "articles");
    long files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.count();
    }
    String printed =
        example("FeedCluster")
            .printed(nodes.addresses().getFirst().toString(), "fed", "2", folder.toString());
    assertEquals(files + " articles were written", printed);
    try (QuoteSearch search = OpenSearchSearcher.open(nodes.transport(), "fed", OPTIONS)) {
      assertEquals(files, search.articles());
    }
  }
}
