package dev.quoth;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The passages that answer a query, counted by one dimension. Spellings that a filter treats as the
 * same value are counted together; a passage with two tags counts for both.
 *
 * @param dimension what they are counted by
 * @param counts the most frequent values, at most as many as were asked for; values with equal
 *     counts are in the order of their normal forms
 * @param distinctValues the number of different values, which may be more than are listed
 * @param missing the number of passages without a value
 */
public record Facet(Dimension dimension, List<ValueCount> counts, long distinctValues, long missing)
    implements Iterable<ValueCount> {

  /** Checks and copies the components. */
  public Facet {
    Objects.requireNonNull(dimension, "dimension");
    counts = List.copyOf(counts);
  }

  @Override
  public Iterator<ValueCount> iterator() {
    return counts.iterator();
  }
}
