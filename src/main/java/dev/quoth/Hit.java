package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * A passage that answers a query.
 *
 * @param passage the passage
 * @param score how well it answers; comparable with the scores of the same query on the same
 *     snapshot, and with nothing else
 * @param highlights where the topic's words stand in the passage and in the context of a quote, as
 *     spans in the article's text, in their order and none overlapping another
 */
public record Hit(Passage passage, double score, List<Span> highlights) {

  /** Checks and copies the parts. */
  public Hit {
    Objects.requireNonNull(passage, "passage");
    highlights = List.copyOf(highlights);
  }
}
