package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
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

  private static final Comparator<SameWords<Integer>> NEAREST_FIRST =
      Comparator.comparingInt((SameWords<Integer> found) -> found.keys())
          .thenComparingInt(found -> found.passages().size())
          .reversed()
          .thenComparingInt(found -> found.passages().getFirst());

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
   * Finds the quotes that share a key with a quote of this snapshot, those of the same words
   * together. For most quotes there are none.
   *
   * @param keys the keys of the quote's sketch
   * @return those that share most keys first, the quote itself among them; none if no other quote
   *     has one of the keys
   * @throws IOException if the index cannot be read
   */
  public List<SameWords<Integer>> sharing(Set<String> keys) throws IOException {
    List<BytesRef> shared = new ArrayList<>();
    for (String key : keys) {
      BytesRef term = new BytesRef(key);
      if (quotes(term) > 1) {
        shared.add(term);
      }
    }
    Map<Long, Found> found = new LinkedHashMap<>();
    for (LeafReaderContext segment : shared.isEmpty() ? List.<LeafReaderContext>of() : leaves) {
      add(segment, shared, found);
    }
    return found.values().stream().map(Found::quotes).sorted(NEAREST_FIRST).toList();
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

  /** Walks the postings of all keys at once, so that each quote is met once. */
  private void add(LeafReaderContext segment, List<BytesRef> keys, Map<Long, Found> found)
      throws IOException {
    List<PostingsEnum> postings = postings(segment, keys);
    Bits live = segment.reader().getLiveDocs();
    NumericDocValues wordings = DocValues.getNumeric(segment.reader(), PassageField.WORDING.key());
    for (int quote = first(postings);
        quote != DocIdSetIterator.NO_MORE_DOCS;
        quote = first(postings)) {
      int shared = pass(quote, postings);
      if ((live == null || live.get(quote)) && wordings.advanceExact(quote)) {
        found
            .computeIfAbsent(wordings.longValue(), wording -> new Found(wording, shared))
            .passages
            .add(segment.docBase + quote);
      }
    }
  }

  private List<PostingsEnum> postings(LeafReaderContext segment, List<BytesRef> keys)
      throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    TermsEnum terms = segments[segment.ord];
    for (BytesRef key : keys) {
      if (terms.seekExact(key)) {
        PostingsEnum quotes = terms.postings(null, PostingsEnum.NONE);
        quotes.nextDoc();
        postings.add(quotes);
      }
    }
    return postings;
  }

  private static int first(List<PostingsEnum> postings) {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (PostingsEnum quotes : postings) {
      first = Math.min(first, quotes.docID());
    }
    return first;
  }

  /** Moves on from a quote, and returns how many of the postings had it. */
  private static int pass(int quote, List<PostingsEnum> postings) throws IOException {
    int shared = 0;
    for (PostingsEnum quotes : postings) {
      if (quotes.docID() == quote) {
        shared++;
        quotes.nextDoc();
      }
    }
    return shared;
  }

  /** Quotes of the same words, while they are found. */
  private static final class Found {
    private final long wording;
    private final int keys;
    private final IntStream.Builder passages = IntStream.builder();

    Found(long wording, int keys) {
      this.wording = wording;
      this.keys = keys;
    }

    SameWords<Integer> quotes() {
      return new SameWords<>(wording, keys, passages.build().boxed().toList());
    }
  }
}
