package dev.quoth.schema;

import dev.quoth.ArticleRef;
import dev.quoth.Passage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/**
 * Reads passages back. For one thread and one answer: it remembers the articles that it has read.
 * Passages are read fastest together, or in the order of their documents.
 */
public final class PassageReader {

  private final StoredColumn passages;
  private final StoredColumn paragraphs;
  private final StoredColumn facts;
  private final Map<Integer, ArticleRef> articles = new HashMap<>();

  /**
   * Creates a reader of a snapshot.
   *
   * @param reader the snapshot
   */
  public PassageReader(IndexReader reader) {
    passages = new StoredColumn(reader);
    paragraphs = new StoredColumn(reader);
    facts = new StoredColumn(reader);
  }

  /**
   * Reads one passage.
   *
   * @param document the number of its document
   * @return the passage
   * @throws IOException if the index cannot be read
   */
  public Passage read(int document) throws IOException {
    StoredInput in = new StoredInput(passages.get(document));
    PassageCodec.Head head = PassageCodec.readHead(in);
    int first = document - head.ordinal();
    return PassageCodec.read(in, head, article(first), ordinal -> text(first + ordinal));
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

  private String text(int document) throws IOException {
    return PassageCodec.readText(new StoredInput(paragraphs.get(document)));
  }

  private ArticleRef article(int first) throws IOException {
    ArticleRef article = articles.get(first);
    if (article == null) {
      article = ArticleRefCodec.read(new StoredInput(facts.get(first)));
      articles.put(first, article);
    }
    return article;
  }
}
