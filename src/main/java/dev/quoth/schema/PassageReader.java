package dev.quoth.schema;

import dev.quoth.ArticleRef;
import dev.quoth.Passage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads passages back. For one thread and one answer: it remembers the articles that it met. */
public final class PassageReader {

  private static final Set<String> STORED = Set.of(Fields.STORED);

  private final StoredFields documents;
  private final Map<Integer, ArticleRef> articles = new HashMap<>();

  /**
   * Starts to read.
   *
   * @param documents the stored fields of one snapshot
   */
  public PassageReader(StoredFields documents) {
    this.documents = documents;
  }

  /**
   * Reads one passage.
   *
   * @param document the number of its document
   * @return the passage
   * @throws IOException if the index cannot be read
   */
  public Passage read(int document) throws IOException {
    BytesRef stored = stored(document);
    int first = document - StoredBytes.readOrdinal(stored);
    ArticleRef article = articles.get(first);
    if (article == null) {
      article = StoredBytes.readFacts(stored(first));
      articles.put(first, article);
    }
    return StoredBytes.readPassage(stored, article);
  }

  private BytesRef stored(int document) throws IOException {
    return Objects.requireNonNull(
        documents.document(document, STORED).getBinaryValue(Fields.STORED),
        "a document without its stored bytes");
  }
}
