package dev.quoth.extract.layouts;

import dev.quoth.Segment;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.rules.Rule;
import java.util.List;

/**
 * An utterance that the layout shows, before it is known whom its mention means.
 *
 * @param segments what is said, at least one segment
 * @param source by what the layout names who says it
 * @param rule the rule that found it
 * @param sentence the index of the sentence in which it begins
 */
public record Utterance(List<Segment> segments, Source source, Rule rule, int sentence) {

  /** A way in which a layout names a speaker. */
  sealed interface Source {}

  /**
   * A name or a role.
   *
   * @param mention its phrase
   */
  record Mentioned(NounPhrase mention) implements Source {}

  /**
   * A part of a name: "THOMAS:" is the Thomas whom an earlier label names in full.
   *
   * @param mention its phrase
   * @param entity whom it means
   */
  record Known(NounPhrase mention, Entity entity) implements Source {}

  /**
   * "Q:": whoever asks.
   *
   * @param letter its phrase
   */
  record Asker(NounPhrase letter) implements Source {}

  /**
   * "A:": whoever answers.
   *
   * @param letter its phrase
   */
  record Answerer(NounPhrase letter) implements Source {}
}
