package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.Span;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.quotes.UncuedClassifier;
import dev.quoth.extract.quotes.UncuedFeatures;
import dev.quoth.extract.quotes.UncuedFeatures.Side;
import dev.quoth.language.lexicon.LanguageData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The quotations on which the {@link UncuedClassifier} has a say, with their features. They are
 * found from outside: given a great weight for one feature alone, the extractor takes exactly those
 * quotations that have it. So nothing of the extractor is repeated here.
 */
final class UncuedExamples {

  /** Weights no other feature could outweigh. */
  private static final double SURE = 100;

  /** These say nothing that "large" and "verb" do not. */
  private static final Set<String> COMPLEMENTS = Set.of("small", "verbless");

  private final LanguageData language;
  private final List<String> features = new ArrayList<>(allFeatures());

  UncuedExamples(LanguageData language) {
    this.language = language;
  }

  /**
   * A quotation.
   *
   * @param article the number of its article
   * @param features the numbers of its features
   * @param said whether it is said at all
   * @param bySubject whether the subject of its sentence says it
   */
  record Example(int article, int[] features, boolean said, boolean bySubject) {}

  /** Returns the features by their numbers. */
  List<String> features() {
    return features;
  }

  List<Example> of(List<Marked> articles) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      add(i, articles.get(i), examples);
    }
    return examples;
  }

  private void add(int number, Marked marked, List<Example> examples) {
    Map<Span, Quote> uncued = quotes(marked, Map.of("said bias", SURE, "subject bias", SURE));
    uncued.keySet().removeAll(quotes(marked, Map.of("said bias", -SURE)).keySet());
    if (uncued.isEmpty()) {
      return;
    }
    Map<Span, List<Integer>> having = new HashMap<>();
    for (int feature = 0; feature < features.size(); feature++) {
      Map<String, Double> alone =
          features.get(feature).equals("bias")
              ? Map.of("said bias", SURE)
              : Map.of("said bias", -SURE, "said " + features.get(feature), 2 * SURE);
      for (Span span : quotes(marked, alone).keySet()) {
        having.computeIfAbsent(span, s -> new ArrayList<>()).add(feature);
      }
    }
    for (Map.Entry<Span, Quote> quote : uncued.entrySet()) {
      List<Gold.Said> said = marked.said(quote.getValue());
      if (!said.isEmpty() || !marked.untold(quote.getValue())) {
        int[] own = having.get(quote.getKey()).stream().mapToInt(Integer::intValue).toArray();
        Optional<Attribution> by = quote.getValue().attribution();
        boolean bySubject = by.isPresent() && marked.right(by.get(), said);
        examples.add(new Example(number, own, !said.isEmpty(), bySubject));
      }
    }
  }

  private Map<Span, Quote> quotes(Marked marked, Map<String, Double> classifier) {
    Map<String, Double> weights = new HashMap<>(language.weights());
    weights.keySet().removeIf(key -> key.startsWith("said ") || key.startsWith("subject "));
    weights.putAll(classifier);
    LanguageData judging = language.withWeights(weights);
    Map<Span, Quote> quotes = new TreeMap<>();
    for (Quote quote : new ExtractionPipeline(marked.article(), judging).quotes()) {
      quotes.put(quote.span(), quote);
    }
    return quotes;
  }

  private static Set<String> allFeatures() {
    List<String> subjects = new ArrayList<>(List.of("-"));
    for (NounPhrase.Form form : NounPhrase.Form.values()) {
      subjects.add(form.name());
    }
    Set<String> features = new TreeSet<>();
    for (int words : List.of(1, 2, 5, 9)) {
      for (boolean either : List.of(true, false)) {
        for (char ending : List.of('.', '!', ',', 'x')) {
          for (Side side : Side.values()) {
            UncuedFeatures uncued = new UncuedFeatures(words, either, ending, side, side, either);
            subjects.forEach(
                subject -> features.addAll(UncuedClassifier.features(uncued, subject)));
          }
        }
      }
    }
    features.removeAll(COMPLEMENTS);
    return features;
  }
}
