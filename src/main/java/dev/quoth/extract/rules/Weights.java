package dev.quoth.extract.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of one language by which rules are trusted and speakers are chosen: a language's file
 * of weights, checked and with a type. Immutable.
 */
public final class Weights {

  /** One object, since weights are asked for all the time. */
  private static final Double ZERO = 0.0;

  /** The beginning of a line whose number was not measured. */
  public static final String ESTIMATE = "estimate ";

  private final Map<String, Double> lines;
  private final Set<Rule> rules;
  private final Map<Rule, Map<Calibration, Map<SourceForm, Double>>> confidences =
      new EnumMap<>(Rule.class);
  private final Map<UncuedFeature, Double> said = new EnumMap<>(UncuedFeature.class);
  private final Map<UncuedFeature, Double> subject = new EnumMap<>(UncuedFeature.class);
  private final Map<Parameter, Double> parameters = new EnumMap<>(Parameter.class);
  private final Map<ReferentFeature, Double> referent = new EnumMap<>(ReferentFeature.class);

  private Weights(Map<String, Double> lines, Set<Rule> rules) {
    this.lines = lines;
    this.rules = rules;
    for (Rule rule : Rule.values()) {
      confidences.put(rule, confidences(rule));
    }
    for (UncuedFeature feature : UncuedFeature.values()) {
      said.put(feature, weight(feature.saidKey()));
      subject.put(feature, weight(feature.subjectKey()));
    }
    for (Parameter parameter : Parameter.values()) {
      parameters.put(parameter, weight(parameter.key()));
    }
    for (ReferentFeature feature : ReferentFeature.values()) {
      referent.put(feature, weight(feature.key()));
    }
  }

  private Map<Calibration, Map<SourceForm, Double>> confidences(Rule rule) {
    Map<Calibration, Map<SourceForm, Double>> all = new EnumMap<>(Calibration.class);
    for (Calibration calibration : Calibration.values()) {
      if (rule.measured(calibration)) {
        all.put(calibration, confidences(rule, calibration));
      }
    }
    return all;
  }

  /** A kind of quote that is too rare with a rule to be measured has the numbers of a broader. */
  private Map<SourceForm, Double> confidences(Rule rule, Calibration calibration) {
    boolean rare = !lines.containsKey(rule.key(calibration, SourceForm.ANY));
    Calibration measured = rare ? calibration.broader() : calibration;
    double any = weight(rule.key(measured, SourceForm.ANY));
    Map<SourceForm, Double> confidences = new EnumMap<>(SourceForm.class);
    for (SourceForm form : SourceForm.values()) {
      confidences.put(form, lines.getOrDefault(rule.key(measured, form), any));
    }
    return confidences;
  }

  private double weight(String key) {
    Double weight = lines.get(key);
    if (weight == null) {
      throw new IllegalArgumentException("the weights have no line \"" + key + "\"");
    }
    return weight;
  }

  /**
   * Reads the weights of a language. A language without any uses no rule: the quotations in its
   * articles have no speakers.
   *
   * @param lines the numbers of its file by what precedes them
   * @throws IllegalArgumentException if a line is missing, or belongs to no rule
   */
  public static Weights of(Map<String, Double> lines) {
    Map<String, Double> weights = new HashMap<>();
    lines.forEach((key, weight) ->
        weights.put(key.startsWith(ESTIMATE) ? key.substring(ESTIMATE.length()) : key, weight));
    Set<String> unknown = new TreeSet<>(weights.keySet());
    unknown.removeAll(keys());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no rule has the weights " + unknown + "; remove these lines or name the rule rightly");
    }
    if (weights.isEmpty()) {
      keys().forEach(key -> weights.put(key, 0.0));
      return new Weights(weights, EnumSet.noneOf(Rule.class));
    }
    return new Weights(weights, EnumSet.allOf(Rule.class));
  }

  /** Returns the keys that a file of weights may have. */
  static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Rule rule : Rule.values()) {
      for (Calibration calibration : Calibration.values()) {
        for (SourceForm form : SourceForm.values()) {
          if (rule.measured(calibration)) {
            keys.add(rule.key(calibration, form));
          }
        }
      }
    }
    for (UncuedFeature feature : UncuedFeature.values()) {
      keys.add(feature.saidKey());
      keys.add(feature.subjectKey());
    }
    for (Parameter parameter : Parameter.values()) {
      keys.add(parameter.key());
    }
    for (ReferentFeature feature : ReferentFeature.values()) {
      keys.add(feature.key());
    }
    return keys;
  }

  /** Returns these weights without some rules, to measure what those are worth. */
  public Weights without(Rule... leftOut) {
    Set<Rule> remaining = EnumSet.copyOf(rules);
    List.of(leftOut).forEach(remaining::remove);
    return new Weights(lines, remaining);
  }

  /** Tests whether a rule is used. */
  public boolean uses(Rule rule) {
    return rules.contains(rule);
  }

  /** Returns the share of attributions of a rule that are right, by what names the speaker. */
  public double confidence(Rule rule, Calibration calibration, SourceForm source) {
    return confidences
        .getOrDefault(rule, Map.of())
        .getOrDefault(calibration, Map.of())
        .getOrDefault(source, ZERO);
  }

  /** Returns a number that several rules share. */
  public double of(Parameter parameter) {
    return parameters.getOrDefault(parameter, ZERO);
  }

  /** Returns what a feature of a person counts where a pronoun is resolved. */
  public double of(ReferentFeature feature) {
    return referent.getOrDefault(feature, ZERO);
  }

  /** Returns the probability that a quotation with these features is said by somebody. */
  public double said(Set<UncuedFeature> features) {
    return probability(said, features);
  }

  /** Returns the probability that the subject of its sentence says it. */
  public double bySubject(Set<UncuedFeature> features) {
    return probability(subject, features);
  }

  private static double probability(
      Map<UncuedFeature, Double> weights, Set<UncuedFeature> features) {
    double sum = 0;
    for (UncuedFeature feature : features) {
      sum += weights.getOrDefault(feature, ZERO);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
