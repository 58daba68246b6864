package dev.quoth.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.QuoteQuery;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.monitor.MonitorOptions;
import dev.quoth.monitor.QuoteMonitor;
import dev.quoth.monitor.SavedSearch;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The searches of a monitor, as a page and as feeds. */
class SavedSearchesTest {

  private static final String NAME = "Sorley & <b>ferries</b>";

  @TempDir Path folder;

  private Map<String, QuoteQuery> saved() throws IOException {
    Map<String, QuoteQuery> queries = new LinkedHashMap<>();
    for (SavedSearch search : QuoteMonitor.read(folder)) {
      queries.put(search.name(), search.query());
    }
    return queries;
  }

  private ServedIndex serve() throws IOException {
    ServerOptions options = ServerOptions.local().withSearches(this::saved);
    return ServedIndex.of(options, IoLimits.STANDARD, ServedIndex.newsroom());
  }

  private QuoteMonitor monitor() throws IOException {
    return QuoteMonitor.open(folder, MonitorOptions.of(Language.english()));
  }

  @Test
  void aSearchThatIsSavedIsListedWithItsFeed() throws Exception {
    try (ServedIndex served = serve();
        QuoteMonitor monitor = monitor()) {
      assertTrue(served.page("/searches").text().contains("No search is saved."));
      monitor.save(new SavedSearch(NAME, QuoteQuery.by("Sorley").about("ferry")));
      Document list = served.page("/searches");
      assertEquals(NAME, list.expectFirst(".saved li a").text());
      Document page = served.page(list.expectFirst(".saved li a").absUrl("href"));
      assertEquals(2, page.select(".hit").size());
      String address = list.expectFirst(".saved li a.hint").absUrl("href");
      Document feed = Jsoup.parse(served.get(address).body(), "", Parser.xmlParser());
      assertEquals(NAME, feed.expectFirst("feed > title").text());
      assertEquals(2, feed.select("entry").size());
      assertEquals(address, feed.expectFirst("feed > link[rel=self]").attr("href"));
      monitor.delete(NAME);
      assertEquals(404, served.get(address).statusCode());
    }
  }

  @Test
  void whatArrivedLastIsFirstHoweverOldItIs() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-01T00:00:00Z"));
    IndexerOptions options = IndexerOptions.of(Language.english()).withClock(now::get);
    try (QuoteIndexer indexer = QuoteIndexer.open(new ByteBuffersDirectory(), options)) {
      for (int i = 0; i < 2 * Arrivals.MOST; i++) {
        indexer.add(article("new-" + i, LocalDate.of(2026, 3, 2)));
      }
      now.set(now.get().plus(Duration.ofDays(3)));
      indexer.add(article("old", LocalDate.of(1999, 3, 2)));
      try (QuoteSearcher searcher = indexer.searcher()) {
        List<Hit> latest = Arrivals.latest(searcher, QuoteQuery.all());
        assertEquals(Arrivals.MOST, latest.size());
        assertEquals("old", latest.getFirst().passage().article().id());
      }
    }
  }

  private static Article article(String id, LocalDate day) {
    return Article.builder(id, "“The pier stays open,” said Ivo Brandt.").publishedOn(day).build();
  }

  @Test
  void aSavedSearchIsReadInABrowser() throws Exception {
    assumeTrue(BrowserDriver.isInstalled(), BrowserDriver.INSTALL);
    try (QuoteMonitor monitor = monitor()) {
      monitor.save(
          new SavedSearch(NAME, QuoteQuery.by("Sorley").about("ferry")),
          new SavedSearch("Wages", QuoteQuery.all().about("wages")));
    }
    try (ServedIndex served = serve();
        Browser browser = Browser.open(BrowserKind.DESK)) {
      browser.go(served.address());
      browser.click("nav a[href=searches]");
      browser.picture("saved-searches");
      browser.click(".saved li a");
      assertEquals(NAME, browser.text("h1"));
      assertEquals("Anneke Sorley", browser.text(".hit h3 a"));
      browser.picture("saved-search");
    }
  }
}
