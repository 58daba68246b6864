package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a snapshot back as they were added, one by one: those whose quotes another
 * extractor has found. For one thread.
 */
public final class IndexedArticles implements Iterator<Article> {

  private final IndexReader index;
  private final StoredColumn column;
  private final Term found;
  private int segment = -1;
  private FixedBitSet wanted = new FixedBitSet(1);
  private int next = -1;

  /**
   * Starts before the first article.
   *
   * @param index the snapshot
   * @param extractor the version of the extractor whose articles are left out
   * @throws IOException if the index cannot be read
   */
  public IndexedArticles(IndexReader index, String extractor) throws IOException {
    this.index = index;
    column = new StoredColumn(index);
    found = new Term(PassageField.EXTRACTOR.key(), Keywords.exact(extractor));
    advance();
  }

  private void advance() throws IOException {
    next = next + 1 < wanted.length() ? wanted.nextSetBit(next + 1) : DocIdSetIterator.NO_MORE_DOCS;
    while (next == DocIdSetIterator.NO_MORE_DOCS && segment + 1 < index.leaves().size()) {
      segment++;
      wanted = wanted(index.leaves().get(segment));
      next = wanted.nextSetBit(0);
    }
  }

  private FixedBitSet wanted(LeafReaderContext leaf) throws IOException {
    FixedBitSet wanted = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
    Term articles = new Term(PassageField.KIND.key(), DocumentKind.ARTICLE.name());
    or(leaf.reader().postings(articles, PostingsEnum.NONE), wanted);
    FixedBitSet others = new FixedBitSet(wanted.length());
    or(leaf.reader().postings(found, PostingsEnum.NONE), others);
    wanted.andNot(others);
    Bits live = leaf.reader().getLiveDocs();
    if (live != null) {
      live.applyMask(wanted, 0);
    }
    return wanted;
  }

  private static void or(@Nullable PostingsEnum documents, FixedBitSet bits) throws IOException {
    if (documents != null) {
      bits.or(documents);
    }
  }

  @Override
  public boolean hasNext() {
    return next != DocIdSetIterator.NO_MORE_DOCS;
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no article is left");
    }
    try {
      StoredArticle stored =
          StoredArticle.read(column.get(index.leaves().get(segment).docBase + next));
      advance();
      return new Article(stored.ref(), stored.text().whole());
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | DateTimeException e) {
      throw new UncheckedIOException(
          new CorruptIndexException("an article is damaged", "the index", e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index failed", e);
    }
  }
}
