package dev.quoth.parse;

import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import java.util.List;

/**
 * What was typed into a search box, as a query, and what each part of it was understood as.
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
   * @param kind what it was understood as
   * @param value what it asks for, without marks and operator: {@code by:"Wang Yi"} asks for "Wang
   *     Yi"; for {@link PartKind#IGNORED} the reason, in plain words
   */
  public record Part(Span span, String text, PartKind kind, String value) {}

  /** What a part of a search can be. */
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
    /** What an operator must not find. */
    DENIED,
    /** The order of the hits, their number, or the same words once. */
    PAGE,
    /** Nothing. */
    IGNORED
  }
}
