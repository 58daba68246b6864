package dev.quoth.extract;

import dev.quoth.language.LanguageProfile;
import java.util.List;
import java.util.Map;

/**
 * Judges a quotation that no reporting verb governs: is it said, and by the subject of its
 * sentence? A logistic function over a handful of features; the weights are the language's data.
 */
final class LooseJudge {

  private final Map<String, Double> weights;

  LooseJudge(LanguageProfile language) {
    this.weights = language.weights();
  }

  /** How likely the quotation is something that somebody says here, in 0..1. */
  double said(Loose loose, String subject) {
    return probability("said ", loose, subject);
  }

  /** How likely the subject of its sentence says it, in 0..1. */
  double bySubject(Loose loose, String subject) {
    return probability("subject ", loose, subject);
  }

  private double probability(String judge, Loose loose, String subject) {
    double sum = 0;
    for (String feature : features(loose, subject)) {
      sum += weights.getOrDefault(judge + feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  static List<String> features(Loose loose, String subject) {
    String length = loose.words() <= 3 ? "S" : "L";
    return List.of(
        "bias",
        "words:" + lengthClass(loose.words()),
        "end:" + endClass(loose.ending()),
        "before:" + loose.before(),
        "after:" + loose.after(),
        loose.large() ? "large" : "small",
        "large:" + (loose.large() ? "True" : "False") + length,
        loose.verb() ? "verb" : "verbless",
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
