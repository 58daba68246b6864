package dev.quoth;

import java.time.LocalDate;
import java.util.Optional;

/** A query while it is read from a search box. Each part that it takes fits into a query. */
final class BoxDraft {

  /** More filters than a person types. */
  private static final int MAX_FILTERS = 1_000;

  private final StringBuilder topic = new StringBuilder();
  private final QueryDraft draft = new QueryDraft(QuoteQuery.all());
  private int speakers;
  private int others;

  void topic(String words) {
    if (!topic.isEmpty()) {
      topic.append(' ');
    }
    topic.append(words);
  }

  /** Returns whether there was room. */
  boolean phrase(Phrase phrase) {
    return draft.phrases.size() < QuoteQuery.MAX_PHRASES && draft.phrases.add(phrase);
  }

  /** Returns whether there was room. */
  boolean filter(Filter filter) {
    boolean speaker = filter instanceof Filter.SpeakerName;
    boolean other = QueryBounds.bounded(filter);
    if (draft.filters.size() >= MAX_FILTERS
        || (speaker && speakers >= QuoteQuery.MAX_SPEAKERS)
        || (other && others >= QuoteQuery.MAX_OTHER_FILTERS)) {
      return false;
    }
    speakers += speaker ? 1 : 0;
    others += other ? 1 : 0;
    return draft.filters.add(filter);
  }

  void since(LocalDate day) {
    draft.since = Optional.of(day);
  }

  void until(LocalDate day) {
    draft.until = Optional.of(day);
  }

  void order(SortOrder value) {
    draft.order = value;
  }

  void collapse(Collapse value) {
    draft.collapse = value;
  }

  void limit(int value) {
    draft.limit = value;
  }

  QuoteQuery query() {
    draft.topic = topic.toString();
    return draft.query();
  }
}
