import dev.quoth.Article;
import dev.quoth.http.QuoteServer;
import dev.quoth.http.ServerOptions;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.CommitSearchers;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * How do people look at an index?
 *
 * <p>With the folder of an index as its argument it serves pages until it is stopped. Without, it
 * serves one article, asks itself one question, and ends.
 *
 * <pre>
 * &lt;title&gt;by:Brandt pier – Quoth&lt;/title&gt;
 * </pre>
 */
public final class ServeAPage {

  public static void main(String[] args) throws IOException, InterruptedException {
    Language english = Language.english();
    if (args.length > 0) {
      serve(Path.of(args[0]), SearcherOptions.of(english));
      return;
    }
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(english))) {
      indexer.add(
          Article.builder("pier-7", "“The pier stays open,” said harbour master Ivo Brandt.")
              .title("Pier to stay open")
              .build());
      try (QuoteSearcher searcher = indexer.searcher();
          QuoteServer server = QuoteServer.open(searcher, ServerOptions.local())) {
        System.err.println("serving at " + server.address());
        ask(server.address().resolve("/?q=by:Brandt+pier"));
      }
    }
  }

  private static void serve(Path folder, SearcherOptions reading)
      throws IOException, InterruptedException {
    // @start region="serve"
    ServerOptions options = ServerOptions.local().withPort(8080);
    try (CommitSearchers searchers = CommitSearchers.open(folder, reading);
        QuoteServer server = QuoteServer.openLive(searchers::latest, options)) {
      System.err.println("open " + server.address() + " in a browser; Ctrl-C ends");
      Thread.currentThread().join();
    }
    // @end
  }

  private static void ask(URI page) throws IOException {
    URLConnection connection = page.toURL().openConnection();
    String html = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    html.lines()
        .filter(line -> line.contains("<title>"))
        .map(line -> line.substring(line.indexOf("<title>"), line.indexOf("</title>") + 8))
        .forEach(System.out::println);
  }
}
