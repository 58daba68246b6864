package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Ranking;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.schema.Leaves;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Makes a Lucene query of a question. */
final class QueryPlanner {

  /** More words than a person asks for, and few enough for Lucene's bound on clauses. */
  static final int MOST_TERMS = 200;

  private final PassageAnalyzers analyzers;

  QueryPlanner(PassageAnalyzers analyzers) {
    this.analyzers = analyzers;
  }

  /** Returns the query whose matches answer the question, scored by its ranking. */
  Query plan(QuoteQuery question, List<BytesRef> topic) {
    BooleanQuery.Builder plan = new BooleanQuery.Builder();
    if (question.topic().isBlank()) {
      plan.add(Leaves.kind(question.passages()), Occur.FILTER);
    } else {
      plan.add(topic(question, topic), Occur.MUST);
    }
    filters(plan, question.filters());
    published(plan, question);
    worth(plan, question.ranking());
    return plan.build();
  }

  private static Query topic(QuoteQuery question, List<BytesRef> terms) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    List<BytesRef> counted = terms.subList(0, Math.min(terms.size(), MOST_TERMS));
    for (BytesRef term : counted) {
      words.add(Leaves.topic(question.passages(), term, question.ranking()), Occur.SHOULD);
    }
    words.setMinimumNumberShouldMatch(mustMatch(counted.size()));
    return words.build();
  }

  /** All of one or two, two thirds of more. */
  static int mustMatch(int terms) {
    return terms <= 2 ? terms : terms * 2 / 3;
  }

  private void filters(BooleanQuery.Builder plan, List<Filter> filters) {
    List<Filter.SpeakerName> speakers = of(Filter.SpeakerName.class, filters, Function.identity());
    if (!speakers.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      speakers.forEach(s -> any.add(Leaves.speaker(s, analyzers.names()), Occur.SHOULD));
      plan.add(any.build(), Occur.FILTER);
    }
    add(plan, of(Filter.Type.class, filters, Filter.Type::type), Leaves::types);
    add(plan, of(Filter.Source.class, filters, Filter.Source::name), Leaves::sources);
    add(plan, of(Filter.Author.class, filters, Filter.Author::name), Leaves::authors);
    add(plan, of(Filter.Section.class, filters, Filter.Section::name), Leaves::sections);
    add(plan, of(Filter.ArticleId.class, filters, Filter.ArticleId::id), Leaves::articles);
  }

  private static <F extends Filter, V> List<V> of(
      Class<F> kind, List<Filter> filters, Function<F, V> valueOf) {
    return filters.stream().filter(kind::isInstance).map(kind::cast).map(valueOf).toList();
  }

  private static <V> void add(
      BooleanQuery.Builder plan, List<V> values, Function<Collection<V>, Query> leaf) {
    if (!values.isEmpty()) {
      plan.add(leaf.apply(values), Occur.FILTER);
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
  }
}
