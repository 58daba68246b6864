package dev.quoth.search;

import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Ranking;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.Leaves;
import dev.quoth.schema.PhraseLeaves;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Makes a Lucene query of a question. */
final class QueryPlanner {

  /** More words than a person asks for, and few enough for Lucene's bound on clauses. */
  static final int MOST_TERMS = 200;

  /** Whoever asks for more words than these describes a thing, and names none. */
  private static final int CLOSE_TERMS = 6;

  private final IndexSearcher index;
  private final SearchOptions options;
  private final LuceneClauses clauses;

  QueryPlanner(IndexSearcher index, SearchOptions options, LuceneClauses clauses) {
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

  private List<BytesRef> topic(QuoteQuery question) {
    List<BytesRef> terms = IndexSchema.topicTerms(question.topic(), options.analyzers());
    return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
  }

  /** Returns the query whose matches answer the question, scored by its ranking. */
  Query plan(QuoteQuery question) throws IOException {
    BooleanQuery.Builder plan = new BooleanQuery.Builder();
    List<BytesRef> topic = topic(question);
    if (question.topic().isBlank()) {
      plan.add(Leaves.kind(question.passages()), Occur.FILTER);
    } else {
      plan.add(topic(question, topic), Occur.MUST);
    }
    terms(question).stream()
        .limit(MOST_TERMS)
        .skip(topic.size())
        .forEach(term -> plan.add(word(question, term), Occur.SHOULD));
    phrases(plan, question);
    close(plan, question, topic);
    new FilterPlanner(question.passages(), options, index).add(plan, question.filters());
    published(plan, question);
    worth(plan, question.ranking());
    Prominence.add(plan, question, index.getIndexReader());
    clauses.addTo(plan);
    return plan.build();
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
      switch (phrase.need()) {
        case REQUIRED -> plan.add(leaves.anywhere(phrase), Occur.FILTER);
        case EXCLUDED -> plan.add(leaves.anywhere(phrase), Occur.MUST_NOT);
        case OPTIONAL -> close(plan, leaves.inside(phrase), question.ranking());
      }
    }
  }

  private static void close(BooleanQuery.Builder plan, QuoteQuery question, List<BytesRef> topic) {
    for (int i = 1; i < Math.min(topic.size(), CLOSE_TERMS); i++) {
      Query near = Leaves.near(question.passages(), topic.get(i - 1), topic.get(i));
      close(plan, near, question.ranking());
    }
  }

  private static void close(BooleanQuery.Builder plan, Query phrase, Ranking ranking) {
    if (ranking.closeness() > 0) {
      plan.add(new BoostQuery(phrase, (float) ranking.closeness()), Occur.SHOULD);
    }
  }

  private static void published(BooleanQuery.Builder plan, QuoteQuery question) {
    if (question.since().isPresent() || question.until().isPresent()) {
      Instant from = question.since().map(QueryPlanner::startOf).orElse(Instant.MIN);
      Instant to = question.until().map(QueryPlanner::endOf).orElse(Instant.MAX);
      plan.add(Leaves.published(from, to), Occur.FILTER);
    }
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The day's last millisecond, which is how exactly a moment is indexed. */
  private static Instant endOf(LocalDate day) {
    return day.atTime(23, 59, 59, 999_000_000).toInstant(ZoneOffset.UTC);
  }

  private static void worth(BooleanQuery.Builder plan, Ranking ranking) {
    if (ranking.direct() > 0) {
      plan.add(Leaves.worth(QuoteType.DIRECT, ranking.direct()), Occur.SHOULD);
    }
    if (ranking.mixed() > 0) {
      plan.add(Leaves.worth(QuoteType.MIXED, ranking.mixed()), Occur.SHOULD);
    }
    if (ranking.confidence() > 0) {
      plan.add(Leaves.confidence(ranking.confidence()), Occur.SHOULD);
    }
    ranking.recency().ifPresent(recency -> plan.add(Leaves.recency(recency), Occur.SHOULD));
  }
}
