package dev.quoth.schema;

import dev.quoth.ArticleFact;
import dev.quoth.ArticleRef;
import dev.quoth.passage.Keywords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexableField;

/** The facts of an article as each of its passages repeats them, to be filtered and counted by. */
final class ArticleRefFields {

  private ArticleRefFields() {}

  static List<IndexableField> of(ArticleRef article) {
    List<IndexableField> fields = new ArrayList<>();
    for (ArticleFact fact : ArticleFact.values()) {
      keywords(fields, Fields.fact(fact), article.values(fact));
    }
    for (Map.Entry<String, String> fact : article.metadata().entrySet()) {
      fields.add(
          FieldTypes.term(Fields.METADATA, Keywords.folded(fact.getKey() + "=" + fact.getValue())));
    }
    article
        .published()
        .map(ArticleRefFields::milliseconds)
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

  /** A passage counts once for a keyword that its article prints twice, "Iran" and "IRAN". */
  private static void keywords(List<IndexableField> fields, String field, List<String> values) {
    Set<String> keys = new HashSet<>();
    for (String value : values) {
      String key = Keywords.fold(value);
      if (!value.isBlank() && keys.add(key)) {
        fields.add(FieldTypes.term(field, Keywords.exact(key)));
        fields.add(FacetColumns.field(field, key, value));
      }
    }
  }
}
