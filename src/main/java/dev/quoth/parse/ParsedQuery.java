package dev.quoth.parse;

import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import java.util.List;

/**
 * The query that was typed into a search box, and the meaning of each part of it.
 *
 * @param query the query
 * @param parts the parts as typed, in their order; a caller may show those that were ignored
 */
public record ParsedQuery(QuoteQuery query, List<Part> parts) {

  /** Copies the parts. */
  public ParsedQuery {
    parts = List.copyOf(parts);
  }

  /**
   * One part of what was typed.
   *
   * @param span where it is in what was typed
   * @param text the part as typed
   * @param kind what it means
   * @param value what it asks for, without marks and operator: {@code by:"Wang Yi"} asks for "Wang
   *     Yi"; for {@link PartKind#IGNORED} the reason, in plain words
   */
  public record Part(Span span, String text, PartKind kind, String value) {}

  /** A kind of part that a search can have. */
  public enum PartKind {
    /** A word of the topic. */
    TOPIC,
    /** Words that must be next to each other. */
    REQUIRED,
    /** Words that are preferred. */
    PREFERRED,
    /** Words that must not be there. */
    EXCLUDED,
    /** A filter by an operator. */
    FILTER,
    /** A filter that must not be met. */
    DENIED,
    /** The order of the hits, their number, or near-duplicates as one hit. */
    PAGE,
    /** A part without a meaning, which is left out. */
    IGNORED
  }
}
