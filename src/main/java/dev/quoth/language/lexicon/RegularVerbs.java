package dev.quoth.language.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the forms of regular verbs by replacing the ending of the lemma. The rule for the longest
 * ending decides.
 */
final class RegularVerbs {

  private static final char ARROW = '>';
  private static final char DOUBLED = '*';

  /** Replaces an ending of the lemma by another, before which the last letter may be doubled. */
  private record SpellingRule(String ending, String form, boolean doubles) {}

  private final Map<VerbForm, List<SpellingRule>> rules = new EnumMap<>(VerbForm.class);

  /** Adds a rule in the notation "y>ied": a star before the new ending doubles a letter. */
  void add(VerbForm form, String notation) {
    int arrow = notation.indexOf(ARROW);
    if (arrow < 0) {
      throw new IllegalArgumentException(
          "\"" + notation + "\" must have the form \"ending>ending\", as \"y>ied\"");
    }
    String ending = notation.substring(0, arrow);
    String after = notation.substring(arrow + 1);
    boolean doubles = !after.isEmpty() && after.charAt(0) == DOUBLED;
    List<SpellingRule> same = rules.computeIfAbsent(form, f -> new ArrayList<>());
    if (same.stream().anyMatch(rule -> rule.ending.equals(ending))) {
      throw new IllegalArgumentException(
          "\"" + notation + "\" is the second rule for the ending \"" + ending + "\"");
    }
    same.add(new SpellingRule(ending, doubles ? after.substring(1) : after, doubles));
  }

  /**
   * Returns a form of a verb; empty if the language has no rule for it.
   *
   * @param doubles whether the verb doubles its last letter where a rule says so: "admitted"
   */
  String form(VerbForm form, String lemma, boolean doubles) {
    SpellingRule longest = null;
    for (SpellingRule rule : rules.getOrDefault(form, List.of())) {
      if (lemma.endsWith(rule.ending)
          && (longest == null || rule.ending.length() > longest.ending.length())) {
        longest = rule;
      }
    }
    if (longest == null) {
      return "";
    }
    String stem = lemma.substring(0, lemma.length() - longest.ending.length());
    String letter = doubles && longest.doubles ? lemma.substring(lemma.length() - 1) : "";
    return stem + letter + longest.form;
  }
}
