package dev.quoth.schema;

import dev.quoth.ArticleRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexableField;

/** The facts of an article as each of its passages repeats them, to be filtered and counted by. */
final class ArticleFields {

  private ArticleFields() {}

  static List<IndexableField> of(ArticleRef article) {
    List<IndexableField> fields = new ArrayList<>();
    keyword(fields, Fields.SOURCE, article.source());
    keyword(fields, Fields.SECTION, article.section());
    keyword(fields, Fields.LANGUAGE, article.language());
    article.authors().forEach(author -> keyword(fields, Fields.AUTHOR, author));
    article.tags().forEach(tag -> keyword(fields, Fields.TAG, tag));
    for (Map.Entry<String, String> fact : article.metadata().entrySet()) {
      fields.add(
          FieldKinds.term(Fields.METADATA, Keywords.folded(fact.getKey() + "=" + fact.getValue())));
    }
    article
        .published()
        .map(ArticleFields::milliseconds)
        .ifPresent(moment -> fields.add(new LongField(Fields.PUBLISHED, moment, Field.Store.NO)));
    return List.copyOf(fields);
  }

  /** An instant reaches further than its milliseconds do; one so far off is moved to the edge. */
  static long milliseconds(Instant moment) {
    try {
      return moment.toEpochMilli();
    } catch (ArithmeticException e) {
      return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  private static void keyword(List<IndexableField> fields, String field, String value) {
    if (!value.isBlank()) {
      fields.add(FieldKinds.term(field, Keywords.folded(value)));
      fields.add(FieldKinds.counted(field, value));
    }
  }
}
