package dev.quoth.answer;

import dev.quoth.SortOrder;
import java.util.Optional;

/**
 * A part of all answers to a question.
 *
 * @param order the order of the answers
 * @param after the position after which the page begins; empty for the first page
 * @param size how many answers the page has at most, 1 or more
 * @param countUpTo up to which number all answers are counted exactly, 1 or more
 */
public record Page(SortOrder order, Optional<Position> after, int size, int countUpTo) {

  /** Returns the page from the same position with another size. */
  Page of(int other) {
    return new Page(order, after, other, countUpTo);
  }
}
