package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.quoth.Article;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.ArticlePart;
import dev.quoth.passage.ContextWindow;
import dev.quoth.passage.FacetValue;
import dev.quoth.passage.FieldValue;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.Milliseconds;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.PassageFields;
import dev.quoth.passage.QuotePlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.SmallFloat;

/** The documents of an article: its head, and each paragraph, followed by the quotes in it. */
final class ArticleDocuments {

  private final Article article;
  private final String key;
  private final PassageAnalyzers analyzers;
  private final PassageFields fields;
  private final List<FieldValue> ofArticle;
  private final AnalyzedText title;
  private final AnalyzedText text;
  private final List<JsonObject> documents = new ArrayList<>();

  private ArticleDocuments(Article article, PassageAnalyzers analyzers) {
    this.article = article;
    this.analyzers = analyzers;
    key = Keywords.exact(article.id());
    fields = new PassageFields(article);
    ofArticle = fields.ofArticle();
    String heading = article.ref().title();
    title =
        new AnalyzedText(
            heading,
            heading.isEmpty() ? List.of() : List.of(new Span(0, heading.length())),
            analyzers.passages());
    text = new AnalyzedText(article.text(), article.paragraphs(), analyzers.passages());
  }

  /**
   * Makes the documents of an article.
   *
   * @param article the article
   * @param quotes its quotes
   * @param extractor the version of the extractor that found them
   * @param arrival the microseconds of the article's arrival
   * @param analyzers the analyzers of the index
   * @return the documents, the head first
   */
  static List<JsonObject> of(
      Article article,
      List<Quote> quotes,
      String extractor,
      long arrival,
      PassageAnalyzers analyzers) {
    QuotePlaces.check(article, quotes);
    ArticleDocuments all = new ArticleDocuments(article, analyzers);
    JsonObject head = all.start("ARTICLE");
    head.addProperty("join", "article");
    head.addProperty(QueryDsl.name(PassageField.EXTRACTOR), Keywords.exact(extractor));
    head.add("stored", ArticleGaps.of(article));
    all.ofArticle.forEach(value -> all.add(value, head));
    for (int i = 0; i < article.paragraphs().size(); i++) {
      all.addParagraph(i, quotes);
    }
    all.documents.forEach(
        document -> document.addProperty(QueryDsl.name(PassageField.ARRIVED), arrival));
    return all.documents;
  }

  private JsonObject start(String kind) {
    JsonObject document = Json.object("kind", kind, "article", key, "ordinal", documents.size());
    documents.add(document);
    return document;
  }

  private JsonObject passage(Passage passage) {
    JsonObject document = start(passage instanceof QuotePassage ? "QUOTE" : "PARAGRAPH");
    document.add("join", Json.object("name", "passage", "parent", PassageKey.id(0, key)));
    document.add("passage", PassageDocument.of(passage));
    for (FieldValue value : ofArticle) {
      if (!(value instanceof FieldValue.Text || value instanceof FieldValue.Bag)) {
        add(value, document);
      }
    }
    return document;
  }

  private void addParagraph(int index, List<Quote> quotes) {
    Span span = article.paragraphs().get(index);
    JsonObject document =
        passage(
            new ParagraphPassage(
                article.id() + "#p" + index, article.ref(), index, span, span.in(article.text())));
    List<Integer> here = new ArrayList<>();
    Set<Speaker> speaking = new LinkedHashSet<>();
    for (int i = 0; i < quotes.size(); i++) {
      if (quotes.get(i).paragraph() == index) {
        quotes.get(i).speaker().ifPresent(speaking::add);
        here.add(i);
      }
    }
    for (FieldValue value : fields.ofParagraph(span, speaking)) {
      add(value, document);
      if (value instanceof FieldValue.Text words) {
        addLengths(tokens(words.parts()), document);
      }
    }
    here.forEach(i -> addQuote(i, quotes.get(i), document));
  }

