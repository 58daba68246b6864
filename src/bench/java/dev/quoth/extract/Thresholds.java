package dev.quoth.extract;

import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Finds the thresholds under which it is better to say nothing: those with the best F1. */
final class Thresholds {

  private static final int LOWEST = 4;
  private static final int HIGHEST = 14;
  private static final double STEP = 0.05;

  /** Two scores that differ by less, in points of F1, are the same. */
  private static final double SAME = 0.005;

  private Thresholds() {}

  /** What each threshold is there for. */
  private static Map<Parameter, ToDoubleFunction<Score>> aims() {
    Map<Parameter, ToDoubleFunction<Score>> aims = new LinkedHashMap<>();
    aims.put(Parameter.LEAST_SAID, Score::spans);
    aims.put(Parameter.LEAST_BY_SUBJECT, Score::fullNames);
    aims.put(Parameter.LEAST_QUOTED, Score::fullNames);
    aims.put(Parameter.LEAST_INDIRECT, Score::paraphrases);
    return aims;
  }

  /** Returns the best thresholds by their keys; of equals the highest, which says least. */
  static Map<String, Double> best(List<Marked> articles, Map<String, Double> lines) {
    Map<String, Double> best = new TreeMap<>();
    aims()
        .forEach((parameter, aim) -> {
          double[] scores = new double[HIGHEST + 1];
          for (int step = LOWEST; step <= HIGHEST; step++) {
            Map<String, Double> tried = new TreeMap<>(best);
            tried.put(parameter.key(), step * STEP);
            scores[step] = aim.applyAsDouble(score(articles, WeightsFile.with(lines, tried)));
          }
          best.put(parameter.key(), highest(scores) * STEP);
          print(parameter, scores);
        });
    return best;
  }

  private static int highest(double[] scores) {
    double most = DoubleStream.of(scores).max().orElseThrow();
    int step = HIGHEST;
    while (scores[step] < most - SAME) {
      step--;
    }
    return step;
  }

  private static Score score(List<Marked> articles, Map<String, Double> lines) {
    Weights weights = Weights.of(lines);
    Score score = new Score();
    articles.forEach(marked -> score.add(marked, marked.quotes(weights)));
    return score;
  }

  private static void print(Parameter parameter, double[] scores) {
    StringBuilder line = new StringBuilder(parameter.key()).append(':');
    for (int step = LOWEST; step <= HIGHEST; step++) {
      line.append(String.format(Locale.ROOT, " %.2f→%.2f", step * STEP, scores[step]));
    }
    System.out.println(line);
  }
}
