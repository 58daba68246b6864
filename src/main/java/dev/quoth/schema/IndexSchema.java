package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.SortOrder;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.Keywords;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The door to how passages are kept. */
public final class IndexSchema {

  private IndexSchema() {}

  /**
   * Returns the analyzer that an index of passages is written with.
   *
   * @param analyzers the analyzers for text and for names
   * @return one that takes for each field what belongs to it
   */
  public static Analyzer analyzer(PassageAnalyzers analyzers) {
    return new PerFieldAnalyzerWrapper(
        analyzers.passages(),
        Map.of(Fields.SPEAKER, analyzers.names(), Fields.ADDRESSEE, analyzers.names()));
  }

  /**
   * Returns the term that stands for an article: all documents that have it are its block.
   *
   * @param id the article's id
   * @return the term
   */
  public static Term article(String id) {
    return new Term(Fields.ARTICLE, Keywords.exact(id));
  }

  /**
   * Returns the question for all articles.
   *
   * @return a query for the first document of each block
   */
  public static Query articles() {
    return new TermQuery(new Term(Fields.KIND, DocumentKind.ARTICLE.name()));
  }

  /**
   * Makes the documents of an article.
   *
   * @param article the article
   * @param quotes its quotes
   * @return the documents, in the order in which they must be written
   * @throws IllegalArgumentException if a quote does not lie in the article
   */
  public static ArticleBlock block(Article article, List<Quote> quotes) {
    return new ArticleBlock(article, quotes);
  }

  /**
   * Returns the terms of a topic, each once.
   *
   * @param words the topic as a person put it
   * @param analyzers the analyzers; where the one for queries leaves nothing of "the who", the one
   *     for passages is asked
   * @return the terms in their order; none where the words have neither letter nor digit
   */
  public static List<BytesRef> topicTerms(String words, PassageAnalyzers analyzers) {
    if (words.isBlank()) {
      return List.of();
    }
    List<BytesRef> terms = Terms.of(analyzers.queries(), words);
    if (terms.isEmpty()) {
      terms = Terms.of(analyzers.passages(), words);
    }
    return terms.stream().distinct().toList();
  }

  /**
   * Returns the terms that a text has in an index.
   *
   * @param text the text
   * @param analyzers the analyzers
   * @return the terms in their order
   */
  public static List<BytesRef> words(String text, PassageAnalyzers analyzers) {
    return Terms.of(analyzers.passages(), text);
  }

  /**
   * Returns the order of hits, in which no two passages are equal: what stands first, then by
   * article and place in it.
   *
   * @param first what stands first
   * @return the order; articles without a date stand at the end of both orders by date
   */
  public static Sort order(SortOrder first) {
    SortField leading =
        switch (first) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> published(true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
          case OLDEST -> published(false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE);
        };
    return new Sort(
        leading,
        new SortField(Fields.ARTICLE, SortField.Type.STRING),
        new SortField(Fields.ORDINAL, SortField.Type.LONG));
  }

  private static SortField published(
      boolean descending, SortedNumericSelector.Type selector, long undated) {
    return LongField.newSortField(Fields.PUBLISHED, descending, selector, undated);
  }

  /**
   * Returns when the passages of a segment were published.
   *
   * @param segment the segment
   * @return milliseconds since 1970, at most one a passage
   * @throws IOException if the index cannot be read
   */
  public static SortedNumericDocValues published(LeafReader segment) throws IOException {
    return DocValues.getSortedNumeric(segment, Fields.PUBLISHED);
  }
}
