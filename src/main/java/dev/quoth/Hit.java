package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * A passage that answers a query.
 *
 * {@snippet file="SearchByTopic.java" region="highlight"}
 *
 * @param passage the passage
 * @param score how well it answers; comparable with the scores of the same query on the same
 *     snapshot, and with nothing else
 * @param highlights where the topic's words and the phrases stand in the passage and in the context
 *     of a quote, and where a speaker who was asked for is named there; a phrase is one span, and
 *     two where the reporter's words cut it in two; as spans in the article's text, in their order
 *     and none overlapping another
 * @param appearances how often nearly the same words stand in the index where the {@linkplain
 *     QuoteQuery#collapsed query is collapsed}, this passage included; 1 where it is not
 */
public record Hit(Passage passage, double score, List<Span> highlights, int appearances) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if there are less than 1 appearances
   */
  public Hit {
    Objects.requireNonNull(passage, "passage");
    highlights = List.copyOf(highlights);
    Checks.within("appearances", appearances, 1, Integer.MAX_VALUE);
  }
}
