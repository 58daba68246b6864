package dev.quoth.opensearch;

/**
 * How an index is spread over a cluster, which is fixed when it is made.
 *
 * @param shards into how many parts it is cut, 1 or more; an article lies in one of them
 * @param copies how many copies of each part there are, 1 or more; with 2, one node may be lost
 */
public record IndexLayout(int shards, int copies) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public IndexLayout {
    if (shards < 1 || copies < 1) {
      throw new IllegalArgumentException(
          "shards and copies must be 1 or more, but are " + shards + " and " + copies);
    }
  }

  /**
   * Returns a layout of one copy.
   *
   * @param shards into how many parts the index is cut
   * @return the layout
   */
  public static IndexLayout shards(int shards) {
    return new IndexLayout(shards, 1);
  }

  /**
   * Returns this layout with another number of copies.
   *
   * @param value how many copies of each part there are
   * @return a layout with that number
   */
  public IndexLayout copies(int value) {
    return new IndexLayout(shards, value);
  }
}
