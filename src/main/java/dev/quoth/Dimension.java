package dev.quoth;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact by which the passages that answer a query can be counted: one of the passage, or a keyword
 * fact of its article.
 */
public sealed interface Dimension permits PassageFact, ArticleFact {

  /**
   * Returns the name of the dimension, as users write it.
   *
   * @return the name in lower case: "speaker"
   */
  String key();

  /**
   * Returns all dimensions.
   *
   * @return those of the passage, then those of the article
   */
  static List<Dimension> all() {
    return Stream.<Dimension[]>of(PassageFact.values(), ArticleFact.values())
        .flatMap(Stream::of)
        .toList();
  }

  /**
   * Returns the dimension of a name.
   *
   * @param key the word in lower case
   * @return the dimension whose {@link #key()} it is
   * @throws IllegalArgumentException if it is the word of none
   */
  static Dimension of(String key) {
    return all().stream()
        .filter(dimension -> dimension.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "dimension must be one of "
                    + all().stream().map(Dimension::key).toList()
                    + ", but is \""
                    + key
                    + '"'));
  }
}
