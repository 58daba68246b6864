package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the quotes of an index that may be near-duplicates of one, by looking up a few terms. For
 * one thread and one answer: it holds the terms of the segments open.
 */
public final class SketchLookup {

  private final List<LeafReaderContext> leaves;
  private final TermsEnum[] segments;

  /**
   * Creates a lookup in a snapshot.
   *
   * @param reader the snapshot
   * @throws IOException if the index cannot be read
   */
  public SketchLookup(IndexReader reader) throws IOException {
    leaves = reader.leaves();
    segments = new TermsEnum[leaves.size()];
    for (LeafReaderContext segment : leaves) {
      segments[segment.ord] =
          Terms.getTerms(segment.reader(), PassageField.SKETCH.key()).iterator();
    }
  }

  /**
   * Finds the quotes that share a key with a quote of this snapshot. For most quotes there are
   * none.
   *
   * @param keys the keys of the quote's sketch
   * @return the numbers of the documents in ascending order, its own included; none if no other
   *     quote has one of the keys
   * @throws IOException if the index cannot be read
   */
  public SortedSet<Integer> candidates(Set<String> keys) throws IOException {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (String term : keys) {
      BytesRef key = new BytesRef(term);
      if (quotes(key) > 1) {
        for (LeafReaderContext segment : leaves) {
          add(segment, key, candidates);
        }
      }
    }
    return candidates;
  }

  /**
   * Returns a query for the quotes that have a key.
   *
   * @param keys the keys of a quote's sketch
   * @return a query; for nothing if there are no keys
   */
  public static Query query(Set<String> keys) {
    return keys.isEmpty()
        ? new MatchNoDocsQuery("a quote too short to have near-duplicates")
        : new TermInSetQuery(PassageField.SKETCH.key(), keys.stream().map(BytesRef::new).toList());
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
