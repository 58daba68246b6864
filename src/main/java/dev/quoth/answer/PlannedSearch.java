package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerScope;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchPlan;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search whose question has been planned.
 *
 * @param plan the plan of the question
 * @param clause what the answers match: that of the plan, or one that narrows it
 * @param words the terms to highlight
 * @param origin what the search depends on besides its query; a cursor of another is refused
 */
public record PlannedSearch(SearchPlan plan, Clause.Bool clause, Set<String> words, String origin) {

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
    Set<String> words = plan.topic().stream().map(Clause.Word::term).collect(Collectors.toSet());
    return new PlannedSearch(plan, plan.clause(), words, "");
  }

  /** Returns the search for what is similar to a passage as well. */
  static PlannedSearch similar(
      Passage passage,
      SpeakerScope scope,
      SearchPlan within,
      Clause.Bool clause,
      Set<String> words) {
    String origin = "similar to " + passage.id() + ' ' + scope + ' ' + passage.text();
    return new PlannedSearch(within, clause, words, origin);
  }

  QuoteQuery query() {
    return plan.question();
  }
}
