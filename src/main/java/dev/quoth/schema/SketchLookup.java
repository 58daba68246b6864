package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
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
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotes of an index that may be near-duplicates of one, by looking up a few terms. For
 * one thread and one answer: it holds the terms of the segments open.
 */
public final class SketchLookup {

  private static final Comparator<Found> NEAREST_FIRST =
      Comparator.comparingInt((Found found) -> found.keys)
          .thenComparingInt(Found::size)
          .reversed()
          .thenComparingInt(found -> found.first);

  /** So many documents are looked at together: lists of them are read in blocks. */
  private static final int WINDOW = 1_024;

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
   * Tests whether a quote of this snapshot may share a key with another.
   *
   * @param keys the keys of the quote's sketch
   * @return false if no other quote has one of the keys
   * @throws IOException if the index cannot be read
   */
  public boolean isShared(Set<String> keys) throws IOException {
    return !shared(keys).isEmpty();
  }

  /**
   * Finds the quotes that share a key with a quote of this snapshot and may contain most of it, or
   * it of them; those of the same words together. For most quotes there are none.
   *
   * @param quote the document of the quote
   * @param sketch the quote's sketch
   * @return those that share most keys first, the quote itself among them; none if no other quote
   *     has one of the keys
   * @throws IOException if the index cannot be read
   */
  public List<SameWords<Integer>> sharing(int quote, ShingleSketch sketch) throws IOException {
    List<BytesRef> shared = shared(sketch.keys());
    if (shared.isEmpty()) {
      return List.of();
    }
    Map<Long, Found> found = new LinkedHashMap<>();
    for (LeafReaderContext segment : leaves) {
      add(segment, shared, quote - segment.docBase, found);
    }
    return found.values().stream()
        .filter(same -> sketch.mayContain(same.wording, same.sizes, same.keys))
        .sorted(NEAREST_FIRST)
        .map(Found::quotes)
        .toList();
  }

  private List<BytesRef> shared(Set<String> keys) throws IOException {
    List<BytesRef> shared = new ArrayList<>();
    for (String key : keys) {
      BytesRef term = new BytesRef(key);
      if (quotes(term) > 1) {
        shared.add(term);
      }
    }
    return shared;
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
  private void add(
      LeafReaderContext segment, List<BytesRef> keys, int quote, Map<Long, Found> found)
      throws IOException {
    List<PostingsEnum> postings = postings(segment, keys);
    int start = first(postings);
    if (start == DocIdSetIterator.NO_MORE_DOCS) {
      return;
    }
    Grouping grouping = new Grouping(segment, quote, found);
    List<FixedBitSet> bits = postings.stream().map(of -> new FixedBitSet(WINDOW)).toList();
    FixedBitSet any = new FixedBitSet(WINDOW + 1); // the last bit is for the end
    while (start != DocIdSetIterator.NO_MORE_DOCS) {
      int end = start + Math.min(WINDOW, DocIdSetIterator.NO_MORE_DOCS - start);
      any.clear();
      for (int i = 0; i < bits.size(); i++) {
        bits.get(i).clear();
        postings.get(i).intoBitSet(end, bits.get(i), start);
        FixedBitSet.orRange(bits.get(i), 0, any, 0, WINDOW);
      }
      for (int at = any.nextSetBit(0); at < WINDOW; at = any.nextSetBit(at + 1)) {
        grouping.take(start + at, at, bits);
      }
      start = first(postings);
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

  /** Takes the quotes of a segment, one after the other. */
  private static final class Grouping {
    private final int base;
    private final @Nullable Bits live;
    private final NumericDocValues wordings;
    private final NumericDocValues sizes;
    private final Map<Long, Found> found;
    private final Block article;
    private @Nullable Found last;

    Grouping(LeafReaderContext segment, int quote, Map<Long, Found> found) throws IOException {
      base = segment.docBase;
      live = segment.reader().getLiveDocs();
      wordings = DocValues.getNumeric(segment.reader(), PassageField.WORDING.key());
      sizes = DocValues.getNumeric(segment.reader(), PassageField.SKETCH_SIZES.key());
      article = new Block(segment.reader(), quote);
      this.found = found;
    }

    /** Takes a document with the bits of each key, and its place among these. */
    void take(int document, int at, List<FixedBitSet> keys) throws IOException {
      if ((live != null && !live.get(document)) || !wordings.advanceExact(document)) {
        return;
      }
      long wording = wordings.longValue();
      Found same = last;
      if (same == null || same.wording != wording) {
        same = found.get(wording);
        if (same == null) {
          int common = (int) keys.stream().filter(key -> key.get(at)).count();
          same = new Found(wording, common, sizes.advanceExact(document) ? sizes.longValue() : 0);
          found.put(wording, same);
        }
        last = same;
      }
      same.add(base + document, article.has(document));
    }
  }

  /** The documents of one quote's article, which follow each other. */
  private static final class Block {
    private final NumericDocValues ordinals;
    private int first = DocIdSetIterator.NO_MORE_DOCS;

    /** Finds the block of a document, which may lie in another segment. */
    Block(LeafReader segment, int document) throws IOException {
      String ordinal = PassageField.ORDINAL.key();
      if (document >= 0 && document < segment.maxDoc()) {
        NumericDocValues own = DocValues.getNumeric(segment, ordinal);
        first = own.advanceExact(document) ? document - (int) own.longValue() : first;
      }
      ordinals = DocValues.getNumeric(segment, ordinal);
    }

    /** Tests whether it has a document; they must be asked for in ascending order. */
    boolean has(int document) throws IOException {
      if (document < first) {
        return false;
      }
      boolean within = ordinals.advanceExact(document) && document - ordinals.longValue() == first;
      first = within ? first : DocIdSetIterator.NO_MORE_DOCS;
      return within;
    }
  }

  /** Quotes of the same words, while they are found. */
  private static final class Found {
    private final long wording;
    private final int keys;
    private final long sizes;
    private final DocumentList near = new DocumentList();
    private final DocumentList elsewhere = new DocumentList();
    private int first = DocIdSetIterator.NO_MORE_DOCS;

    Found(long wording, int keys, long sizes) {
      this.wording = wording;
      this.keys = keys;
      this.sizes = sizes;
    }

    void add(int document, boolean isNear) {
      first = Math.min(first, document);
      (isNear ? near : elsewhere).append(document);
    }

    int size() {
      return near.size() + elsewhere.size();
    }

    SameWords<Integer> quotes() {
      return new SameWords<>(wording, keys, near, elsewhere);
    }
  }
}
