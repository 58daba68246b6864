package dev.quoth.schema;

import dev.quoth.PassageKind;
import dev.quoth.QuoteType;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The smallest questions that the fields can answer, of which a planner makes whole ones. */
public final class Leaves {

  private Leaves() {}

  /**
   * Asks for a kind of passage.
   *
   * @param kind the kind
   * @return a query for all passages of that kind
   */
  public static Query kind(PassageKind kind) {
    return new TermQuery(new Term(Fields.KIND, DocumentKind.of(kind).name()));
  }

  /**
   * Asks for a word of a topic, scored by BM25F over the fields of that kind of passage.
   *
   * @param kind the kind of passage, which the query implies
   * @param term the analyzed word
   * @param ranking the fields' weights
   * @return a query for the word
   */
  public static Query topic(PassageKind kind, BytesRef term, Ranking ranking) {
    CombinedFieldQuery.Builder fields = new CombinedFieldQuery.Builder(term);
    fields.addField(words(kind), (float) ranking.quote());
    boolean context = kind == PassageKind.QUOTE && ranking.context() > 0;
    if (!context && ranking.title() == 0 && ranking.quote() == 1) {
      return new TermQuery(new Term(words(kind), term));
    }
    if (ranking.title() > 0) {
      fields.addField(title(kind), (float) ranking.title());
    }
    if (context) {
      fields.addField(Fields.QUOTE_CONTEXT, (float) ranking.context());
    }
    return fields.build();
  }

  static String title(PassageKind kind) {
    return switch (kind) {
      case QUOTE -> Fields.QUOTE_TITLE;
      case PARAGRAPH -> Fields.PARAGRAPH_TITLE;
    };
  }

  /**
   * Asks for two words near each other in the quote's own words, or in a paragraph: up to four
   * words may stand between them, or two if they stand in the other order.
   *
   * @param kind the kind of passage
   * @param first the analyzed word that stands first as a rule
   * @param second the other one
   * @return a query whose score is greater the nearer they are
   */
  public static Query near(PassageKind kind, BytesRef first, BytesRef second) {
    return new PhraseQuery(4, words(kind), first, second);
  }

  /**
   * Gives passages a score by how near to a moment they were published.
   *
   * @param recency the moment and the weights
   * @return a query for all that have a date
   */
  public static Query recency(Recency recency) {
    return LongField.newDistanceFeatureQuery(
        Fields.PUBLISHED,
        (float) recency.weight(),
        ArticleFields.milliseconds(recency.reference()),
        milliseconds(recency.pivot()));
  }

  private static long milliseconds(Duration duration) {
    return duration.compareTo(Duration.ofMillis(Long.MAX_VALUE)) < 0
        ? duration.toMillis()
        : Long.MAX_VALUE;
  }

  /** The field that holds what a passage itself says. */
  static String words(PassageKind kind) {
    return switch (kind) {
      case QUOTE -> Fields.QUOTE;
      case PARAGRAPH -> Fields.PARAGRAPH;
    };
  }

  /**
   * Asks for articles of a time.
   *
   * @param since first day, in UTC
   * @param until last day, in UTC
   * @return a query for passages published then
   */
  public static Query published(LocalDate since, LocalDate until) {
    return LongField.newRangeQuery(
        Fields.PUBLISHED,
        ArticleFields.milliseconds(since.atStartOfDay(ZoneOffset.UTC).toInstant()),
        ArticleFields.milliseconds(until.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)));
  }

  /**
   * Gives quotes of a type a score.
   *
   * @param type the type
   * @param worth the score, more than 0
   * @return a query for them
   */
  public static Query worth(QuoteType type, double worth) {
    Query quotes = new TermQuery(new Term(Fields.TYPE, type.name()));
    return new BoostQuery(new ConstantScoreQuery(quotes), (float) worth);
  }

  /**
   * Gives attributed quotes a score by their confidence.
   *
   * @param worth the score of confidence 1, more than 0 and at most 64
   * @return a query for them
   */
  public static Query confidence(double worth) {
    return FeatureField.newLinearQuery(Fields.FEATURES, Fields.CONFIDENCE, (float) worth);
  }
}
