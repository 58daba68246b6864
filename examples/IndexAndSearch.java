import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.QuoteQuery;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What is the shortest way from an article to an answer?
 *
 * <p>The index is a folder. Any program may search it, even while it is being written.
 *
 * <pre>
 * The pier stays open,
 * </pre>
 */
public final class IndexAndSearch {

  public static void main(String[] args) throws IOException {
    Path folder = args.length == 0 ? Files.createTempDirectory("quoth-") : Path.of(args[0]);

    // @start region="program"
    Article article =
        Article.builder("pier-7", "“The pier stays open,” said harbour master Ivo Brandt.")
            .title("Pier to stay open")
            .source("The Kelden Courier")
            .publishedOn(LocalDate.of(2026, 3, 2))
            .build();
    Language english = Language.english();

    try (QuoteIndexer indexer = QuoteIndexer.open(folder, IndexerOptions.of(english))) {
      indexer.add(article);
      indexer.commit();
    }
    try (QuoteSearcher searcher = QuoteSearcher.open(folder, SearcherOptions.of(english))) {
      for (Hit hit : searcher.search(QuoteQuery.by("Brandt").about("pier").limit(5))) {
        System.out.println(hit.passage().text());
      }
    }
    // @end
  }
}
