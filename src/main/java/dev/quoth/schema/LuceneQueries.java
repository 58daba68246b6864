package dev.quoth.schema;

import dev.quoth.passage.Microseconds;
import dev.quoth.passage.Milliseconds;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SortKey;
import java.util.List;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Translates the clauses of a plan to Lucene's queries, one by one. */
public final class LuceneQueries {

  private LuceneQueries() {}

  /**
   * Translates a clause.
   *
   * @param clause the clause
   * @return a query with the same matches and scores
   */
  public static Query of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word(word.field().key(), word.terms());
      case Clause.InArticle article -> OwnerQuery.article(of(article.clause()));
      case Clause.InParagraph paragraph -> OwnerQuery.paragraph(of(paragraph.clause()));
      case Clause.Values values -> values(values.field().key(), values.values());
      case Clause.PhraseIn phrase -> phrase(phrase);
      case Clause.AtLeast number -> atLeast(number);
      case Clause.Published moment ->
          LongField.newRangeQuery(
              PassageField.PUBLISHED.key(),
              Milliseconds.of(moment.from()),
              Milliseconds.of(moment.to()));
      case Clause.Arrived arrived -> ArrivalTimes.after(Microseconds.of(arrived.after()));
      case Clause.Exists field ->
          TermRangeQuery.newStringRange(field.field().key(), null, null, true, true);
      case Clause.Constant constant ->
          new BoostQuery(new ConstantScoreQuery(of(constant.clause())), (float) constant.score());
      case Clause.Weighted weighted ->
          new BoostQuery(of(weighted.clause()), (float) weighted.weight());
      case Clause.Proportional number ->
          FeatureField.newLinearQuery(
              LuceneFields.FEATURES, number.field().key(), (float) number.weight());
      case Clause.NearMoment near -> near(near);
      case Clause.Bool bool -> bool(bool);
      case Clause.Nothing nothing -> new MatchNoDocsQuery(nothing.why());
    };
  }

  private static Query near(Clause.NearMoment near) {
    return LongField.newDistanceFeatureQuery(
        PassageField.PUBLISHED.key(),
        (float) near.weight(),
        Milliseconds.of(near.moment()),
        Milliseconds.of(near.pivot()));
  }

  private static Query bool(Clause.Bool bool) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    bool.must().forEach(clause -> builder.add(of(clause), Occur.MUST));
    bool.filter().forEach(clause -> builder.add(of(clause), Occur.FILTER));
    bool.should().forEach(clause -> builder.add(of(clause), Occur.SHOULD));
    bool.not().forEach(clause -> builder.add(of(clause), Occur.MUST_NOT));
    return builder.setMinimumNumberShouldMatch(bool.least()).build();
  }

  private static Query values(String field, List<String> values) {
    return values.size() == 1
        ? new TermQuery(new Term(field, values.getFirst()))
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query phrase(Clause.PhraseIn phrase) {
    String field = phrase.field().key();
    if (phrase.positions().size() == 1) {
      return word(field, phrase.positions().getFirst());
    }
    if (phrase.positions().stream().allMatch(terms -> terms.size() < 2)) {
      PhraseQuery.Builder words = new PhraseQuery.Builder().setSlop(phrase.slop());
      for (int i = 0; i < phrase.positions().size(); i++) {
        for (String term : phrase.positions().get(i)) {
          words.add(new Term(field, term), i);
        }
      }
      return words.build();
    }
    MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder().setSlop(phrase.slop());
    for (int i = 0; i < phrase.positions().size(); i++) {
      List<String> terms = phrase.positions().get(i);
      if (!terms.isEmpty()) {
        words.add(terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new), i);
      }
    }
    return words.build();
  }

  /** A word that has synonyms is scored as all of them together. */
  private static Query word(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    terms.forEach(term -> synonyms.addTerm(new Term(field, term)));
    return synonyms.build();
  }

  private static Query atLeast(Clause.AtLeast number) {
    String field = number.field().key();
    if (number.field().equals(PassageField.CONFIDENCE)) {
      return DoubleField.newRangeQuery(field, number.least(), Double.POSITIVE_INFINITY);
    }
    if (number.field().equals(PassageField.WORDS)) {
      return IntField.newRangeQuery(field, (int) number.least(), Integer.MAX_VALUE);
    }
    throw new IllegalArgumentException("field must be one for numbers, but is " + field);
  }

  /**
   * Translates an order.
   *
   * @param order what hits are sorted by
   * @return the same for Lucene
   */
  public static Sort sort(List<SortKey> order) {
    return new Sort(order.stream().map(LuceneQueries::sort).toArray(SortField[]::new));
  }

  private static SortField sort(SortKey key) {
    return switch (key) {
      case SortKey.Score score -> SortField.FIELD_SCORE;
      case SortKey.Field field -> sort(field);
    };
  }

  private static SortField sort(SortKey.Field key) {
    boolean descending = key.direction() == SortKey.Direction.DESCENDING;
    String field = key.field().key();
    if (key.field().equals(PassageField.PUBLISHED)) {
      return ArticleMoments.sort(descending);
    }
    if (key.field().equals(PassageField.ORDINAL)) {
      return new SortField(field, SortField.Type.LONG, descending);
    }
    if (key.field().equals(PassageField.ARTICLE)) {
      return ArticleOrder.sort(descending);
    }
    return new SortField(field, SortField.Type.STRING, descending);
  }
}
