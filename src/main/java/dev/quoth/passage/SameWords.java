package dev.quoth.passage;

import java.util.List;

/**
 * Quotes of an index that have the same words, by the same speaker if they are short. There may be
 * very many, so that the lists are those of the engine and not copied.
 *
 * @param <P> how an engine refers to a passage
 * @param wording the {@link ShingleSketch#wording} of these words
 * @param keys how many keys of a sketch they have that were asked for, 1 or more
 * @param near those in the article of the quote that others are looked for of
 * @param elsewhere those in other articles, in the order of the index
 */
public record SameWords<P>(long wording, int keys, List<P> near, List<P> elsewhere) {

  /**
   * Returns how many there are.
   *
   * @return the number of quotes, 1 or more
   */
  public int size() {
    return near.size() + elsewhere.size();
  }

  /**
   * Returns one of the quotes.
   *
   * @return one elsewhere if there is one
   */
  public P any() {
    return elsewhere.isEmpty() ? near.getFirst() : elsewhere.getFirst();
  }
}
