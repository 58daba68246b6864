package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.Segment.Wording;
import dev.quoth.extract.quotes.DraftAttribution;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.rules.Calibration;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.SourceForm;
import dev.quoth.extract.rules.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often each rule is right, for quotations and for paraphrases of each form, and for what names
 * the speaker. A confidence is a weight times what is {@linkplain DraftAttribution#given given}; so
 * the weight is how many are right, divided by the sum of what was given.
 */
final class RuleCounts {

  /** Fewer attributions tell nothing. */
  private static final int FEWEST = 12;

  /** The attributions of one weight. */
  private static final class Count {
    int all;
    int right;
    double given;

    /** A share of few is drawn to the middle. */
    double weight() {
      return Math.min(1, (right + 1) / (given + 2));
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final Count shared = new Count();

  private RuleCounts() {}

  /**
   * Returns the confidences, by their keys in the file of weights, that are frequent enough to be
   * measured.
   */
  static Map<String, Double> confidences(List<Marked> articles, Map<String, Double> lines) {
    Map<String, Double> all = new HashMap<>(lines);
    all.put(Parameter.LEAST_QUOTED.key(), 0.0);
    all.put(Parameter.LEAST_INDIRECT.key(), 0.0);
    Map<String, Double> measured = Map.of();
    for (int round = 0; round < 2; round++) { // the second knows how right the other quotes are
      RuleCounts counts = new RuleCounts();
      Weights weights = Weights.of(WeightsFile.with(all, measured));
      articles.forEach(marked -> counts.count(marked, weights));
      measured = counts.weights();
    }
    return measured;
  }

  private void count(Marked marked, Weights weights) {
    for (QuoteDraft draft : marked.drafts(weights)) {
      Quote quote = marked.quote(draft);
      if (quote.segments().getFirst().wording() == Wording.UNMARKED) {
        continue; // the annotators marked no turns of transcripts and no posts
      }
      draft.attribution().ifPresent(by -> count(marked, quote, by));
    }
  }

  private void count(Marked marked, Quote quote, DraftAttribution by) {
    Attribution attribution = by.attribution();
    boolean right = marked.strictlyRight(quote, attribution);
    Rule rule = by.rule();
    Calibration calibration = Calibration.of(quote);
    if (rule.measured(calibration)) {
      Stream.of(SourceForm.ANY, by.form())
          .map(form -> counts.computeIfAbsent(rule.key(calibration, form), k -> new Count()))
          .forEach(count -> count(count, right, by.given()));
    }
    if (rule.kind() == Rule.Kind.CUE && by.given() < 1) {
      count(shared, right, attribution.confidence() / by.given());
    }
  }

  private static void count(Count count, boolean right, double given) {
    count.all++;
    count.right += right ? 1 : 0;
    count.given += given;
  }

  private Map<String, Double> weights() {
    Map<String, Double> weights = new TreeMap<>();
    counts.forEach((key, count) -> {
      if (count.all >= FEWEST) {
        weights.put(key, count.weight());
      }
    });
    if (shared.all >= FEWEST) {
      weights.put(Parameter.SHARED_NAME.key(), shared.weight());
    }
    return weights;
  }
}
