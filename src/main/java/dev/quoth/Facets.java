package dev.quoth;

import java.util.Iterator;
import java.util.List;

/**
 * All passages that answer a query, counted by one dimension or more. The counts are exact.
 *
 * @param passages the number of passages that answer the query
 * @param facets one facet per dimension, in the order asked for
 */
public record Facets(long passages, List<Facet> facets) implements Iterable<Facet> {

  /** Copies the facets. */
  public Facets {
    facets = List.copyOf(facets);
  }

  /**
   * Returns the facet of a dimension.
   *
   * @param dimension one of those asked for
   * @return its facet
   * @throws IllegalArgumentException if the dimension was not asked for
   */
  public Facet by(Dimension dimension) {
    return facets.stream()
        .filter(facet -> facet.dimension() == dimension)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "dimension must be one of "
                    + facets.stream().map(Facet::dimension).toList()
                    + ", but is "
                    + dimension
                    + "; add it to the call that asks for facets"));
  }

  @Override
  public Iterator<Facet> iterator() {
    return facets.iterator();
  }
}
