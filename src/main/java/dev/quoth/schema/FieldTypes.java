package dev.quoth.schema;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** The few ways in which a value is indexed. */
final class FieldTypes {

  private static final FieldType NAME = name();

  private FieldTypes() {}

  /** Text whose words are ranked. */
  static IndexableField text(String field, String value) {
    return new TextField(field, value, Field.Store.NO);
  }

  /** Text whose words are looked up and never ranked, such as a name. */
  static IndexableField words(String field, String value) {
    return new Field(field, value, NAME);
  }

  /** A value that is looked up whole. */
  static IndexableField term(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }

  /** Bytes that are looked up whole. */
  static IndexableField term(String field, BytesRef value) {
    return new StringField(field, value, Field.Store.NO);
  }

  /** The number of words of a passage. */
  static IndexableField length(int words) {
    return new IntField(Fields.WORDS, words, Field.Store.NO);
  }

  private static FieldType name() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
