package dev.quoth.http;

import dev.quoth.Article;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A server of an index in memory, and a client that asks it. */
final class ServedIndex implements Closeable {

  private final QuoteSearcher searcher;
  private final QuoteServer server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private ServedIndex(QuoteSearcher searcher, QuoteServer server) {
    this.searcher = searcher;
    this.server = server;
  }

  static ServedIndex of(Article... articles) throws IOException {
    return of(ServerOptions.local(), IoLimits.STANDARD, articles);
  }

  static ServedIndex of(ServerOptions options, IoLimits limits, Article... articles)
      throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      for (Article article : articles) {
        indexer.add(article);
      }
      QuoteSearcher searcher = indexer.searcher();
      SearchSource source = () -> searcher.cancelledBy(() -> false);
      return new ServedIndex(searcher, QuoteServer.openWith(source, options, limits));
    }
  }

  /** A small newsroom: four articles of an island with a ferry. */
  static Article[] newsroom() {
    return List.of(
            article("strike", "2026-03-02", "Kelden Courier", "Ferry strike goes on", STRIKE),
            article("council", "2026-03-02", "Marren Wire", "Council looks at mud", COUNCIL),
            article("picket", "2026-03-04", "Marren Wire", "Pickets at the pier", PICKET),
            article("spring", "2026-05-11", "Kelden Courier", "Spring timetable", SPRING))
        .toArray(Article[]::new);
  }

  private static Article article(String id, String day, String source, String title, String text) {
    return Article.builder(id, text)
        .title(title)
        .source(source)
        .url("https://news.example/" + id)
        .publishedOn(LocalDate.parse(day))
        .build();
  }

  URI address() {
    return server.address();
  }

  int port() {
    return server.port();
  }

  QuoteServer server() {
    return server;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address().resolve(path)).build());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Gets a page that must be there, and reads it. */
  Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " has " + response.statusCode() + ": " + response.body());
    }
    return Jsoup.parse(response.body(), address().resolve(path).toString());
  }

  /** Takes the index away from a server that goes on. */
  void closeSearcher() throws IOException {
    searcher.close();
  }

  @Override
  public void close() throws IOException {
    server.close();
    searcher.close();
  }

  private static final String STRIKE =
      """
      "We want wages that feed a family," said Bram O'Dowd, leader of the dockers' union.
      "The ferry sails when our wages rise," O'Dowd said.
      "Nobody is served by an empty ferry," said Anneke Sorley, the harbour minister.
      """;

  private static final String COUNCIL =
      """
      "The channel must be two metres deeper," said Anneke Sorley, the harbour minister.
      "The dredging will cost nine million," Sorley said.
      "Two metres of mud are two metres of money," said Piers Lindqvist.
      "The school roof leaks," said Idris Calloway, the mayor.
      "A new roof will be there by autumn," Calloway said.
      "The children deserve a dry room," said Ruth Barr, a nurse.
      "Libraries stay open on Sundays," Calloway said.
      """;

  private static final String PICKET =
      """
      "Our wages have not moved in six years," said Bram O'Dowd.
      "Pay fair wages, and the ferry sails," O'Dowd said.
      "The island needs the ferry by Friday," said Idris Calloway, the mayor.
      """;

  private static final String SPRING =
      """
      The spring timetable begins on Monday, and the strike is over.

      "Nobody is served by an empty ferry," said Anneke Sorley, the harbour minister. She \
      thanked the crews, who had worked through two weekends.

      "We have wages that feed a family," said Bram O'Dowd, leader of the dockers' union. "The \
      crews are content," he added.
      """;
}
