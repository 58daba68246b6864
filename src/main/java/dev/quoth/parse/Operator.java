package dev.quoth.parse;

import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An operator of a search box, as in {@code by:"Wang Yi"}. {@link Operators} has all of them.
 *
 * @param names the word and then its short forms; one that ends in a full stop goes on with a name
 *     of the caller's: {@code meta.desk}
 * @param example what may be typed, which a test reads
 * @param meaning what it asks for, for a person to read
 * @param effect what its value does to a query
 */
record Operator(List<String> names, String example, String meaning, Effect effect) {

  /** Tests whether the value is a date. */
  boolean takesDates() {
    return TypedDate.of(example.substring(example.indexOf(':') + 1)).isPresent();
  }

  /** The effect of an operator's value on the query. */
  sealed interface Effect {}

  /** An operator for words of the topic. */
  record Topic() implements Effect {}

  /**
   * A filter.
   *
   * @param of makes the filters of the operator as typed and the value; none where the value makes
   *     no sense
   * @param needs what a value must have
   */
  record Asks(BiFunction<String, String, List<Filter>> of, Needs needs) implements Effect {}

  /** The condition that the value of a filter must meet. */
  enum Needs {
    /** A letter, a digit or a smiley, since it is looked for by its words. */
    WORD,
    /** Anything, since it is compared whole. */
    ANYTHING
  }

  /**
   * The order, the number or the kind of the hits.
   *
   * @param of returns what changes a query as the value says; empty where it makes no sense
   */
  record Sets(Function<String, Optional<Function<QuoteQuery, QuoteQuery>>> of) implements Effect {}
}
