package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.comparators.LongComparator;

/** When the articles of passages were published, as if each passage had that moment. */
final class ArticleMoments extends NumericDocValues {

  private final NumericDocValues ordinals;
  private final SortedNumericDocValues articles;
  private int document = -1;
  private int article = -1;
  private boolean dated;
  private long moment;

  /**
   * Reads the moments of a segment.
   *
   * @param segment the segment
   */
  ArticleMoments(LeafReader segment) throws IOException {
    ordinals = DocValues.getNumeric(segment, PassageField.ORDINAL.key());
    articles = DocValues.getSortedNumeric(segment, PassageField.PUBLISHED.key());
  }

  @Override
  public boolean advanceExact(int target) throws IOException {
    document = target;
    int owner = ordinals.advanceExact(target) ? target - (int) ordinals.longValue() : target;
    if (owner != article) {
      article = owner;
      dated = articles.advanceExact(owner);
      moment = dated ? articles.nextValue() : 0;
    }
    return dated;
  }

  @Override
  public long longValue() {
    return moment;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() {
    throw new UnsupportedOperationException("moments are looked up by document");
  }

  @Override
  public int advance(int target) {
    throw new UnsupportedOperationException("moments are looked up by document");
  }

  @Override
  public long cost() {
    return articles.cost();
  }

  /** Returns an order of passages by these moments, the undated last. */
  static SortField sort(boolean descending) {
    Long undated = descending ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(PassageField.PUBLISHED.key(), SortField.Type.LONG, descending, undated) {
      @Override
      public FieldComparator<?> getComparator(int hits, Pruning pruning) {
        return new ByMoment(hits, undated, getReverse());
      }
    };
  }

  private static final class ByMoment extends LongComparator {

    ByMoment(int hits, Long missing, boolean descending) {
      super(hits, PassageField.PUBLISHED.key(), missing, descending, Pruning.NONE);
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext segment) throws IOException {
      return new LongLeafComparator(segment) {
        @Override
        protected NumericDocValues getNumericDocValues(LeafReaderContext segment, String field)
            throws IOException {
          return new ArticleMoments(segment.reader());
        }
      };
    }
  }
}
