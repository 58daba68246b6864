package dev.quoth.extract;

import java.util.List;

/** Logistic regression with a penalty on large weights, fitted by Newton's method. */
final class LogisticRegression {

  private static final int STEPS = 40;
  private static final double PENALTY = 1.5;

  private LogisticRegression() {}

  /** Learns a weight for each feature; an example is the numbers of the features that it has. */
  static double[] fit(List<int[]> examples, boolean[] labels, int features) {
    double[] weights = new double[features];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[features];
      double[][] curvature = new double[features][features];
      for (int i = 0; i < features; i++) {
        gradient[i] = PENALTY * weights[i];
        curvature[i][i] = PENALTY;
      }
      for (int e = 0; e < labels.length; e++) {
        double p = probability(weights, examples.get(e));
        for (int i : examples.get(e)) {
          gradient[i] += p - (labels[e] ? 1 : 0);
          for (int j : examples.get(e)) {
            curvature[i][j] += p * (1 - p);
          }
        }
      }
      solve(curvature, gradient);
      for (int i = 0; i < features; i++) {
        weights[i] -= gradient[i];
      }
    }
    return weights;
  }

  static double probability(double[] weights, int[] example) {
    double sum = 0;
    for (int feature : example) {
      sum += weights[feature];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Gauss' elimination; the penalty keeps the diagonal away from nought. */
  private static void solve(double[][] matrix, double[] values) {
    int size = values.length;
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int j = i; j < size; j++) {
          matrix[row][j] -= factor * matrix[i][j];
        }
        values[row] -= factor * values[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        values[i] -= matrix[i][j] * values[j];
      }
      values[i] /= matrix[i][i];
    }
  }
}
