package dev.quoth;

import java.util.Objects;

/**
 * How one part of what was typed into a search box was understood.
 *
 * @param span where the part stands in what was typed
 * @param text the part as typed
 * @param as what it was taken for
 * @param value what it asks for, without marks and operator: {@code by:"Wang Yi"} asks for "Wang
 *     Yi"; for {@link As#IGNORED} the reason, in plain words
 */
public record Understood(Span span, String text, As as, String value) {

  /** Checks that all parts are there. */
  public Understood {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(as, "as");
    Objects.requireNonNull(value, "value");
  }

  /** What a part of a search can be. */
  public enum As {
    /** A word of the topic. */
    TOPIC,
    /** Words that must stand next to each other. */
    REQUIRED,
    /** Words that are preferred. */
    OPTIONAL,
    /** Words that must not be there. */
    EXCLUDED,
    /** A filter by an operator. */
    FILTER,
    /** What an operator must not find. */
    DENIED,
    /** A first or last day. */
    DATE,
    /** The order of the hits, their number, or the same words once. */
    PAGE,
    /** Nothing. */
    IGNORED
  }
}
