import dev.quoth.Article;
import dev.quoth.QuoteQuery;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.monitor.MatchReport;
import dev.quoth.monitor.MonitorOptions;
import dev.quoth.monitor.QuoteMonitor;
import dev.quoth.monitor.SavedSearch;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Which saved searches does a new article answer?
 *
 * <p>Searches are saved once, and asked of whatever arrives. Each passage is delivered once, also
 * if the program ends in between.
 *
 * <pre>
 * harbour master: The pier stays open,
 * the pier: The pier stays open,
 * 1 article, 2 matches
 * 0 articles, 0 matches
 * the pier: Nobody needs that pier,
 * 1 article, 1 match
 * </pre>
 */
public final class TellMeWhen {

  private static final Language ENGLISH = Language.english();

  public static void main(String[] args) throws IOException {
    Directory searches = new ByteBuffersDirectory(); // a folder, in a program of yours
    try (QuoteMonitor monitor = QuoteMonitor.open(searches, MonitorOptions.of(ENGLISH))) {
      monitor.save(
          new SavedSearch("harbour master", QuoteQuery.by("Robert Lindqvist")),
          new SavedSearch("the pier", QuoteQuery.all().about("pier")));
    }
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(ENGLISH))) {
      add("monday", "“The pier stays open,” said harbour master Robert Lindqvist.", indexer);
      tell(searches, indexer);
      tell(searches, indexer);
      add("tuesday", "“Nobody needs that pier,” said mayor Ana Ruiz.", indexer);
      tell(searches, indexer);
    }
  }

  private static void add(String id, String text, QuoteIndexer indexer) throws IOException {
    indexer.add(Article.builder(id, text).build());
    indexer.commit();
  }

  private static void tell(Directory searches, QuoteIndexer indexer) throws IOException {
    // @start region="monitor"
    try (QuoteMonitor monitor = QuoteMonitor.open(searches, MonitorOptions.of(ENGLISH));
        QuoteSearcher searcher = indexer.searcher()) {
      MatchReport report =
          monitor.match(
              searcher,
              (search, passage) -> System.out.println(search.name() + ": " + passage.text()));
      // @end
      System.out.println(
          number(report.articles(), "article") + ", " + number(report.matches(), "match"));
    }
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : what.endsWith("h") ? "es" : "s");
  }
}
