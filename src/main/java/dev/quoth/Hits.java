package dev.quoth;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The answer to a query, best first.
 *
 * @param total how many passages answer the query, more than are listed perhaps
 * @param hits the best of them; those of equal score stand by their article's id, and inside of an
 *     article in the order of the text
 * @param next the cursor for {@link QuoteQuery#after}, which asks for the page behind this one;
 *     empty where nothing follows
 */
public record Hits(Total total, List<Hit> hits, String next) implements Iterable<Hit> {

  /** Checks and copies the parts. */
  public Hits {
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(next, "next");
    hits = List.copyOf(hits);
  }

  @Override
  public Iterator<Hit> iterator() {
    return hits.iterator();
  }

  /** How far a count reaches. */
  public enum Bound {
    /** The count is the number. */
    EXACT,
    /** There are so many or more: the count is {@link QuoteQuery#countUpTo()}, where it stopped. */
    AT_LEAST
  }

  /**
   * A number of passages.
   *
   * @param count the number, 0 or more
   * @param bound whether it is the whole number or a lower bound
   */
  public record Total(long count, Bound bound) {

    /** Checks that the bound is there. */
    public Total {
      Objects.requireNonNull(bound, "bound");
    }

    /** Returns the number for a person to read: "12", or "at least 10000". */
    @Override
    public String toString() {
      return bound == Bound.EXACT ? Long.toString(count) : "at least " + count;
    }
  }
}
