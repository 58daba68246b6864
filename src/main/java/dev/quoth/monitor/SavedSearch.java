package dev.quoth.monitor;

import dev.quoth.QuoteQuery;
import java.util.Objects;

/**
 * A question that is asked of every article that arrives.
 *
 * <p>The passages that answer it are those that {@link dev.quoth.QuoteSearch#stream} reads: the
 * query's order, ranking, collapse, limit, cursor and timeout are kept, and have no part in it.
 *
 * @param name the name by which it is saved, told apart letter by letter; 1..{@value
 *     #MAX_NAME_LENGTH} characters, not blank
 * @param query the question
 */
public record SavedSearch(String name, QuoteQuery query) {

  /** The most characters of a name. */
  public static final int MAX_NAME_LENGTH = 1_000;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public SavedSearch {
    Objects.requireNonNull(query, "query");
    if (name.isBlank() || name.length() > MAX_NAME_LENGTH) {
      throw new IllegalArgumentException(
          "name must have 1.."
              + MAX_NAME_LENGTH
              + " characters and not be blank, but has "
              + name.length()
              + ": \""
              + name.substring(0, Math.min(name.length(), 40))
              + "\"");
    }
  }
}
