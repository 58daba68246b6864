package dev.quoth.schema;

import dev.quoth.ArticleRef;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/**
 * Reads passages back. For one thread and one answer: it remembers the articles that it met.
 * Passages that are read together, or in the order of their documents, cost least.
 */
public final class PassageReader {

  private final StoredValues passages;
  private final StoredValues paragraphs;
  private final StoredValues facts;
  private final Map<Integer, ArticleRef> articles = new HashMap<>();

  /**
   * Starts to read.
   *
   * @param reader one snapshot
   */
  public PassageReader(IndexReader reader) {
    passages = new StoredValues(reader);
    paragraphs = new StoredValues(reader);
    facts = new StoredValues(reader);
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
    int first = document - in.readVInt();
    ArticleRef article = article(first);
    byte kind = in.readByte();
    int index = in.readVInt();
    return kind == StoredBytes.PARAGRAPH
        ? paragraph(in, index, article)
        : quote(in, index, article, first);
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

  private QuotePassage quote(StoredInput in, int index, ArticleRef article, int first)
      throws IOException {
    Quote quote = QuoteCodec.read(in);
    Span span = QuoteCodec.readSpan(in);
    int paragraph = in.readVInt();
    String context = paragraph == StoredBytes.OWN_CONTEXT ? in.readText() : text(first + paragraph);
    return new QuotePassage(article.id() + "#q" + index, article, quote, context, span);
  }

  private String text(int document) throws IOException {
    StoredInput in = new StoredInput(paragraphs.get(document));
    in.readVInt();
    in.readByte();
    in.readVInt();
    QuoteCodec.readSpan(in);
    return in.readText();
  }

  private static ParagraphPassage paragraph(StoredInput in, int index, ArticleRef article) {
    Span span = QuoteCodec.readSpan(in);
    return new ParagraphPassage(article.id() + "#p" + index, article, index, span, in.readText());
  }

  private ArticleRef article(int first) throws IOException {
    ArticleRef article = articles.get(first);
    if (article == null) {
      article = FactsCodec.read(new StoredInput(facts.get(first)));
      articles.put(first, article);
    }
    return article;
  }
}
