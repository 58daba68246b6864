package dev.quoth.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * The best hits of a question, which were weighed once more. All others stay after them, so that
 * pages neither skip nor repeat.
 *
 * @param <P> how the engine refers to a passage
 * @param list the hits, the best first; of equal scores, those of the first article
 */
public record BestHits<P>(List<Match<P>> list) {

  /** Sorts the list. */
  public BestHits {
    Comparator<Match<P>> bestFirst = Comparator.comparingDouble(match -> -match.score());
    list =
        list.stream()
            .sorted(
                bestFirst
                    .thenComparing(match -> new BytesRef(match.position().article()))
                    .thenComparingLong(match -> match.position().ordinal()))
            .toList();
  }

  /**
   * Returns the hits after a position.
   *
   * @param position the position, or nothing for the first hits
   * @param size the most hits to return
   * @param without passages to leave out
   * @return the hits, fewer than the size if others must follow; nothing if the position is that of
   *     none of these
   */
  public Optional<List<Match<P>>> after(Optional<Position> position, int size, Set<P> without) {
    int start = position.isEmpty() ? 0 : 1 + indexOf(position.get());
    if (position.isPresent() && start == 0) {
      return Optional.empty();
    }
    return Optional.of(
        list.stream()
            .skip(start)
            .filter(match -> !without.contains(match.passage()))
            .limit(size)
            .toList());
  }

  private int indexOf(Position position) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).position().equals(position)) {
        return i;
      }
    }
    return -1;
  }
}