  /** Adds how many terms there are, and the length that BM25 has of them. */
  private static void addLengths(List<AnalyzedText.Token> tokens, JsonObject document) {
    int places = (int) tokens.stream().filter(token -> token.step() > 0).count();
    document.addProperty("paragraph_terms", tokens.size());
    document.addProperty(
        "quote_paragraph_length", SmallFloat.byte4ToInt(SmallFloat.intToByte4(places)));
  }

  /** A quote is found by the words of its paragraph as that is. */
  private void addQuote(int index, Quote quote, JsonObject paragraph) {
    Span context = ContextWindow.around(quote.span(), article.text(), article.paragraphs());
    JsonObject document =
        passage(
            new QuotePassage(
                article.id() + "#q" + index,
                article.ref(),
                quote,
                context.in(article.text()),
                context));
    fields.ofQuote(quote).forEach(value -> add(value, document));
    document.add("quote_paragraph", paragraph.get("paragraph"));
    document.add("quote_paragraph_length", paragraph.get("quote_paragraph_length"));
  }

  private List<AnalyzedText.Token> tokens(List<ArticlePart> parts) {
    List<AnalyzedText.Token> tokens = new ArrayList<>();
    parts.forEach(part -> tokens.addAll(tokens(part)));
    return tokens;
  }

  private List<AnalyzedText.Token> tokens(ArticlePart part) {
    return switch (part.of()) {
      case TITLE -> title.in(part.span());
      case TEXT -> text.in(part.span());
    };
  }

  private void add(FieldValue value, JsonObject document) {
    switch (value) {
      case FieldValue.Text(PassageField field, List<ArticlePart> parts) ->
          document.add(QueryDsl.name(field), texts(parts));
      case FieldValue.Bag(PassageField field, List<ArticlePart> parts) ->
          document.addProperty(QueryDsl.name(field), frequencies(parts));
      case FieldValue.Words(PassageField field, String words) ->
          append(QueryDsl.name(field), TermText.of(field, words, analyzers), document);
      case FieldValue.Keyword(PassageField field, String term) ->
          append(QueryDsl.name(field), term, document);
      case FieldValue.Counted(PassageField field, String one, String label) ->
          append(
              QueryDsl.name(field) + "_label", FacetValue.of(one, label).utf8ToString(), document);
      case FieldValue.Count(PassageField field, int number) ->
          document.addProperty(QueryDsl.name(field), number);
      case FieldValue.Fingerprint(PassageField field, long number) ->
          document.addProperty(QueryDsl.name(field), number);
      case FieldValue.Share share -> add(share, document);
      case FieldValue.Moment moment ->
          document.addProperty(QueryDsl.name(moment.field()), Milliseconds.of(moment.moment()));
    }
  }

  private static void add(FieldValue.Share share, JsonObject document) {
    String name = QueryDsl.name(share.field());
    document.addProperty(name + "_value", share.number());
    if ((float) share.number() >= Float.MIN_NORMAL) { // as the field demands
      document.addProperty(name, (float) share.number());
    }
  }

  private static void append(String field, String value, JsonObject document) {
    JsonElement known = document.get(field);
    JsonArray values = known == null ? new JsonArray() : known.getAsJsonArray();
    values.add(new JsonPrimitive(value));
    document.add(field, values);
  }

  /** The words of the title are as far from those of the text as the mapping says. */
  private JsonArray texts(List<ArticlePart> parts) {
    JsonArray texts = new JsonArray();
    List<AnalyzedText.Token> tokens = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      tokens.addAll(tokens(parts.get(i)));
      if (i + 1 == parts.size() || parts.get(i + 1).of() != parts.get(i).of()) {
        texts.add(TermText.ofTokens(tokens));
        tokens.clear();
      }
    }
    return texts;
  }

  private String frequencies(List<ArticlePart> parts) {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (AnalyzedText.Token token : tokens(parts)) {
      if (!token.isStopWord()) {
        frequencies.merge(token.term(), 1, Integer::sum);
      }
    }
    return TermText.ofFrequencies(frequencies);
  }
}
