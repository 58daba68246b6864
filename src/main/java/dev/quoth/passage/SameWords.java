package dev.quoth.passage;

import java.util.List;

/**
 * Quotes of an index that have the same words, by the same speaker if they are short.
 *
 * @param <P> how an engine refers to a passage
 * @param wording the number that {@link ShingleSketch#wording} gives these words
 * @param keys how many keys of a sketch they have that were asked for, 1 or more
 * @param passages the quotes, one or more, in the order of the index
 */
public record SameWords<P>(long wording, int keys, List<P> passages) {

  /** Copies the list. */
  public SameWords {
    passages = List.copyOf(passages);
  }
}
