package dev.quoth.language;

import java.util.Locale;

/** How a word can end that the lexicon need not know, and what it then probably is. */
public enum Ending {
  /** A verb in the past: -ed. */
  PAST,
  /** A verb that accompanies another: -ing. */
  GERUND,
  /** A noun in the plural, or a verb in the present: -s. */
  PLURAL,
  /** Against {@link #PLURAL}: -ss. */
  NO_PLURAL,
  /** An adverb of manner: -ly. */
  MANNER,
  /** Where somebody comes from: -based, -born. */
  ORIGIN;

  /** Returns the name under which the word lists write this ending: "ending-past". */
  String label() {
    return "ending-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
