package dev.quoth.schema;

import dev.quoth.PassageKind;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The words of passages themselves, without those around them or of the title.
 *
 * @param kind the kind of passage
 */
public record OwnWords(PassageKind kind) {

  /**
   * Counts the passages.
   *
   * @param index the index
   * @return how many passages of the kind there are, deleted ones that are still kept included
   * @throws IOException if the index cannot be read
   */
  public int passages(IndexReader index) throws IOException {
    return index.getDocCount(field());
  }

  /**
   * Counts the passages with a word.
   *
   * @param index the index
   * @param word the analyzed word
   * @return how many there are, deleted ones that are still kept included
   * @throws IOException if the index cannot be read
   */
  public int passages(IndexReader index, BytesRef word) throws IOException {
    return index.docFreq(new Term(field(), word));
  }

  /**
   * Asks for a word.
   *
   * @param word the analyzed word
   * @return a query for the passages with it
   */
  public Query word(BytesRef word) {
    return new TermQuery(new Term(field(), word));
  }

  /**
   * Asks for two words side by side.
   *
   * @param first the analyzed first word
   * @param second the analyzed second word
   * @return a query for the passages with them
   */
  public Query phrase(BytesRef first, BytesRef second) {
    return new PhraseQuery(field(), first, second);
  }

  private String field() {
    return switch (kind) {
      case QUOTE -> Fields.QUOTE;
      case PARAGRAPH -> Fields.PARAGRAPH;
    };
  }
}
