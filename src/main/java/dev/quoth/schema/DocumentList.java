package dev.quoth.schema;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.apache.lucene.util.ArrayUtil;

/** The numbers of documents in ascending order, in four bytes each. */
final class DocumentList extends AbstractList<Integer> implements RandomAccess {

  private int[] documents = new int[4];
  private int size;

  /** Adds a document that comes after all others. */
  void append(int document) {
    documents = ArrayUtil.grow(documents, size + 1);
    documents[size++] = document;
  }

  int at(int index) {
    return documents[index];
  }

  @Override
  public Integer get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return documents[index];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(Object document) {
    return document instanceof Integer number
        && Arrays.binarySearch(documents, 0, size, number) >= 0;
  }
}
