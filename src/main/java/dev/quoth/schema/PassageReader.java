package dev.quoth.schema;

import dev.quoth.Passage;
import dev.quoth.passage.SpokenWords;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads passages back. For one thread and one answer: it remembers the article that it read last.
 * Passages are read fastest together, or in the order of their documents.
 */
public final class PassageReader {

  private final StoredColumn passages;
  private final StoredColumn articles;
  private int last = -1;
  private @Nullable StoredArticle article;

  /**
   * Creates a reader of a snapshot.
   *
   * @param reader the snapshot
   */
  public PassageReader(IndexReader reader) {
    passages = new StoredColumn(reader);
    articles = new StoredColumn(reader);
  }

  /**
   * Reads one passage.
   *
   * @param document the number of its document
   * @return the passage
   * @throws CorruptIndexException if its bytes were never written so
   * @throws IOException if the index cannot be read
   */
  public Passage read(int document) throws IOException {
    return readPart(
        document, (in, head) -> PassageCodec.read(in, head, article(document - head.ordinal())));
  }

  /**
   * Reads what near-duplicates of a quote are told by, which is less than the quote.
   *
   * @param document the number of the quote's document
   * @return its words and its speaker
   * @throws CorruptIndexException if its bytes were never written so
   * @throws IOException if the index cannot be read
   */
  public SpokenWords words(int document) throws IOException {
    return readPart(
        document, (in, head) -> PassageCodec.words(in, article(document - head.ordinal())));
  }

  /** Reads something of a passage. */
  @FunctionalInterface
  private interface Part<T> {
    T read(StoredInput in, PassageCodec.Head head) throws IOException;
  }

  private <T> T readPart(int document, Part<T> part) throws IOException {
    try {
      StoredInput in = new StoredInput(passages.get(document));
      return part.read(in, PassageCodec.readHead(in));
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | DateTimeException e) {
      throw new CorruptIndexException("a passage is damaged", "document " + document, e);
    }
  }

  /**
   * Reads several passages.
   *
   * @param documents the numbers of their documents, in any order
   * @return the passages in the same order
   * @throws IOException if the index cannot be read
   */
  public List<Passage> readAll(int[] documents) throws IOException {
    long[] sorted = new long[documents.length];
    for (int i = 0; i < documents.length; i++) {
      sorted[i] = ((long) documents[i] << Integer.SIZE) | i;
    }
    Arrays.sort(sorted);
    Passage[] passages = new Passage[documents.length];
    for (long next : sorted) {
      passages[(int) next] = read((int) (next >>> Integer.SIZE));
    }
    return List.of(passages);
  }

  private StoredArticle article(int document) throws IOException {
    StoredArticle known = article;
    if (known == null || document != last) {
      known = StoredArticle.read(articles.get(document));
      article = known;
      last = document;
    }
    return known;
  }
}
