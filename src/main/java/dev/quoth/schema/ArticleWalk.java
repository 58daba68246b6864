package dev.quoth.schema;

import dev.quoth.Passage;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Walks through an index article by article, in the order of their ids, and through each in the
 * order of its text. For one thread.
 */
public final class ArticleWalk {

  private final IndexReader index;
  private final TermsEnum articles;
  private PassageReader reader;
  private DocIdSetIterator passages = DocIdSetIterator.empty();

  /**
   * Starts before the first article.
   *
   * @param index the snapshot
   * @throws IOException if the index cannot be read
   */
  public ArticleWalk(IndexReader index) throws IOException {
    this.index = index;
    Terms terms = MultiTerms.getTerms(index, PassageField.ARTICLE.key());
    articles = terms == null ? TermsEnum.EMPTY : terms.iterator();
    reader = new PassageReader(index);
  }

  /**
   * Goes to the next passage.
   *
   * @param wanted the numbers of the documents to stop at
   * @return the passage; empty when there is no more
   * @throws IOException if the index cannot be read
   */
  public Optional<Passage> next(Bits wanted) throws IOException {
    while (true) {
      int document = passages.nextDoc();
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        if (articles.next() == null) {
          return Optional.empty();
        }
        passages = articles.postings(null, PostingsEnum.NONE);
        reader = new PassageReader(index);
      } else if (document >= wanted.length()) {
        throw new CorruptIndexException(
            "an article has document " + document + " of " + wanted.length(),
            "the list of articles");
      } else if (wanted.get(document)) {
        return Optional.of(reader.read(document));
      }
    }
  }
}
