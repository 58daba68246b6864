package dev.quoth.plan;

import dev.quoth.SortOrder;
import dev.quoth.passage.PassageField;
import java.util.List;

/**
 * A key that hits are sorted by. The keys of an order together are the position of a hit, and the
 * content of a cursor: no two passages are equal in all of them.
 */
public sealed interface SortKey {

  /** The score, the greatest first. */
  record Score() implements SortKey {}

  /**
   * A field; a passage without a value comes last.
   *
   * @param field the field
   * @param direction what comes first
   */
  record Field(PassageField field, Direction direction) implements SortKey {}

  /** Which values of a field come first. */
  enum Direction {
    /** The smallest. */
    ASCENDING,
    /** The greatest. */
    DESCENDING
  }

  /**
   * Returns the keys of an order. Those that are equal in the first are sorted by article, and by
   * place in it.
   *
   * @param first what comes first
   * @return the keys, the leading one first
   */
  static List<SortKey> of(SortOrder first) {
    SortKey leading =
        switch (first) {
          case RELEVANCE -> new Score();
          case NEWEST -> new Field(PassageField.PUBLISHED, Direction.DESCENDING);
          case OLDEST -> new Field(PassageField.PUBLISHED, Direction.ASCENDING);
        };
    return List.of(
        leading,
        new Field(PassageField.ARTICLE, Direction.ASCENDING),
        new Field(PassageField.ORDINAL, Direction.ASCENDING));
  }
}
