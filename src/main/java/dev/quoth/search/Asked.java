package dev.quoth.search;

import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerScope;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * A question on its way to an answer.
 *
 * @param query the question
 * @param plan the query whose matches answer it
 * @param words the words to be highlighted
 * @param origin what the question comes from beside its query; a cursor of another is refused
 */
record Asked(QuoteQuery query, Query plan, Set<BytesRef> words, String origin) {

  /** A question by a query alone. */
  static Asked of(QuoteQuery query, Query plan, Set<BytesRef> words) {
    return new Asked(query, plan, words, "");
  }

  /** A question for what is like a passage. */
  static Asked like(
      Passage passage, SpeakerScope voice, QuoteQuery within, Query plan, Set<BytesRef> words) {
    String origin = "like " + passage.id() + ' ' + voice + ' ' + passage.text();
    return new Asked(within, plan, words, origin);
  }
}
