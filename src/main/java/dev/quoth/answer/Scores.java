package dev.quoth.answer;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The scores that a passage has for a question and for its parts.
 *
 * @param whole the score for the question; empty if the passage does not answer it
 * @param parts the score for each part; empty if the passage does not match it
 * @param calculation the engine's own account of the whole, for people to read
 */
public record Scores(OptionalDouble whole, List<OptionalDouble> parts, String calculation) {

  /** Copies the parts. */
  public Scores {
    parts = List.copyOf(parts);
  }
}
