package dev.quoth;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The answer to a query, best first.
 *
 * @param total the number of passages that are on the topic by {@link TopicMatch#PASSAGE}, or of
 *     all that answer a query without one; more may be listed, or fewer
 * @param hits the best of them; equal scores are ordered by the article's id, and within an article
 *     by position in the text
 * @param next the cursor for {@link QuoteQuery#after}, which asks for the next page; empty on the
 *     last page
 * @param notices what to tell whoever asked besides; usually nothing
 */
public record Hits(Total total, List<Hit> hits, String next, List<Notice> notices)
    implements Iterable<Hit> {

  /** Checks and copies the components. */
  public Hits {
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(next, "next");
    hits = List.copyOf(hits);
    notices = List.copyOf(notices);
  }

  @Override
  public Iterator<Hit> iterator() {
    return hits.iterator();
  }

  /** A statement of whether a count is exact. */
  public enum Bound {
    /** The count is exact. */
    EXACT,
    /** There are at least this many: counting stopped at {@link QuoteQuery#countUpTo()}. */
    AT_LEAST
  }

  /**
   * A number of passages.
   *
   * @param count the number, 0 or more
   * @param bound whether it is exact or a lower bound
   */
  public record Total(long count, Bound bound) {

    /** Checks that the bound is present. */
    public Total {
      Objects.requireNonNull(bound, "bound");
    }

    /** Returns the number in words: "12", or "at least 10000". */
    @Override
    public String toString() {
      return bound == Bound.EXACT ? Long.toString(count) : "at least " + count;
    }
  }
}
