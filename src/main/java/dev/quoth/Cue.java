package dev.quoth;

import java.util.Objects;

/**
 * The words that connect a quote to its speaker: "said", "told", "according to".
 *
 * @param text the words as printed: "told"
 * @param span the position of the words in the article's text
 * @param lemma the dictionary form, "tell"; for a phrase, the phrase itself, "according to"
 * @param kind the kind of speech act that the cue reports
 */
public record Cue(String text, Span span, String lemma, CueClass kind) {

  /** Checks that all components are present. */
  public Cue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(kind, "kind");
  }
}
