package dev.quoth.schema;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Finds in an index the quotes that may be the same, at the price of looking up a few terms. For
 * one thread and one answer: it holds the segments' terms open.
 */
public final class SameWordsFinder {

  private final List<LeafReaderContext> leaves;
  private final TermsEnum[] segments;

  /**
   * Starts to look.
   *
   * @param reader one snapshot
   * @throws IOException if the index cannot be read
   */
  public SameWordsFinder(IndexReader reader) throws IOException {
    leaves = reader.leaves();
    segments = new TermsEnum[leaves.size()];
    for (LeafReaderContext segment : leaves) {
      segments[segment.ord] =
          org.apache.lucene.index.Terms.getTerms(segment.reader(), Fields.SAME).iterator();
    }
  }

  /**
   * Finds the quotes that may be the same as one. For most quotes there are none.
   *
   * @param quote a quote of this snapshot
   * @return the numbers of the documents in their order, its own included; none if no other quote
   *     has a key of this one
   * @throws IOException if the index cannot be read
   */
  public SortedSet<Integer> candidates(SameWords quote) throws IOException {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (BytesRef key : quote.keys()) {
      if (quotes(key) > 1) {
        for (LeafReaderContext segment : leaves) {
          add(segment, key, candidates);
        }
      }
    }
    return candidates;
  }

  private int quotes(BytesRef key) throws IOException {
    int quotes = 0;
    for (TermsEnum segment : segments) {
      quotes += segment.seekExact(key) ? segment.docFreq() : 0;
    }
    return quotes;
  }

  private void add(LeafReaderContext segment, BytesRef key, SortedSet<Integer> candidates)
      throws IOException {
    TermsEnum keys = segments[segment.ord];
    if (keys.seekExact(key)) {
      Bits live = segment.reader().getLiveDocs();
      PostingsEnum quotes = keys.postings(null, PostingsEnum.NONE);
      while (quotes.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(quotes.docID())) {
          candidates.add(segment.docBase + quotes.docID());
        }
      }
    }
  }
}
