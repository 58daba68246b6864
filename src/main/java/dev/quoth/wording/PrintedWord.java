package dev.quoth.wording;

import dev.quoth.Span;
import dev.quoth.WordChange.Weight;
import java.util.Set;

/**
 * A word as it is printed, and as it is compared.
 *
 * @param key the word in lower case, without accents and punctuation, in its chief spelling
 * @param span where it is printed
 * @param piece which piece of the text it is in; changes do not reach from one into another
 * @param bracketed whether an editor put it, or a part of it, in [brackets]
 * @param afterEllipsis whether an ellipsis precedes it
 * @param weights what it is that changes what was said, if it is changed
 */
public record PrintedWord(
    String key,
    Span span,
    int piece,
    boolean bracketed,
    boolean afterEllipsis,
    Set<Weight> weights) {

  /** Copies the set. */
  public PrintedWord {
    weights = Set.copyOf(weights);
  }
}
