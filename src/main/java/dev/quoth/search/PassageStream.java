package dev.quoth.search;

import dev.quoth.Passage;
import dev.quoth.schema.ArticleWalk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A stream of all matches of a query in the order of their ids, read one by one. The matches are
 * found first, one bit for each passage of the index; then the articles are walked in the order of
 * their ids.
 */
final class PassageStream implements Iterator<Passage> {

  private final ArticleWalk walk;
  private final FixedBitSet matches;
  private @Nullable Passage next;
  private boolean closed;

  /** How many matches have not been read. */
  private int left;

  private PassageStream(IndexSearcher searcher, FixedBitSet matches) throws IOException {
    this.matches = matches;
    left = matches.cardinality();
    walk = new ArticleWalk(searcher.getIndexReader());
  }

  static Stream<Passage> of(IndexSearcher searcher, Query query) throws IOException {
    PassageStream passages = new PassageStream(searcher, matches(searcher, query));
    int characteristics = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
    return StreamSupport.stream(
            Spliterators.spliterator(passages, passages.matches.cardinality(), characteristics),
            false)
        .onClose(passages::close);
  }

  private static FixedBitSet matches(IndexSearcher searcher, Query query) throws IOException {
    FixedBitSet matches = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    PerSegment.collect(searcher, query, segment -> new Marking(segment.docBase, matches));
    return matches;
  }

  /** Sets the bit of each match. */
  private record Marking(int base, FixedBitSet matches) implements LeafCollector {

    @Override
    public void setScorer(Scorable scorer) {} // every match counts the same

    @Override
    public void collect(int doc) {
      matches.set(base + doc);
    }
  }

  private void close() {
    closed = true;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !closed) {
      try {
        next = walk.next(matches).orElse(null);
        left -= next == null ? 0 : 1;
        checkWhole();
      } catch (IOException e) {
        throw new UncheckedIOException("reading the index failed", e);
      }
      closed = next == null;
    }
    return next != null;
  }

  /** Each match has an article, unless the list of articles is damaged. */
  private void checkWhole() throws CorruptIndexException {
    if (next == null && left > 0) {
      throw new CorruptIndexException(
          left + " passages are in no article, so that the index is damaged: verify it",
          "the list of articles");
    }
  }

  @Override
  public Passage next() {
    Passage passage = hasNext() ? next : null;
    if (passage == null) {
      throw new NoSuchElementException("no passage is left");
    }
    next = null;
    return passage;
  }
}
