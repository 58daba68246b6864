package dev.quoth;

import java.util.Iterator;
import java.util.List;

/**
 * All passages that answer a query, counted by one dimension or more. The counts are exact.
 *
 * @param passages how many passages answer the query
 * @param list one facet a dimension, in the order asked for
 */
public record Facets(long passages, List<Facet> list) implements Iterable<Facet> {

  /** Copies the list. */
  public Facets {
    list = List.copyOf(list);
  }

  /**
   * Returns the facet of a dimension.
   *
   * @param dimension one of those asked for
   * @return its facet
   * @throws IllegalArgumentException if the dimension was not asked for
   */
  public Facet by(Dimension dimension) {
    return list.stream()
        .filter(facet -> facet.dimension() == dimension)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "dimension must be one of "
                    + list.stream().map(Facet::dimension).toList()
                    + ", but is "
                    + dimension
                    + "; name it where you ask for facets"));
  }

  @Override
  public Iterator<Facet> iterator() {
    return list.iterator();
  }
}
