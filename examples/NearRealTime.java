import dev.quoth.Article;
import dev.quoth.QuoteQuery;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * How do I find what I added a moment ago?
 *
 * <p>The indexer hands out searchers that see all that was added, committed or not. Each is a
 * snapshot: a reader who is on page one gets page two of the same list, even if more is added in
 * the meantime.
 *
 * <pre>
 * quotes by Brandt
 * before: 0
 * added, the old snapshot: 0
 * added, a new snapshot: 1
 * replaced, the article's second version: 2
 * removed: 0
 * </pre>
 */
public final class NearRealTime {

  public static void main(String[] args) throws IOException {
    try (QuoteIndexer indexer =
        QuoteIndexer.open(new ByteBuffersDirectory(), IndexerOptions.of(Language.english()))) {
      System.out.println("quotes by Brandt");
      try (QuoteSearcher earlier = indexer.searcher()) {
        show("before", earlier);
        // @start region="snapshots"
        indexer.add(article("“The pier stays open,” said Ivo Brandt."));
        show("added, the old snapshot", earlier);
        try (QuoteSearcher now = indexer.searcher()) {
          show("added, a new snapshot", now);
        }
        // @end
      }

      indexer.add(article("“The pier is closed,” said Ivo Brandt. “I am sorry,” Brandt said."));
      try (QuoteSearcher now = indexer.searcher()) {
        show("replaced, the article's second version", now);
      }

      indexer.remove("pier-7");
      try (QuoteSearcher now = indexer.searcher()) {
        show("removed", now);
      }
    }
  }

  private static Article article(String text) {
    return Article.builder("pier-7", text).build();
  }

  private static void show(String when, QuoteSearcher searcher) throws IOException {
    String total = searcher.search(QuoteQuery.by("Brandt")).total().toString();
    System.out.println(when + ": " + total);
  }
}
