import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.search.LuceneClauses;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * How do I bring queries, an analyzer and a similarity of my own?
 *
 * <pre>
 * as asked:       We mend ferries. | A ferryman waits.
 * with a filter:  A ferryman waits.
 * with a should:  A ferryman waits. | We mend ferries.
 * documents that Lucene sees: 6
 * </pre>
 */
public final class YourOwnLucene {

  public static void main(String[] args) throws IOException {
    // @start region="options"
    Language english = Language.english().withAnalyzers(PassageAnalyzers.of(new SimpleAnalyzer()));
    SearcherOptions words =
        SearcherOptions.of(english).withSimilarity(new BM25Similarity(0.9f, 0.4f));
    IndexerOptions options = IndexerOptions.of(english).withSearcherOptions(words);
    Directory directory = new ByteBuffersDirectory(); // or any other of Lucene's
    try (QuoteIndexer indexer = QuoteIndexer.open(directory, options)) {
      indexer.add(Article.builder("a", "“We mend ferries.” Ivo Brandt said.").build());
      indexer.add(Article.builder("b", "“A ferryman waits.” Ivo Brandt said.").build());
    }
    // @end
    try (QuoteSearcher searcher = QuoteSearcher.open(directory, words)) {
      ask(searcher);
    }
  }

  private static void ask(QuoteSearcher searcher) throws IOException {
    show("as asked:       ", searcher);
    // @start region="clauses"
    Term ferryman = new Term("quote", "ferryman");
    LuceneClauses filter = LuceneClauses.NONE.filter(new PrefixQuery(new Term("quote", "ferrym")));
    LuceneClauses should = LuceneClauses.NONE.should(new BoostQuery(new TermQuery(ferryman), 2));
    show("with a filter:  ", searcher.with(filter));
    show("with a should:  ", searcher.with(should));
    int documents = searcher.lucene().getIndexReader().numDocs();
    // @end
    System.out.println("documents that Lucene sees: " + documents);
  }

  private static void show(String title, QuoteSearch searcher) throws IOException {
    StringBuilder line = new StringBuilder(title);
    String gap = "";
    for (Hit hit : searcher.search(QuoteQuery.by("Brandt"))) {
      line.append(gap).append(hit.passage().text());
      gap = " | ";
    }
    System.out.println(line);
  }
}
