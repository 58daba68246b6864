package dev.quoth.language.lexicon;

import java.util.Map;

/**
 * What the files of a language say of its words, names and verbs.
 *
 * @param tag BCP 47 tag of the language: "en"
 * @param lexicon its words, names and reporting verbs
 * @param weights the measured weights of the extractor's rules and classifiers, by their keys
 * @param source what it was read from
 */
public record LanguageData(
    String tag, Lexicon lexicon, Map<String, Double> weights, LanguageSource source) {

  /** Copies the map. */
  public LanguageData {
    weights = Map.copyOf(weights);
  }

  /** Returns a copy of this language with other weights. */
  public LanguageData withWeights(Map<String, Double> other) {
    return new LanguageData(tag, lexicon, other, source);
  }
}
