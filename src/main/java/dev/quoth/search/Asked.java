package dev.quoth.search;

import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerScope;
import dev.quoth.plan.PlannedPhrase;
import dev.quoth.plan.SearchPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * A question on its way to an answer.
 *
 * @param query the question
 * @param plan the query whose matches answer it
 * @param words the words to be highlighted
 * @param phrases the phrases to be highlighted
 * @param origin what the question comes from beside its query; a cursor of another is refused
 */
record Asked(
    QuoteQuery query, Query plan, Set<BytesRef> words, List<PlannedPhrase> phrases, String origin) {

  /** A question by a query alone, with these words to be highlighted. */
  static Asked of(QuoteQuery query, Query plan, Set<BytesRef> words) {
    return new Asked(query, plan, words, List.of(), "");
  }

  /** A question by its plan. */
  static Asked planned(SearchPlan plan, Query query) {
    Set<BytesRef> words =
        plan.topic().stream().map(word -> new BytesRef(word.term())).collect(Collectors.toSet());
    return new Asked(plan.question(), query, words, plan.phrases(), "");
  }

  /** A question for what is like a passage. */
  static Asked like(
      Passage passage, SpeakerScope voice, SearchPlan within, Query plan, Set<BytesRef> words) {
    String origin = "like " + passage.id() + ' ' + voice + ' ' + passage.text();
    return new Asked(within.question(), plan, words, within.phrases(), origin);
  }
}
