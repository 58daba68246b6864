package dev.quoth.extract.quotes;

import dev.quoth.language.lexicon.LanguageData;
import java.util.List;
import java.util.Map;

/**
 * Judges a quotation that no reporting verb governs: is it said, and by the subject of its
 * sentence? A logistic function over a handful of features; the weights are the language's data.
 */
public final class UncuedClassifier {

  private final Map<String, Double> weights;

  public UncuedClassifier(LanguageData language) {
    this.weights = language.weights();
  }

  /** How likely the quotation is something that somebody says here, in 0..1. */
  double said(UncuedFeatures uncued, String subject) {
    return probability("said ", uncued, subject);
  }

  /** How likely the subject of its sentence says it, in 0..1. */
  double bySubject(UncuedFeatures uncued, String subject) {
    return probability("subject ", uncued, subject);
  }

  private double probability(String classifier, UncuedFeatures uncued, String subject) {
    double sum = 0;
    for (String feature : features(uncued, subject)) {
      sum += weights.getOrDefault(classifier + feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  public static List<String> features(UncuedFeatures uncued, String subject) {
    String length = uncued.words() <= 3 ? "S" : "L";
    return List.of(
        "bias",
        "words:" + lengthClass(uncued.words()),
        "end:" + endClass(uncued.ending()),
        "before:" + uncued.before(),
        "after:" + uncued.after(),
        uncued.large() ? "large" : "small",
        "large:" + (uncued.large() ? "True" : "False") + length,
        uncued.verb() ? "verb" : "verbless",
        "form:" + subject);
  }

  private static String lengthClass(int words) {
    if (words == 1) {
      return "1";
    }
    if (words <= 3) {
      return "2-3";
    }
    return words <= 7 ? "4-7" : "8+";
  }

  private static String endClass(char ending) {
    return switch (ending) {
      case '.' -> "stop";
      case '!', '?' -> "call";
      case ',', ';' -> "comma";
      default -> "word";
    };
  }
}
