package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Quote;
import dev.quoth.QuoteType;
import dev.quoth.Segment.Wording;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule is right, for quotations and paraphrases, and for what names the speaker.
 * While it is counted all rules are trusted, so that what the weights were before does not matter.
 */
final class RuleCounts {

  /** The confidence that stands for a form; all are above every threshold. */
  private static final Map<String, Double> FORMS =
      Map.of("NAME", 0.96, "NOUN", 0.97, "HE", 0.98, "PRONOUN", 0.99);

  /** Fewer attributions tell nothing. */
  private static final int FEWEST = 12;

  private final Lexicon lexicon;
  private final Map<String, int[]> counts = new TreeMap<>();

  private RuleCounts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the confidences by their names in the file of weights. */
  static Map<String, Double> confidences(List<Marked> articles, LanguageData language) {
    RuleCounts counts = new RuleCounts(language.lexicon());
    for (Marked marked : articles) {
      for (Quote quote : new ExtractionPipeline(marked.article(), language).quotes()) {
        if (quote.segments().getFirst().wording() == Wording.UNMARKED) {
          continue; // the annotators marked no turns of transcripts and no posts
        }
        quote.attribution().ifPresent(attribution -> counts.count(marked, quote, attribution));
      }
    }
    return counts.confidences();
  }

  /** Returns a language in which a confidence tells what names the speaker. */
  static LanguageData trusting(LanguageData language, Iterable<String> rules) {
    Map<String, Double> weights = new HashMap<>(language.weights());
    weights.keySet().removeIf(key -> key.startsWith("confidence "));
    for (String rule : rules) {
      for (String quoted : List.of("quoted ", "indirect ")) {
        FORMS.forEach(
            (form, code) -> weights.put("confidence " + quoted + rule + " " + form, code));
      }
    }
    return language.withWeights(weights);
  }

  private void count(Marked marked, Quote quote, Attribution attribution) {
    String quoted = quote.type() == QuoteType.INDIRECT ? "indirect " : "quoted ";
    String key = "confidence " + quoted + attribution.rule() + " ";
    int right = marked.strictlyRight(quote, attribution) ? 1 : 0;
    for (String form : List.of("ANY", form(attribution))) {
      int[] count = counts.computeIfAbsent(key + form, k -> new int[2]);
      count[0]++;
      count[1] += right;
    }
  }

  /** Rules without a verb have confidences of their own; there the mention must tell. */
  private String form(Attribution attribution) {
    for (Map.Entry<String, Double> form : FORMS.entrySet()) {
      if (form.getValue() == attribution.confidence()) {
        return form.getKey();
      }
    }
    String mention = attribution.mention().text();
    String word = mention.substring(mention.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    long classes = lexicon.classes(lexicon.find(word, 0, word.length()));
    if ((classes & (WordClass.HE.bit() | WordClass.SHE.bit())) != 0) {
      return "HE";
    }
    if ((classes & (WordClass.SUBJECT_PRONOUN.bit() | WordClass.RELATIVE.bit())) != 0) {
      return "PRONOUN";
    }
    return Character.isUpperCase(mention.charAt(mention.lastIndexOf(' ') + 1)) ? "NAME" : "NOUN";
  }

  /** A share of few is drawn to the middle. */
  private Map<String, Double> confidences() {
    Map<String, Double> confidences = new TreeMap<>();
    counts.forEach((key, count) -> {
      if (count[0] >= FEWEST) {
        confidences.put(key, (count[1] + 1.0) / (count[0] + 2));
      }
    });
    return confidences;
  }
}
