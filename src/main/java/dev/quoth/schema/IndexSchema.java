package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The entrance to the package: how an index is analyzed, and how an article is written. */
public final class IndexSchema {

  private IndexSchema() {}

  /**
   * Returns the analyzer that an index of passages is written with.
   *
   * @param analyzers the analyzers for text and for names
   * @return an analyzer that uses the right one of them for each field
   */
  public static Analyzer analyzer(PassageAnalyzers analyzers) {
    return new PerFieldAnalyzerWrapper(
        analyzers.passages(),
        Map.of(
            PassageField.SPEAKER.key(),
            analyzers.names(),
            PassageField.ADDRESSEE.key(),
            analyzers.names()));
  }

  /**
   * Returns the term of an article: the documents that have it are its block.
   *
   * @param id the article's id
   * @return the term
   */
  public static Term article(String id) {
    return new Term(PassageField.ARTICLE.key(), Keywords.exact(id));
  }

  /**
   * Returns the query for all articles.
   *
   * @return a query for the first document of each block
   */
  public static Query articles() {
    return new TermQuery(new Term(PassageField.KIND.key(), DocumentKind.ARTICLE.name()));
  }

  /**
   * Makes the documents of an article.
   *
   * @param article the article
   * @param quotes its quotes
   * @param extractor the version of the extractor that found them
   * @param analyzers the analyzers of the index
   * @return the documents, in the order in which they must be written
   * @throws IllegalArgumentException if a quote does not lie in the article
   */
  public static ArticleBlock block(
      Article article, List<Quote> quotes, String extractor, PassageAnalyzers analyzers) {
    return new ArticleBlock(article, quotes, extractor, analyzers);
  }

  /**
   * Returns when the passages of a segment were published.
   *
   * @param segment the segment
   * @return milliseconds since 1970, to be looked up by document
   * @throws IOException if the index cannot be read
   */
  public static NumericDocValues published(LeafReader segment) throws IOException {
    return new ArticleMoments(segment);
  }
}
