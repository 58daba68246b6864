package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.ContextWindow;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.PassageFields;
import dev.quoth.passage.QuotePlaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * The documents that an index keeps of an article: its own, and then each paragraph, followed by
 * the quotes that start in it. They are made one by one while they are written, so that a huge
 * article is not held in memory twice.
 */
public final class ArticleBlock {

  private static final Map<DocumentKind, IndexableField> KINDS =
      Arrays.stream(DocumentKind.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(),
                  kind -> LuceneFields.keyword(PassageField.KIND, kind.name())));

  /** About how many fields a document has. */
  private static final int FIELDS = 32;

  private final Article article;
  private final List<Quote> quotes;
  private final String extractor;
  private final List<Span> paragraphs;
  private final PassageFields values;
  private final LuceneFields fields;
  private final NameTable names = new NameTable();

  /** The fields that all documents have alike. */
  private final List<IndexableField> ofAll;

  /** The quotes that start in each paragraph, by their indexes. */
  private final Map<Integer, List<Integer>> starting = new HashMap<>();

  /** The place of each paragraph's document in the block. */
  private final int[] ordinals;

  /**
   * What the documents after the article's own are of, in their order: the index of a paragraph, or
   * the complement of that of a quote. There may be millions.
   */
  private final int[] places;

  private int documents;

  /** The stored bytes of the quotes, since the article's own name what is in them. */
  private final BytesRef[] stored;

  ArticleBlock(Article article, List<Quote> quotes, String extractor, PassageAnalyzers analyzers) {
    this.article = article;
    this.extractor = extractor;
    this.quotes = List.copyOf(quotes);
    paragraphs = article.paragraphs();
    ofAll = ofAll(Keywords.exact(article.id()));
    QuotePlaces.check(article, this.quotes);
    for (int i = 0; i < this.quotes.size(); i++) {
      Quote quote = this.quotes.get(i);
      starting.computeIfAbsent(quote.paragraph(), p -> new ArrayList<>()).add(i);
    }
    values = new PassageFields(article);
    fields = new LuceneFields(new AnalyzedArticle(article, analyzers.passages()));
    ordinals = new int[paragraphs.size()];
    places = new int[paragraphs.size() + this.quotes.size()];
    stored = new BytesRef[this.quotes.size()];
    for (int i = 0; i < paragraphs.size(); i++) {
      places[documents++] = i;
      ordinals[i] = documents;
      startingIn(i).forEach(this::add);
    }
  }

  private static List<IndexableField> ofAll(String id) {
    return List.of(
        LuceneFields.keyword(PassageField.ARTICLE, id),
        new SortedDocValuesField(PassageField.ARTICLE.key(), new BytesRef(id)));
  }

  private List<Integer> startingIn(int paragraph) {
    return starting.getOrDefault(paragraph, List.of());
  }

  private void add(int index) {
    places[documents++] = ~index;
    Quote quote = quotes.get(index);
    stored[index] =
        PassageCodec.quote(documents, index, quote, context(quote), article.text(), names);
  }

  private Span context(Quote quote) {
    return ContextWindow.around(quote.span(), article.text(), paragraphs);
  }

  /**
   * Returns the id of the article.
   *
   * @return the id
   */
  public String articleId() {
    return article.id();
  }

  /**
   * Returns the number of quotes.
   *
   * @return 0 or more
   */
  public int quotes() {
    return quotes.size();
  }

  /**
   * Returns the number of paragraphs.
   *
   * @return 0 or more
   */
  public int paragraphs() {
    return paragraphs.size();
  }

  /**
   * Returns the documents, in the order in which they must be written.
   *
   * @param arrival the moment of arrival in microseconds, asked for when the writing begins
   * @return the documents, made while they are read
   */
  public Iterable<Collection<IndexableField>> documents(LongSupplier arrival) {
    return () -> documents(arrival.getAsLong());
  }

  private Iterator<Collection<IndexableField>> documents(long arrival) {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next <= documents;
      }

      @Override
      public Collection<IndexableField> next() {
        if (!hasNext()) {
          throw new NoSuchElementException("an article has no more documents");
        }
        return next == 0 ? ofArticle(next++, arrival) : document(next++);
      }
    };
  }

  private Collection<IndexableField> document(int ordinal) {
    int place = places[ordinal - 1];
    return place >= 0 ? paragraph(ordinal, place) : quote(ordinal, ~place);
  }

  private Collection<IndexableField> ofArticle(int ordinal, long arrival) {
    List<IndexableField> document = start(DocumentKind.ARTICLE, ordinal);
    document.addAll(StoredColumn.fields(StoredArticle.bytes(article, names.names())));
    document.add(LuceneFields.keyword(PassageField.EXTRACTOR, Keywords.exact(extractor)));
    document.add(ArrivalTimes.field(arrival));
    document.addAll(fields.of(values.ofArticle()));
    return document;
  }

  private Collection<IndexableField> quote(int ordinal, int index) {
    Quote quote = quotes.get(index);
    List<IndexableField> document = passage(DocumentKind.QUOTE, ordinal, stored[index]);
    document.add(
        new NumericDocValuesField(
            PassageField.PARAGRAPH_ORDINAL.key(), ordinal - ordinals[quote.paragraph()]));
    document.addAll(fields.of(values.ofQuote(quote)));
    return document;
  }

  private Collection<IndexableField> paragraph(int ordinal, int index) {
    BytesRef bytes = PassageCodec.paragraph(ordinal, index, paragraphs.get(index));
    List<IndexableField> document = passage(DocumentKind.PARAGRAPH, ordinal, bytes);
    Set<Speaker> speakers = new LinkedHashSet<>();
    startingIn(index).forEach(quote -> quotes.get(quote).speaker().ifPresent(speakers::add));
    document.addAll(fields.of(values.ofParagraph(paragraphs.get(index), speakers)));
    return document;
  }

  private List<IndexableField> passage(DocumentKind kind, int ordinal, BytesRef bytes) {
    List<IndexableField> document = start(kind, ordinal);
    document.addAll(StoredColumn.fields(bytes));
    return document;
  }

  private List<IndexableField> start(DocumentKind kind, int ordinal) {
    List<IndexableField> document = new ArrayList<>(FIELDS);
    document.add(KINDS.get(kind));
    document.addAll(ofAll);
    document.add(new NumericDocValuesField(PassageField.ORDINAL.key(), ordinal));
    return document;
  }
}
