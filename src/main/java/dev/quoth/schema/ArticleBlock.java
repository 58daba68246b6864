package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.passage.ContextWindow;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.PassageFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * The documents that an index keeps of an article and its quotes. They are made one by one while
 * they are written, so that a huge article is not held in memory twice.
 */
public final class ArticleBlock implements Iterable<Collection<IndexableField>> {

  private final Article article;
  private final List<Quote> quotes;
  private final List<Span> paragraphs;
  private final Map<Integer, Set<Speaker>> speakers = new HashMap<>();
  private final String id;
  private final List<IndexableField> facts;

  ArticleBlock(Article article, List<Quote> quotes) {
    this.article = article;
    this.quotes = List.copyOf(quotes);
    paragraphs = article.paragraphs();
    id = Keywords.exact(article.id());
    facts = LuceneFields.of(PassageFields.ofArticle(article.ref()));
    for (int i = 0; i < this.quotes.size(); i++) {
      Quote quote = this.quotes.get(i);
      check(quote, i);
      quote
          .speaker()
          .ifPresent(speaker ->
              speakers.computeIfAbsent(quote.paragraph(), p -> new LinkedHashSet<>()).add(speaker));
    }
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

  @Override
  public Iterator<Collection<IndexableField>> iterator() {
    return IntStream.rangeClosed(0, quotes.size() + paragraphs.size())
        .mapToObj(this::document)
        .iterator();
  }

  private Collection<IndexableField> document(int ordinal) {
    if (ordinal == 0) {
      return start(DocumentKind.ARTICLE, 0, ArticleRefCodec.bytes(article.ref()));
    }
    int index = ordinal - 1;
    return index < quotes.size()
        ? quote(ordinal, index)
        : paragraph(ordinal, index - quotes.size());
  }

  private Collection<IndexableField> quote(int ordinal, int index) {
    Quote quote = quotes.get(index);
    String text = article.text();
    Span context = ContextWindow.around(quote.span(), text, paragraphs);
    int paragraph = quote.paragraph();
    BytesRef stored =
        context.equals(paragraphs.get(paragraph))
            ? PassageCodec.quote(ordinal, index, quote, context, 1 + quotes.size() + paragraph)
            : PassageCodec.quote(ordinal, index, quote, context, context.in(text));
    List<IndexableField> fields = start(DocumentKind.QUOTE, ordinal, stored);
    fields.addAll(facts);
    fields.addAll(
        LuceneFields.of(PassageFields.ofQuote(quote, article.ref().title(), text, context)));
    return fields;
  }

  private Collection<IndexableField> paragraph(int ordinal, int index) {
    Span span = paragraphs.get(index);
    String text = span.in(article.text());
    BytesRef stored = PassageCodec.paragraph(ordinal, index, span, text);
    List<IndexableField> fields = start(DocumentKind.PARAGRAPH, ordinal, stored);
    fields.addAll(facts);
    Set<Speaker> here = speakers.getOrDefault(index, Set.of());
    fields.addAll(LuceneFields.of(PassageFields.ofParagraph(text, article.ref().title(), here)));
    return fields;
  }

  private List<IndexableField> start(DocumentKind kind, int ordinal, BytesRef stored) {
    List<IndexableField> fields = new ArrayList<>();
    fields.add(LuceneFields.keyword(PassageField.KIND, kind.name()));
    fields.add(LuceneFields.keyword(PassageField.ARTICLE, id));
    fields.add(new SortedDocValuesField(PassageField.ARTICLE.key(), new BytesRef(id)));
    fields.add(new NumericDocValuesField(PassageField.ORDINAL.key(), ordinal));
    fields.addAll(StoredColumn.fields(stored));
    return fields;
  }

  private void check(Quote quote, int index) {
    if (quote.paragraph() >= paragraphs.size()) {
      throw new IllegalArgumentException(
          "quote "
              + index
              + " of article \""
              + article.id()
              + "\" must start in one of its "
              + paragraphs.size()
              + " paragraphs, but does in number "
              + quote.paragraph());
    }
    for (Segment segment : quote.segments()) {
      check("segment", segment.span(), index);
    }
    quote.attribution().ifPresent(attribution -> check(attribution, index));
  }

  private void check(Attribution attribution, int index) {
    check("mention", attribution.mention().span(), index);
    attribution.cue().map(Cue::span).ifPresent(span -> check("cue", span, index));
    attribution.addressee().map(Mention::span).ifPresent(span -> check("addressee", span, index));
    attribution.via().map(Mention::span).ifPresent(span -> check("via", span, index));
  }

  private void check(String part, Span span, int index) {
    if (span.end() > article.text().length()) {
      throw new IllegalArgumentException(
          "quote "
              + index
              + " of article \""
              + article.id()
              + "\" must lie in its text of length "
              + article.text().length()
              + ", but its "
              + part
              + " is at "
              + span);
    }
  }
}
