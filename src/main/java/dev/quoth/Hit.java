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
 * @param highlights where the topic's words and the phrases occur in the passage and in the context
 *     of a quote. A phrase is one span, and two where the reporter's words interrupt it. The spans
 *     are in the article's text, in order, and none overlaps another
 * @param speakerHighlights where the article names the speaker, within the passage and the context
 *     of a quote; empty if the query asks for no speaker
 * @param appearances how often nearly the same words occur in the index if the {@linkplain
 *     QuoteQuery#collapse(Collapse) query is collapsed}, this passage included; 1 if it is not
 */
public record Hit(
    Passage passage,
    double score,
    List<Span> highlights,
    List<Span> speakerHighlights,
    int appearances) {

  /**
   * Checks and copies the components.
   *
   * @throws IllegalArgumentException if there are fewer than 1 appearances
   */
  public Hit {
    Objects.requireNonNull(passage, "passage");
    highlights = List.copyOf(highlights);
    speakerHighlights = List.copyOf(speakerHighlights);
    Checks.within("appearances", appearances, 1, Integer.MAX_VALUE);
  }
}
