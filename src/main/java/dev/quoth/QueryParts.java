package dev.quoth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The parts of a query; they change only while a query is made of another. */
final class QueryParts {
  PassageKind passages = PassageKind.QUOTE;
  QuoteScope scope = QuoteScope.SAID;
  String about = "";
  TopicMatch matching = TopicMatch.ARTICLE;
  List<Phrase> phrases = List.of();
  List<Filter> filters = List.of();
  Ranking ranking = Ranking.STANDARD;
  SortOrder order = SortOrder.RELEVANCE;
  Collapse collapse = Collapse.NONE;
  int perArticle = Integer.MAX_VALUE;
  int limit = 10;
  int countUpTo = 1_000;
  String after = "";
  Duration timeout = QuoteQuery.NO_TIMEOUT;

  QueryParts copy() {
    QueryParts copy = new QueryParts();
    copy.passages = passages;
    copy.scope = scope;
    copy.about = about;
    copy.matching = matching;
    copy.phrases = new ArrayList<>(phrases);
    copy.filters = new ArrayList<>(filters);
    copy.ranking = ranking;
    copy.order = order;
    copy.collapse = collapse;
    copy.perArticle = perArticle;
    copy.limit = limit;
    copy.countUpTo = countUpTo;
    copy.after = after;
    copy.timeout = timeout;
    return copy;
  }

  /** Returns these parts, which do not change any more. */
  QueryParts checked() {
    phrases = List.copyOf(phrases);
    filters = List.copyOf(filters);
    Checks.within("limit", limit, 1, QuoteQuery.MAX_LIMIT);
    Checks.within("perArticle", perArticle, 1, Integer.MAX_VALUE);
    Checks.within("countUpTo", countUpTo, 1, Integer.MAX_VALUE);
    Checks.within("the number of phrases", phrases.size(), 0, QuoteQuery.MAX_PHRASES);
    Checks.within("the number of alternatives", alternatives(), 0, QuoteQuery.MAX_ALTERNATIVES);
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("timeout must be positive, but is " + timeout);
    }
    FilterBounds.check(filters);
    return this;
  }

  private int alternatives() {
    return phrases.stream().mapToInt(phrase -> phrase.anyOf().size()).sum();
  }

  /** Returns all parts. */
  List<Object> values() {
    return List.of(
        passages,
        scope,
        about,
        matching,
        phrases,
        filters,
        ranking,
        order,
        collapse,
        perArticle,
        limit,
        countUpTo,
        after,
        timeout);
  }
}
