package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.WordClass;
import java.util.Map;

/**
 * How often a rule is right, measured on annotated news: the confidence of its attributions. Under
 * a threshold it is better to say nothing.
 */
public final class Confidence {

  /** A quotation whose speaker is less likely than this is left without one. */
  public static final double LEAST_QUOTED = 0.4;

  /** A paraphrase whose speaker is less likely than this is left out. */
  public static final double LEAST_INDIRECT = 0.25;

  private static final double UNMEASURED = 0.5;

  private final Tokens tokens;
  private final Map<String, Double> measured;

  public Confidence(Tokens tokens, LanguageData language) {
    this.tokens = tokens;
    this.measured = language.weights();
  }

  /** The share of right answers for a rule, a kind of quote and a kind of mention. */
  double of(String rule, boolean quoted, NounPhrase source) {
    String key = "confidence " + (quoted ? "quoted " : "indirect ") + rule + " ";
    Double any = measured.getOrDefault(key + "ANY", UNMEASURED);
    return measured.getOrDefault(key + form(source), any);
  }

  private String form(NounPhrase source) {
    if (source.relative() != NounPhrase.NONE) {
      return "PRONOUN";
    }
    if (source.form() == Form.PRONOUN) {
      boolean he = tokens.hasAny(source.head(), WordClass.HE.bit() | WordClass.SHE.bit());
      return he ? "HE" : "PRONOUN";
    }
    return source.form() == Form.NAME ? "NAME" : "NOUN";
  }
}
