package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.index.QuoteSearcherManager;
import dev.quoth.language.Language;
import dev.quoth.search.CommitSearchers;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of an index that is being written. */
class LiveServerTest {

  @TempDir Path folder;

  private static void add(QuoteIndexer indexer, String id) throws IOException {
    indexer.add(Article.builder(id, "“The pier stays open,” said Ivo Brandt.").build());
  }

  private static String total(QuoteServer server) throws Exception {
    URI page = server.address().resolve("/?q=pier");
    String html =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
            .body();
    return Jsoup.parse(html).expectFirst("[role=status] p").text();
  }

  @Test
  void whatAnotherProgramCommitsIsShownWithoutARestart() throws Exception {
    IndexerOptions writing = IndexerOptions.of(Language.english());
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, writing)) {
      add(indexer, "a");
      indexer.commit();
      SearcherOptions reading = SearcherOptions.of(Language.english());
      try (CommitSearchers searchers = CommitSearchers.open(folder, reading);
          QuoteServer server = QuoteServer.openLive(searchers::latest, ServerOptions.local())) {
        assertEquals("1 quote", total(server));
        add(indexer, "b");
        assertEquals("1 quote", total(server));
        indexer.commit();
        assertEquals("2 quotes", total(server));
      }
    }
  }

  @Test
  void aRequestReleasesItsSnapshot() throws Exception {
    IndexerOptions writing = IndexerOptions.of(Language.english());
    List<QuoteSearcher> taken = new ArrayList<>();
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, writing);
        QuoteSearcherManager manager = indexer.searcherManager();
        QuoteServer server =
            QuoteServer.openLive(
                () -> {
                  manager.refresh();
                  taken.add(manager.searcher());
                  return taken.getLast();
                },
                ServerOptions.local())) {
      add(indexer, "a");
      assertEquals("1 quote", total(server));
      add(indexer, "b");
      assertEquals("2 quotes", total(server));
    }
    assertTrue(taken.stream().allMatch(each -> each.lucene().getIndexReader().getRefCount() == 0));
  }

  @Test
  void aSearcherGoesOnToSeeItsOwnCommit() throws Exception {
    SearcherOptions reading = SearcherOptions.of(Language.english());
    try (QuoteIndexer indexer = QuoteIndexer.open(folder, IndexerOptions.of(Language.english()))) {
      add(indexer, "a");
      indexer.commit();
      CommitSearchers searchers = CommitSearchers.open(folder, reading);
      try (QuoteSearcher first = searchers.latest()) {
        add(indexer, "b");
        indexer.commit();
        try (QuoteSearcher second = searchers.latest()) {
          searchers.close();
          assertEquals(1, first.articles());
          assertEquals(2, second.articles());
        }
      }
    }
  }
}
