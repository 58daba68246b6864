package dev.quoth.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * Returns the clause for what would be counted but for a filter by date, and has no date.
   *
   * @return the clause; empty where no date is asked for
   */
  public Optional<Clause.Bool> undated() {
    return undated(counted);
  }

  private static Optional<Clause.Bool> undated(Clause.Bool clause) {
    List<Clause> must = new ArrayList<>(clause.must());
    List<Clause> filter = new ArrayList<>(clause.filter());
    List<Clause> not = new ArrayList<>(clause.not());
    boolean dated = filter.removeIf(SearchClauses::isDate);
    if (dated) {
      not.add(new Clause.InArticle(Clause.Published.ANY));
    }
    for (int i = 0; i < must.size() && !dated; i++) {
      Optional<Clause.Bool> inner =
          must.get(i) instanceof Clause.Bool part ? undated(part) : Optional.empty();
      if (inner.isPresent()) {
        must.set(i, inner.get());
        dated = true;
      }
    }
    return dated
        ? Optional.of(new Clause.Bool(must, filter, clause.should(), clause.least(), not))
        : Optional.empty();
  }

  private static boolean isDate(Clause clause) {
    return clause instanceof Clause.InArticle(Clause.Published published);
  }
}
