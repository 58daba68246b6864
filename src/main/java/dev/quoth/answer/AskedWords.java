package dev.quoth.answer;

import dev.quoth.Span;
import dev.quoth.wording.PrintedWord;
import java.util.List;

/**
 * The words of a quotation, or of a part of it.
 *
 * @param words the words in order, at least one
 * @param start the index of the first one in the quotation
 * @param weights the weight of each, by its rarity
 * @param beyondChance a sum of weights that no quote reaches by chance
 */
record AskedWords(List<PrintedWord> words, int start, List<Double> weights, double beyondChance) {

  /** Returns where they are printed in the quotation. */
  Span span() {
    return new Span(words.getFirst().span().start(), words.getLast().span().end());
  }

  /** Returns the weight of all words. */
  double all() {
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Returns those from one index to another. */
  AskedWords part(int from, int to) {
    return new AskedWords(
        words.subList(from, to), start + from, weights.subList(from, to), beyondChance);
  }
}
