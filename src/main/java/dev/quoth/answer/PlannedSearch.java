package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerScope;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SearchPlan;
import java.util.Set;

/**
 * A search whose question has been planned.
 *
 * @param plan the plan of the question
 * @param clauses what is looked for: that of the plan, or what narrows it
 * @param words the terms to highlight
 * @param origin what the search depends on besides its query; a cursor of another is refused
 */
public record PlannedSearch(
    SearchPlan plan, SearchClauses clauses, Set<String> words, String origin) {

  /** Copies the words. */
  public PlannedSearch {
    words = Set.copyOf(words);
  }

  /**
   * Returns the search of a question, without narrowing it further.
   *
   * @param plan the plan of the question
   * @return the search, with the words of the topic to highlight
   */
  public static PlannedSearch of(SearchPlan plan) {
    Set<String> words = Set.copyOf(plan.topic().terms());
    return new PlannedSearch(plan, plan.clauses(), words, "");
  }

  /** Returns the search for what is similar to a passage as well. */
  static PlannedSearch similar(
      Passage passage,
      SpeakerScope scope,
      SearchPlan within,
      SearchClauses clauses,
      Set<String> words) {
    String origin = "similar to " + passage.id() + ' ' + scope + ' ' + passage.text();
    return new PlannedSearch(within, clauses, words, origin);
  }

  QuoteQuery query() {
    return plan.question();
  }
}
