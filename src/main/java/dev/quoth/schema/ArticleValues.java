package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The values of the articles of passages, as if each passage had them. An article is read once for
 * all of its passages, which follow each other.
 */
final class ArticleValues extends SortedSetDocValues {

  private final NumericDocValues ordinals;
  private final SortedSetDocValues articles;
  private int document = -1;
  private int article = -1;
  private long[] values = new long[4];
  private int count;
  private int next;

  private ArticleValues(NumericDocValues ordinals, SortedSetDocValues articles) {
    this.ordinals = ordinals;
    this.articles = articles;
  }

  /** Returns the values of a segment. */
  static SortedSetDocValues of(LeafReader segment, PassageField field) throws IOException {
    NumericDocValues ordinals = DocValues.getNumeric(segment, PassageField.ORDINAL.key());
    return new ArticleValues(ordinals, DocValues.getSortedSet(segment, field.key()));
  }

  @Override
  public boolean advanceExact(int target) throws IOException {
    document = target;
    next = 0;
    int owner = ordinals.advanceExact(target) ? target - (int) ordinals.longValue() : target;
    if (owner != article) {
      article = owner;
      count = articles.advanceExact(owner) ? articles.docValueCount() : 0;
      values = ArrayUtil.grow(values, count);
      for (int i = 0; i < count; i++) {
        values[i] = articles.nextOrd();
      }
    }
    return count > 0;
  }

  @Override
  public long nextOrd() {
    return values[next++];
  }

  @Override
  public int docValueCount() {
    return count;
  }

  @Override
  public BytesRef lookupOrd(long value) throws IOException {
    return articles.lookupOrd(value);
  }

  @Override
  public long getValueCount() {
    return articles.getValueCount();
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() {
    throw new UnsupportedOperationException("values are looked up by document");
  }

  @Override
  public int advance(int target) {
    throw new UnsupportedOperationException("values are looked up by document");
  }

  @Override
  public long cost() {
    return articles.cost();
  }
}
