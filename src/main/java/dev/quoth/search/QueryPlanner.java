package dev.quoth.search;

import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.Leaves;
import dev.quoth.schema.PhraseLeaves;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Makes a Lucene query of a question. */
final class QueryPlanner {

  /** More words than a person asks for, and few enough for Lucene's bound on clauses. */
  static final int MAX_TERMS = 200;

  private final IndexSearcher index;
  private final SearcherOptions options;
  private final LuceneClauses clauses;

  QueryPlanner(IndexSearcher index, SearcherOptions options, LuceneClauses clauses) {
    this.index = index;
    this.options = options;
    this.clauses = clauses;
  }

  /** Returns the words that count in the score of a question, those of its topic first. */
  Set<BytesRef> terms(QuoteQuery question) {
    Set<BytesRef> terms = new LinkedHashSet<>(topic(question));
    for (Phrase phrase : question.phrases()) {
      if (phrase.need() != Phrase.Need.EXCLUDED) {
        terms.addAll(PhraseLeaves.terms(phrase, options.analyzers()));
      }
    }
    return terms;
  }

  /** Returns the words of a question's topic, each once. */
  List<BytesRef> topic(QuoteQuery question) {
    List<BytesRef> terms = IndexSchema.topicTerms(question.about(), options.analyzers());
    return terms.subList(0, Math.min(terms.size(), MAX_TERMS));
  }

  /** Returns the query whose matches answer the question, scored by its ranking. */
  Query plan(QuoteQuery question) throws IOException {
    BooleanQuery.Builder plan = new BooleanQuery.Builder();
    List<BytesRef> topic = topic(question);
    if (topic.isEmpty()) {
      plan.add(Leaves.kind(question.passages()), Occur.FILTER);
    } else {
      plan.add(topic(question, topic), Occur.MUST);
    }
    terms(question).stream()
        .limit(MAX_TERMS)
        .skip(topic.size())
        .forEach(term -> plan.add(word(question, term), Occur.SHOULD));
    phrases(plan, question);
    new FilterPlanner(question.passages(), options, index).add(plan, question.filters());
    for (Bonus bonus : bonuses(question)) {
      plan.add(bonus.query(), Occur.SHOULD);
    }
    clauses.addTo(plan);
    return plan.build();
  }

  /** Returns what adds to the score beside the words. */
  List<Bonus> bonuses(QuoteQuery question) throws IOException {
    return Bonuses.of(question, topic(question), index, options);
  }

  private static Query topic(QuoteQuery question, List<BytesRef> terms) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    terms.forEach(term -> words.add(word(question, term), Occur.SHOULD));
    words.setMinimumNumberShouldMatch(mustMatch(terms.size()));
    return words.build();
  }

  private static Query word(QuoteQuery question, BytesRef term) {
    return Leaves.topic(question.passages(), term, question.ranking());
  }

  /** All of one or two, two thirds of more. */
  static int mustMatch(int terms) {
    return terms <= 2 ? terms : terms * 2 / 3;
  }

  private void phrases(BooleanQuery.Builder plan, QuoteQuery question) {
    PhraseLeaves leaves = new PhraseLeaves(question.passages(), options.analyzers());
    for (Phrase phrase : question.phrases()) {
      if (PhraseLeaves.terms(phrase, options.analyzers()).isEmpty()) {
        continue; // as a topic without a word, it asks for nothing
      }
      switch (phrase.need()) {
        case REQUIRED -> plan.add(leaves.anywhere(phrase), Occur.FILTER);
        case EXCLUDED -> plan.add(leaves.anywhere(phrase), Occur.MUST_NOT);
        case PREFERRED -> {} // a bonus
      }
    }
  }
}
