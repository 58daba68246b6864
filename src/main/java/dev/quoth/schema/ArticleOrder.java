package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The order of passages by the ids of their articles, which decides between hits that are equal
 * otherwise. Few are, so that an id is read only where two of different segments are compared, and
 * of the hits that are left; Lucene's own order reads that of each hit that is ever among the best.
 */
final class ArticleOrder extends FieldComparator<BytesRef> {

  private final int[] ordinals;
  private final SortedDocValues[] homes;
  private int bottom;
  private @Nullable BytesRef top;

  private ArticleOrder(int hits) {
    ordinals = new int[hits];
    homes = new SortedDocValues[hits];
  }

  /** Returns the order. */
  static SortField sort(boolean descending) {
    return new SortField(PassageField.ARTICLE.key(), SortField.Type.STRING, descending) {
      @Override
      public FieldComparator<?> getComparator(int hits, Pruning pruning) {
        return new ArticleOrder(hits);
      }
    };
  }

  @Override
  public int compare(int slot, int other) {
    return homes[slot].equals(homes[other])
        ? Integer.compare(ordinals[slot], ordinals[other])
        : value(slot).compareTo(value(other));
  }

  @Override
  public void setTopValue(BytesRef value) {
    top = value;
  }

  @Override
  public BytesRef value(int slot) {
    try {
      return BytesRef.deepCopyOf(homes[slot].lookupOrd(ordinals[slot]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public LeafFieldComparator getLeafComparator(LeafReaderContext segment) throws IOException {
    return new InSegment(DocValues.getSorted(segment.reader(), PassageField.ARTICLE.key()));
  }

  private final class InSegment implements LeafFieldComparator {
    private final SortedDocValues articles;

    /** Where the lowest hit is in this segment, once that was asked for. */
    private @Nullable Mark bottomHere;

    private @Nullable Mark topHere;

    InSegment(SortedDocValues articles) {
      this.articles = articles;
    }

    @Override
    public void setBottom(int slot) {
      bottom = slot;
      bottomHere = null;
    }

    @Override
    public int compareBottom(int document) throws IOException {
      Mark here = bottomHere;
      if (here == null) {
        here =
            homes[bottom].equals(articles)
                ? new Mark(ordinals[bottom], true)
                : Mark.of(value(bottom), articles);
        bottomHere = here;
      }
      return here.compareTo(ordinal(document));
    }

    @Override
    public int compareTop(int document) throws IOException {
      Mark here = topHere;
      if (here == null) {
        here = Mark.of(Objects.requireNonNull(top, "no value to begin after"), articles);
        topHere = here;
      }
      return here.compareTo(ordinal(document));
    }

    @Override
    public void copy(int slot, int document) throws IOException {
      ordinals[slot] = ordinal(document);
      homes[slot] = articles;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    private int ordinal(int document) throws IOException {
      if (!articles.advanceExact(document)) {
        throw new CorruptIndexException("a passage has no article", "document " + document);
      }
      return articles.ordValue();
    }
  }

  /** An id among those of a segment: its ordinal, or that before which it would be. */
  private record Mark(int ordinal, boolean exists) {

    static Mark of(BytesRef id, SortedDocValues articles) throws IOException {
      int found = articles.lookupTerm(id);
      return found >= 0 ? new Mark(found, true) : new Mark(-found - 1, false);
    }

    int compareTo(int other) {
      return exists || ordinal > other ? Integer.compare(ordinal, other) : -1;
    }
  }
}
