package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.IndexFormatException;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An index that cannot be asked or written to is refused, with what to do. */
@Tag("cluster")
class IndexRefusalTest {

  private static final OpenSearchOptions OPTIONS = OpenSearchOptions.of(Language.english());

  @AutoClose private static ClusterNodes nodes;
  private static Transport cluster;

  @BeforeAll
  static void start() throws IOException {
    nodes = ClusterNodes.start(1);
    cluster = nodes.transport();
  }

  private static void make(String index) throws IOException {
    OpenSearchIndex.create(cluster, index, IndexLayout.shards(1), OPTIONS);
  }

  private static <T extends IOException> T refused(
      Class<T> type, Executable call, String... parts) {
    T error = assertThrows(type, call);
    for (String part : parts) {
      assertTrue(String.valueOf(error.getMessage()).contains(part), error::toString);
    }
    return error;
  }

  private static Executable reading(String index) {
    return () -> OpenSearchSearcher.open(cluster, index, OPTIONS);
  }

  private static Executable writing(String index) {
    return () -> OpenSearchIndexer.open(cluster, index, OPTIONS);
  }

  private static void send(String method, String path, String body) throws IOException {
    Refusal.read(path, cluster.send(Transport.Request.json(method, path, body)));
  }

  private static void say(String index, String meta) throws IOException {
    send("PUT", "/" + index + "/_mapping", "{\"_meta\":{\"quoth\":" + meta + "}}");
  }

  @Test
  void anIndexThatIsNotThereIsRefused() throws IOException {
    for (Executable call : List.of(reading("nowhere"), writing("nowhere"))) {
      refused(FileNotFoundException.class, call, "index nowhere", "OpenSearchIndex.create");
    }
    make("soon-gone");
    try (OpenSearchSearcher search = OpenSearchSearcher.open(cluster, "soon-gone", OPTIONS)) {
      OpenSearchIndex.delete(cluster, "soon-gone");
      refused(
          FileNotFoundException.class,
          () -> search.search(QuoteQuery.all()),
          "index soon-gone",
          "OpenSearchIndex.create");
    }
  }

  @Test
  void anIndexOfAnotherFormatIsRefused() throws IOException {
    make("newer");
    say("newer", "{\"format\":99,\"language\":\"en\"}");
    for (Executable call : List.of(reading("newer"), writing("newer"))) {
      IndexFormatException error =
          refused(IndexFormatException.class, call, "newer", "OpenSearchIndex.alias");
      assertEquals("format 99", error.found());
      assertEquals("format " + Mapping.FORMAT, error.supported());
    }
    refused(IndexFormatException.class, () -> OpenSearchIndex.alias(cluster, "any", "newer"));
  }

  @Test
  void anIndexOfAnotherLanguageOrOfOtherAnalyzersIsRefused() throws IOException {
    make("foreign");
    say("foreign", "{\"format\":" + Mapping.FORMAT + ",\"language\":\"de\"}");
    refused(IndexFormatException.class, reading("foreign"), "language \"de\"", "\"en\"");
    say("foreign", "{\"format\":" + Mapping.FORMAT + ",\"language\":\"en\",\"analyzers\":\"x\"}");
    refused(IndexFormatException.class, writing("foreign"), "fingerprint x", "fill an index");
  }

  @Test
  void anIndexOfSomebodyElseIsRefusedAndNeverRemoved() throws IOException {
    send("PUT", "/logs", "{}");
    refused(IndexFormatException.class, reading("logs"), "format unknown");
    refused(IOException.class, () -> OpenSearchIndex.delete(cluster, "logs"), "none of Quoth's");
    assertTrue(OpenSearchIndex.exists(cluster, "logs"));
  }

  @Test
  void anIndexIsMadeOnce() throws IOException {
    make("once");
    refused(IOException.class, () -> make("once"), "making index once", "OpenSearchIndex.delete");
  }

  @Test
  void anAliasOfTwoIndexesIsNotWrittenTo() throws IOException {
    make("first");
    make("second");
    OpenSearchIndex.alias(cluster, "both", "first");
    send(
        "POST", "/_aliases", "{\"actions\":[{\"add\":{\"index\":\"second\",\"alias\":\"both\"}}]}");
    refused(IOException.class, writing("both"), "both names 2 indexes", "OpenSearchIndex.alias");
    OpenSearchSearcher.open(cluster, "both", OPTIONS).close();
    OpenSearchIndex.alias(cluster, "both", "second");
    OpenSearchIndexer.open(cluster, "both", OPTIONS);
    OpenSearchIndex.delete(cluster, "first");
    assertFalse(OpenSearchIndex.exists(cluster, "first"));
  }

  @Test
  void anIndexIsNotRemovedWhileAnAliasNamesIt() throws IOException {
    make("named");
    OpenSearchIndex.alias(cluster, "name", "named");
    refused(
        IOException.class, () -> OpenSearchIndex.delete(cluster, "named"), "alias name names it");
    refused(IOException.class, () -> OpenSearchIndex.delete(cluster, "name"), "alias name names");
    refused(
        IOException.class,
        () -> OpenSearchIndex.alias(cluster, "named", "named"),
        "pointing alias named");
    refused(FileNotFoundException.class, () -> OpenSearchIndex.alias(cluster, "name", "missing"));
  }

  @Test
  void aClusterWithoutAModuleIsRefusedByName() throws IOException {
    try (ClusterNodes less = ClusterNodes.startWithout("ParentJoin")) {
      refused(
          IOException.class,
          () -> OpenSearchIndex.create(less.transport(), "less", IndexLayout.shards(1), OPTIONS),
          "making index less",
          "parent-join");
    }
  }
}
