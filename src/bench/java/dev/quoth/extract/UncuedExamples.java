package dev.quoth.extract;

import dev.quoth.Quote;
import dev.quoth.extract.quotes.QuoteDraft;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.UncuedFeature;
import dev.quoth.extract.rules.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The quotations that no cue governs, with their features and what people marked of them. */
final class UncuedExamples {

  /** All features, in the order of their numbers. */
  static final List<UncuedFeature> FEATURES = List.of(UncuedFeature.values());

  private UncuedExamples() {}

  /**
   * A quotation.
   *
   * @param article the number of its article
   * @param features the numbers of its features
   * @param said whether it is said at all
   * @param bySubject whether the subject of its sentence says it
   */
  record Example(int article, int[] features, boolean said, boolean bySubject) {}

  /** Returns all of them, whatever the weights say of them. */
  static List<Example> of(List<Marked> articles, Map<String, Double> lines) {
    Weights all =
        Weights.of(
            WeightsFile.with(
                lines,
                Map.of(
                    Parameter.LEAST_SAID.key(), 0.0,
                    Parameter.LEAST_BY_SUBJECT.key(), 0.0)));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Marked marked = articles.get(i);
      for (QuoteDraft draft : marked.drafts(all)) {
        Quote quote = marked.quote(draft);
        List<Gold.Said> said = marked.said(quote);
        boolean told = !said.isEmpty() || !marked.untold(quote);
        if (!draft.features().isEmpty() && told) {
          int[] features = draft.features().stream().mapToInt(FEATURES::indexOf).toArray();
          boolean bySubject = quote.attribution().filter(by -> marked.right(by, said)).isPresent();
          examples.add(new Example(i, features, !said.isEmpty(), bySubject));
        }
      }
    }
    return examples;
  }
}
