package dev.quoth.schema;

import dev.quoth.passage.ArticlePart;
import dev.quoth.passage.FacetValue;
import dev.quoth.passage.FieldValue;
import dev.quoth.passage.Milliseconds;
import dev.quoth.passage.PassageField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** Converts the values of the documents of one article to Lucene's fields. */
final class LuceneFields {

  /** The field of numbers that add to a score; each is a feature named by its field. */
  static final String FEATURES = "features";

  private static final FieldType IN_ORDER =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, Norms.KEPT);

  private static final FieldType BAG = type(IndexOptions.DOCS_AND_FREQS, Norms.KEPT);

  private static final FieldType UNRANKED =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, Norms.OMITTED);

  private final WordsInOrder inOrder;
  private final BagOfWords bag;

  /** Makes the fields of an article's documents, one document after the other. */
  LuceneFields(AnalyzedArticle article) {
    inOrder = new WordsInOrder(article);
    bag = new BagOfWords(article);
  }

  /** Returns the fields of a document. */
  List<IndexableField> of(List<FieldValue> values) {
    List<IndexableField> fields = new ArrayList<>(values.size() + 1);
    values.forEach(value -> add(value, fields));
    return fields;
  }

  /** Returns the field of a value that is looked up whole. */
  static IndexableField keyword(PassageField field, String term) {
    return new StringField(field.key(), term, Field.Store.NO);
  }

  private void add(FieldValue value, List<IndexableField> fields) {
    switch (value) {
      case FieldValue.Text(PassageField field, List<ArticlePart> parts) ->
          fields.add(new Replayed(field, IN_ORDER, () -> inOrder.of(parts)));
      case FieldValue.Bag(PassageField field, List<ArticlePart> parts) ->
          fields.add(new Replayed(field, BAG, () -> bag.of(parts)));
      case FieldValue.Words(PassageField field, String text) ->
          fields.add(new Field(field.key(), text, UNRANKED));
      case FieldValue.Keyword(PassageField field, String term) -> fields.add(keyword(field, term));
      case FieldValue.Counted(PassageField field, String key, String label) ->
          fields.add(new SortedSetDocValuesField(field.key(), FacetValue.of(key, label)));
      case FieldValue.Count(PassageField field, int number) ->
          fields.add(new IntField(field.key(), number, Field.Store.NO));
      case FieldValue.Fingerprint(PassageField field, long number) ->
          fields.add(new NumericDocValuesField(field.key(), number));
      case FieldValue.Share share -> add(share, fields);
      case FieldValue.Moment moment ->
          fields.add(
              new LongField(
                  moment.field().key(), Milliseconds.of(moment.moment()), Field.Store.NO));
    }
  }

  private static void add(FieldValue.Share share, List<IndexableField> fields) {
    String field = share.field().key();
    float feature = (float) share.number();
    fields.add(new DoubleField(field, share.number(), Field.Store.NO));
    if (feature >= Float.MIN_NORMAL) { // as FeatureField demands
      fields.add(new FeatureField(FEATURES, field, feature));
    }
  }

  /** A field whose tokens are made when it is written, since all such fields share a stream. */
  private static final class Replayed extends Field {
    private final Supplier<TokenStream> tokens;

    Replayed(PassageField field, FieldType type, Supplier<TokenStream> tokens) {
      super(field.key(), type);
      this.tokens = tokens;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
      return tokens.get();
    }
  }

  private enum Norms {
    KEPT,
    OMITTED
  }

  private static FieldType type(IndexOptions options, Norms norms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(norms == Norms.OMITTED);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
