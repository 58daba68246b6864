package dev.quoth.language.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * All that the files of a language say.
 *
 * @param tag BCP 47 tag of the language: "en"
 * @param lexicon its words, names and reporting verbs
 * @param weights the measured weights of the extractor's rules and classifiers, by their keys
 * @param queryStopWords words that a search's topic is not searched by
 * @param commonWords words of talk on any topic, which are never significant terms
 * @param source what it was read from
 */
public record LanguageData(
    String tag,
    Lexicon lexicon,
    Map<String, Double> weights,
    Set<String> queryStopWords,
    Set<String> commonWords,
    LanguageSource source) {

  /** Copies the map and the sets. */
  public LanguageData {
    weights = Map.copyOf(weights);
    queryStopWords = Set.copyOf(queryStopWords);
    commonWords = Set.copyOf(commonWords);
  }

  /** Returns a copy of this language with other weights. */
  public LanguageData withWeights(Map<String, Double> other) {
    return new LanguageData(tag, lexicon, other, queryStopWords, commonWords, source);
  }
}
