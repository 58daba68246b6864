package dev.quoth.schema;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Tells of which quotes the words may stand elsewhere in an index, at the price of looking up a few
 * terms. For one thread and one answer: it holds the segments' terms open.
 */
public final class SameWordsFinder {

  private final TermsEnum[] segments;

  /**
   * Starts to look.
   *
   * @param reader one snapshot
   * @throws IOException if the index cannot be read
   */
  public SameWordsFinder(IndexReader reader) throws IOException {
    segments = new TermsEnum[reader.leaves().size()];
    for (LeafReaderContext segment : reader.leaves()) {
      segments[segment.ord] =
          org.apache.lucene.index.Terms.getTerms(segment.reader(), Fields.SAME).iterator();
    }
  }

  /**
   * Tells whether other quotes may be the same. For most quotes that ends the matter.
   *
   * @param quote a quote of this snapshot
   * @return false if no other quote has a key of this one
   * @throws IOException if the index cannot be read
   */
  public boolean mayStandElsewhere(SameWords quote) throws IOException {
    Set<BytesRef> keys = quote.keys();
    for (BytesRef key : keys) {
      int quotes = 0;
      for (TermsEnum segment : segments) {
        quotes += segment.seekExact(key) ? segment.docFreq() : 0;
      }
      if (quotes > 1) {
        return true;
      }
    }
    return false;
  }
}
