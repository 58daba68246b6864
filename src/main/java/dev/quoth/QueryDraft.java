package dev.quoth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a query while one of them is changed. */
final class QueryDraft {

  PassageKind passages;
  String topic;
  List<Phrase> phrases;
  Optional<LocalDate> since;
  Optional<LocalDate> until;
  List<Filter> filters;
  Ranking ranking;
  SortOrder order;
  Collapse collapse;
  int limit;
  int countUpTo;
  String after;

  QueryDraft(QuoteQuery query) {
    passages = query.passages();
    topic = query.topic();
    phrases = new ArrayList<>(query.phrases());
    since = query.since();
    until = query.until();
    filters = new ArrayList<>(query.filters());
    ranking = query.ranking();
    order = query.order();
    collapse = query.collapse();
    limit = query.limit();
    countUpTo = query.countUpTo();
    after = query.after();
  }

  QuoteQuery query() {
    return new QuoteQuery(
        passages, topic, phrases, since, until, filters, ranking, order, collapse, limit, countUpTo,
        after);
  }
}
