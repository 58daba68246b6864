package dev.quoth;

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
  int limit = 10;
  int countUpTo = 1_000;
  String after = "";

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
    copy.limit = limit;
    copy.countUpTo = countUpTo;
    copy.after = after;
    return copy;
  }

  /** Returns all parts, none of which may be null. */
  List<Object> values() {
    return List.of(
        passages, scope, about, matching, phrases, filters, ranking, order, collapse, limit,
        countUpTo, after);
  }
}
