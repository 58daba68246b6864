package dev.quoth;

import java.util.Objects;

/**
 * The words that tie a quote to its speaker: "said", "told", "according to".
 *
 * @param text the words as printed, "told"
 * @param span where they stand in the article's text
 * @param lemma the dictionary form, "tell"; for a phrase the phrase itself, "according to"
 * @param kind what kind of act the cue reports
 */
public record Cue(String text, Span span, String lemma, CueClass kind) {

  /** Checks that all parts are there. */
  public Cue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(kind, "kind");
  }
}
