package dev.quoth.answer;

import dev.quoth.Hits;
import java.util.List;

/**
 * A page of answers.
 *
 * @param <P> how the engine refers to a passage
 * @param total how many passages answer the question
 * @param list the answers of the page in order; fewer than its size if no more follow
 */
public record Matches<P>(Hits.Total total, List<Match<P>> list) {

  /** Copies the list. */
  public Matches {
    list = List.copyOf(list);
  }
}
