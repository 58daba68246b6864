package dev.quoth;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The passages that answer a query, counted by one dimension. Spellings that a filter takes for one
 * value are counted as one; a passage of two tags counts for both.
 *
 * @param dimension by what they are counted
 * @param counts the most frequent values, at most as many as the query's limit; equal ones in the
 *     order of their normal forms
 * @param distinctValues how many different values there are, more than are listed perhaps
 * @param missing how many passages have no value
 */
public record Facet(Dimension dimension, List<ValueCount> counts, long distinctValues, long missing)
    implements Iterable<ValueCount> {

  /** Checks and copies the parts. */
  public Facet {
    Objects.requireNonNull(dimension, "dimension");
    counts = List.copyOf(counts);
  }

  @Override
  public Iterator<ValueCount> iterator() {
    return counts.iterator();
  }
}
