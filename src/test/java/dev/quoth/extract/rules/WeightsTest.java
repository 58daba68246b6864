package dev.quoth.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests that the weights of a language and the rules fit each other. */
class WeightsTest {

  private static final Map<String, Double> ENGLISH =
      Language.english().unwrap(LanguageData.class).weights();

  @Test
  void everyRuleOfEnglishHasItsWeights() {
    Weights weights = Weights.of(ENGLISH);
    for (Rule rule : Rule.values()) {
      for (Calibration calibration : Calibration.values()) {
        double confidence = weights.confidence(rule, calibration, SourceForm.ANY);
        assertEquals(rule.measured(calibration), confidence > 0 && confidence < 1, rule.id());
      }
    }
  }

  @Test
  void aRuleWithoutAWeightIsRefused() {
    Map<String, Double> weights = new HashMap<>(ENGLISH);
    weights.remove("estimate confidence quoted byline ANY");
    weights.remove("confidence quoted byline ANY");
    refused(weights, "confidence quoted byline ANY");
  }

  @Test
  void aFeatureWithoutAWeightIsRefused() {
    Map<String, Double> weights = new HashMap<>(ENGLISH);
    weights.remove("said one word");
    refused(weights, "said one word");
  }

  @Test
  void aWeightWithoutARuleIsRefused() {
    Map<String, Double> weights = new HashMap<>(ENGLISH);
    weights.put("confidence quoted bylin ANY", 0.5);
    refused(weights, "confidence quoted bylin ANY");
  }

  @Test
  void aFormThatIsTooRareHasTheWeightOfAny() {
    Map<String, Double> weights = new HashMap<>(ENGLISH);
    weights.remove("confidence statement participle HE");
    assertEquals(
        weights.get("confidence statement participle ANY"),
        Weights.of(weights).confidence(Rule.PARTICIPLE, Calibration.STATEMENT, SourceForm.HE));
  }

  @Test
  void aLanguageWithoutWeightsUsesNoRule() {
    Weights none = Weights.of(Map.of());
    for (Rule rule : Rule.values()) {
      assertFalse(none.uses(rule), rule.id());
    }
  }

  private static void refused(Map<String, Double> weights, String line) {
    Exception refusal = assertThrows(IllegalArgumentException.class, () -> Weights.of(weights));
    assertTrue(String.valueOf(refusal.getMessage()).contains(line), refusal.getMessage());
  }
}
