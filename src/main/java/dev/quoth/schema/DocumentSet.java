package dev.quoth.schema;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A set of documents of a snapshot by their numbers, one bit for each document that there is. */
public final class DocumentSet extends AbstractSet<Integer> {

  private final FixedBitSet documents;
  private int size;

  /**
   * Creates a set without documents.
   *
   * @param end the number of documents of the snapshot
   */
  public DocumentSet(int end) {
    documents = new FixedBitSet(end);
  }

  /**
   * Returns some documents as bits.
   *
   * @param of the documents
   * @param end the number of documents of the snapshot
   * @return the bits, which are the set's own where it is one of these
   */
  public static FixedBitSet bits(Set<Integer> of, int end) {
    if (of instanceof DocumentSet set) {
      return set.documents;
    }
    FixedBitSet bits = new FixedBitSet(end);
    of.forEach(bits::set);
    return bits;
  }

  @Override
  public boolean add(Integer document) {
    boolean added = !documents.getAndSet(document);
    size += added ? 1 : 0;
    return added;
  }

  @Override
  public boolean addAll(Collection<? extends Integer> more) {
    if (!(more instanceof DocumentList list)) {
      return super.addAll(more);
    }
    int before = size;
    for (int i = 0; i < list.size(); i++) {
      size += documents.getAndSet(list.at(i)) ? 0 : 1;
    }
    return size > before;
  }

  @Override
  public boolean contains(Object document) {
    return document instanceof Integer number && documents.get(number);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<Integer> iterator() {
    return IntStream.iterate(
            next(0), document -> document < DocIdSetIterator.NO_MORE_DOCS, at -> next(at + 1))
        .iterator();
  }

  private int next(int from) {
    return from < documents.length() ? documents.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }
}
