import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.QuoteIndex;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.opensearch.HttpTransport;
import dev.quoth.opensearch.IndexLayout;
import dev.quoth.opensearch.OpenSearchIndex;
import dev.quoth.opensearch.OpenSearchIndexer;
import dev.quoth.opensearch.OpenSearchOptions;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What changes when one machine is not enough?
 *
 * <p>The line that opens the index. Without arguments it is one in memory; with the address of a
 * node of OpenSearch and the name of an index, which is made, it is on that cluster. The answers
 * are the same.
 *
 * <pre>
 * The pier stays open,
 * the pier is not safe
 * </pre>
 */
public final class OnACluster {

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      try (QuoteIndex index =
          QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
        writeAndAsk(index);
      }
    } else {
      // @start region="open"
      HttpTransport cluster = HttpTransport.of(List.of(URI.create(args[0])));
      OpenSearchOptions options = OpenSearchOptions.of(Language.english());
      OpenSearchIndex.create(cluster, args[1], IndexLayout.shards(3).copies(1), options); // once
      try (QuoteIndex index = OpenSearchIndexer.open(cluster, args[1], options)) {
        writeAndAsk(index);
      }
      // @end
    }
  }

  // @start region="ask"
  private static void writeAndAsk(QuoteIndex index) throws IOException {
    index.add(Article.builder("a", "“The pier stays open,” said Ivo Brandt.").build());
    index.add(Article.builder("b", "Mara Lind said the pier is not safe.").build());
    index.commit();
    try (QuoteSearch search = index.searcher()) {
      for (Hit hit : search.search(QuoteQuery.all().about("pier"))) {
        System.out.println(hit.passage().text());
      }
    }
  }
  // @end
}
