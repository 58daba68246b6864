package dev.quoth.extract;

import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.extract.rules.UncuedFeature;
import dev.quoth.extract.rules.Weights;
import dev.quoth.io.ArticleReader;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Learns the weights of English from articles in which people marked who says what, and writes them
 * into the file of weights: those of the features of quotations without a cue, and how often each
 * rule is right. It prints how good the former are on articles that they have not seen, and what a
 * confidence of the new weights means.
 */
public final class LearnWeights {

  private static final int FOLDS = 5;
  private static final long SEED = 7;
  private static final LanguageData ENGLISH = Language.english().unwrap(LanguageData.class);

  private final List<Marked> articles;
  private final Map<String, Double> learnt = new TreeMap<>();

  private LearnWeights(List<Marked> articles) {
    this.articles = articles;
  }

  /**
   * Learns.
   *
   * @param args articles as {@link ArticleReader} reads them, the markings as {@link Gold} reads
   *     them, and the file of weights that is to be changed
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: LearnWeights ARTICLES GOLD weights.txt");
      System.exit(2);
    }
    List<Marked> articles = Marked.read(Path.of(args[0]), Path.of(args[1]), ENGLISH.lexicon());
    Collections.shuffle(articles, new Random(SEED));
    System.out.println(articles.size() + " articles, in the order of seed " + SEED);
    LearnWeights learner = new LearnWeights(articles);
    learner.classifier();
    learner.confidences();
    learner.thresholds();
    WeightsFile.replace(Path.of(args[2]), learner.learnt);
    learner.calibration(Weights.of(WeightsFile.read(Path.of(args[2]))));
  }

  /** Learns the weights of the two questions about quotations without a cue. */
  private void classifier() {
    List<UncuedExamples.Example> examples = UncuedExamples.of(articles, ENGLISH.weights());
    learn("said", examples, UncuedExamples.Example::said, UncuedFeature::saidKey);
    learn("subject", examples, UncuedExamples.Example::bySubject, UncuedFeature::subjectKey);
  }

  private void learn(
      String name,
      List<UncuedExamples.Example> examples,
      Predicate<UncuedExamples.Example> label,
      Function<UncuedFeature, String> key) {
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int unseen = fold;
      double[] weights =
          fit(examples.stream().filter(e -> e.article() % FOLDS != unseen).toList(), label);
      for (UncuedExamples.Example example : examples) {
        boolean yes = LogisticRegression.probability(weights, example.features()) > 0.5;
        right += example.article() % FOLDS == fold && yes == label.test(example) ? 1 : 0;
      }
    }
    long yes = examples.stream().filter(label).count();
    long guess = Math.max(yes, examples.size() - yes);
    print(
        "question \"%s\": right on %.1f %% of %d unseen quotations, always guessing the same on %.1f %%",
        name, 100.0 * right / examples.size(), examples.size(), 100.0 * guess / examples.size());
    double[] weights = fit(examples, label);
    for (int i = 0; i < weights.length; i++) {
      learnt.put(key.apply(UncuedExamples.FEATURES.get(i)), weights[i]);
    }
  }

  private static double[] fit(
      List<UncuedExamples.Example> examples, Predicate<UncuedExamples.Example> label) {
    boolean[] labels = new boolean[examples.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = label.test(examples.get(i));
    }
    List<int[]> having = examples.stream().map(UncuedExamples.Example::features).toList();
    return LogisticRegression.fit(having, labels, UncuedExamples.FEATURES.size());
  }

  private void confidences() {
    Map<String, Double> weights = WeightsFile.with(ENGLISH.weights(), learnt);
    learnt.putAll(RuleCounts.confidences(articles, weights));
  }

  private void thresholds() {
    Map<String, Double> weights = WeightsFile.with(ENGLISH.weights(), learnt);
    learnt.putAll(Thresholds.best(articles, weights));
  }

  /** Counts by tenths of confidence how many attributions are right. */
  private void calibration(Weights weights) {
    int[][] bands = new int[10][4];
    for (Marked marked : articles) {
      for (Quote quote : marked.quotes(weights)) {
        quote
            .attribution()
            .ifPresent(attribution -> {
              int[] band = bands[(int) Math.min(9, attribution.confidence() * 10)];
              int kind = quote.type() == QuoteType.INDIRECT ? 2 : 0;
              band[kind]++;
              band[kind + 1] += marked.strictlyRight(quote, attribution) ? 1 : 0;
            });
      }
    }
    print("| confidence | quotations | right | paraphrases | right |%n|---|---|---|---|---|");
    for (int i = 0; i < bands.length; i++) {
      if (bands[i][0] + bands[i][2] > 0) {
        print(
            "| %.1f–%.1f | %,d | %s | %,d | %s |",
            i / 10.0,
            (i + 1) / 10.0,
            bands[i][0],
            share(bands[i][1], bands[i][0]),
            bands[i][2],
            share(bands[i][3], bands[i][2]));
      }
    }
  }

  private static String share(int right, int all) {
    return all == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100.0 * right / all);
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
