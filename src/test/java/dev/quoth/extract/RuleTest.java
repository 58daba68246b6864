package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quoth.Article;
import dev.quoth.Quote;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.Weights;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of each rule, with the rule and without it. */
class RuleTest {

  private static final LanguageData ENGLISH = Language.english().unwrap(LanguageData.class);
  private static final Weights WEIGHTS = Weights.of(ENGLISH.weights());

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExample() {
    return Stream.of(Rule.values())
        .map(rule -> dynamicTest(rule.id(), () -> assertEquals(line(rule), found(rule, WEIGHTS))));
  }

  @TestFactory
  Stream<DynamicTest> noOtherRuleFindsIt() {
    return Stream.of(Rule.values())
        .map(rule ->
            dynamicTest(
                rule.id(),
                () -> assertFalse(found(rule, WEIGHTS.without(rule)).equals(line(rule)))));
  }

  @Test
  void everyRuleHasItsOwnIdAndMeaning() {
    Set<String> words = new HashSet<>();
    for (Rule rule : Rule.values()) {
      assertTrue(words.add(rule.id()), rule.id());
      assertTrue(words.add(rule.meaning()), rule.meaning());
      assertEquals(Optional.of(rule), Rule.of(rule.id()));
    }
  }

  private static String line(Rule rule) {
    return rule.kind() == Rule.Kind.EXTENT
        ? rule.quote()
        : rule.quote().replaceFirst(": ", " (rule " + rule.id() + "): ");
  }

  /** The quote that begins where the one of the example does, or all of them. */
  private static String found(Rule rule, Weights weights) {
    Article article = Article.builder("test", rule.example()).build();
    List<Quote> quotes = new ExtractionPipeline(ENGLISH.lexicon(), weights).quotes(article);
    List<String> lines = Expect.lines(article.text(), quotes, line(rule));
    return lines.contains(line(rule)) ? line(rule) : String.join("\n", lines);
  }
}
