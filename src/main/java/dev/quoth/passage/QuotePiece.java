package dev.quoth.passage;

import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a quote in its context: a segment of the quote, or what is around or between segments.
 *
 * @param span where it is in the article's text, never empty
 * @param part what it is a part of
 */
public record QuotePiece(Span span, Part part) {

  /** A part of a context. */
  public enum Part {
    /** The quote's own words. */
    QUOTE,
    /** The words around them. */
    CONTEXT
  }

  /**
   * Divides a context into its pieces.
   *
   * @param quote the quote
   * @param context the span of its context
   * @return the pieces in the order of the text, which together are the context
   */
  public static List<QuotePiece> of(Quote quote, Span context) {
    List<QuotePiece> pieces = new ArrayList<>();
    int from = context.start();
    for (Segment segment : quote.segments()) {
      addContext(from, segment.span().start(), pieces);
      pieces.add(new QuotePiece(segment.span(), Part.QUOTE));
      from = segment.span().end();
    }
    addContext(from, context.end(), pieces);
    return pieces;
  }

  private static void addContext(int from, int to, List<QuotePiece> pieces) {
    if (from < to) {
      pieces.add(new QuotePiece(new Span(from, to), Part.CONTEXT));
    }
  }
}
