package dev.quoth.plan;

import java.util.List;

/**
 * What an engine looks for to answer one question.
 *
 * @param hits what the hits match, with their score
 * @param rescoring what adds to the score of the best {@value SearchPlan#RESCORED} hits
 * @param counted what the passages match that are counted; equal to {@code hits} where just those
 *     are counted
 */
public record SearchClauses(Clause.Bool hits, List<Clause> rescoring, Clause.Bool counted) {

  /** Copies the list. */
  public SearchClauses {
    rescoring = List.copyOf(rescoring);
  }

  /**
   * Narrows all that is looked for, without rescoring it.
   *
   * @param scored what all must match, with a part in the score
   * @param filters what all must match
   * @param exclusions what none may match
   * @return the narrower clauses
   */
  public SearchClauses narrowed(Clause scored, List<Clause> filters, List<Clause> exclusions) {
    return new SearchClauses(
        narrowed(hits, scored, filters, exclusions),
        List.of(),
        narrowed(counted, scored, filters, exclusions));
  }

  private static Clause.Bool narrowed(
      Clause.Bool clause, Clause scored, List<Clause> filters, List<Clause> exclusions) {
    return new Clause.Bool(List.of(scored, clause), filters, Clause.NONE, 0, exclusions);
  }
}
