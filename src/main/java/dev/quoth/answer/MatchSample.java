package dev.quoth.answer;

import java.util.List;

/**
 * Some of the answers to a question.
 *
 * @param <P> how the engine refers to a passage
 * @param matches how many answers there are
 * @param passages those chosen, in the order in which they are read fastest
 */
public record MatchSample<P>(long matches, List<P> passages) {

  /** Copies the passages. */
  public MatchSample {
    passages = List.copyOf(passages);
  }
}
