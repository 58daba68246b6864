import dev.quoth.Article;
import dev.quoth.Hits;
import dev.quoth.Notice;
import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.HitsCsv;
import dev.quoth.io.PassagesCsv;
import dev.quoth.io.PassagesJson;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * How do I get all of the hits: page by page, or as an export?
 *
 * <p>A cursor continues where a page ended, and neither skips nor repeats on one snapshot. A stream
 * has no rank and no limit, and takes no more memory for a million passages than for ten.
 *
 * <pre>
 * page of 2, of 5: The pier stays open 1, | The pier stays open 2,
 * page of 2, of 5: The pier stays open 3, | The pier stays open 4,
 * page of 1, of 5: The pier stays open 5,
 * counted up to 3: at least 3
 * exported: note-1#q0
 * exported: note-2#q0
 * exported: note-3#q0
 * as CSV, with the names of the columns: 3 lines
 * all as CSV: 6 lines, all as JSON Lines: 5
 * in time: 5 hits
 * </pre>
 */
public final class AllOfThem {

  public static void main(String[] args) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      for (int i = 1; i <= 5; i++) {
        String text = "“The pier stays open " + i + ",” said Ivo Brandt.";
        indexer.add(Article.builder("note-" + i, text).build());
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        pages(searcher);
        export(searcher);
        csv(searcher);
        all(searcher);
        inTime(searcher);
      }
    }
  }

  private static void pages(QuoteSearcher searcher) throws IOException {
    // @start region="pages"
    QuoteQuery query = QuoteQuery.by("Brandt").about("pier").limit(2);
    Hits page = searcher.search(query);
    show(page);
    while (!page.next().isEmpty()) {
      page = searcher.search(query.after(page.next()));
      show(page);
    }
    // @end
    System.out.println("counted up to 3: " + searcher.search(query.countUpTo(3)).total());
  }

  private static void show(Hits page) {
    StringBuilder line = new StringBuilder();
    page.forEach(hit -> line.append(line.isEmpty() ? "" : " | ").append(hit.passage().text()));
    System.out.println("page of " + page.hits().size() + ", of " + page.total() + ": " + line);
  }

  private static void export(QuoteSearcher searcher) throws IOException {
    // @start region="stream"
    try (Stream<Passage> all = searcher.stream(QuoteQuery.by("Brandt"))) {
      Iterator<Passage> passages = all.iterator();
      for (int i = 0; i < 3 && passages.hasNext(); i++) { // stop whenever you have enough
        System.out.println("exported: " + passages.next().id());
      }
    }
    // @end
  }

  private static void inTime(QuoteSearcher searcher) throws IOException {
    // @start region="cancel"
    QuoteSearch search = searcher.cancelledBy(Thread.currentThread()::isInterrupted);
    Hits hits = search.search(QuoteQuery.by("Brandt").timeout(Duration.ofSeconds(20)));
    boolean whole = hits.notices().stream().noneMatch(Notice.Stopped.class::isInstance);
    System.out.println((whole ? "in time: " : "until then: ") + hits.hits().size() + " hits");
    // @end
  }

  private static void csv(QuoteSearcher searcher) throws IOException {
    // @start region="csv"
    StringBuilder csv = new StringBuilder(); // or a Writer, in UTF-8
    HitsCsv.write(searcher.search(QuoteQuery.all().limit(2)), csv);
    // @end
    System.out.println(
        "as CSV, with the names of the columns: " + csv.toString().lines().count() + " lines");
  }

  private static void all(QuoteSearcher searcher) throws IOException {
    StringBuilder csv = new StringBuilder();
    StringBuilder json = new StringBuilder();
    // @start region="export"
    QuoteQuery query = QuoteQuery.by("Brandt");
    try (Stream<Passage> all = searcher.stream(query)) {
      PassagesCsv.write(all, csv); // line by line as they are read
    }
    try (Stream<Passage> all = searcher.stream(query)) {
      PassagesJson.writeLines(all, json);
    }
    // @end
    long lines = csv.toString().lines().count();
    System.out.println(
        "all as CSV: " + lines + " lines, all as JSON Lines: " + json.toString().lines().count());
  }
}
