package dev.quoth.language.lexicon;

import java.util.Locale;

/** An ending that suggests what a word is, whether the lexicon has the word or not. */
public enum Suffix {
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
  /** A noun for what somebody does: -er, -ist. */
  AGENT,
  /** A noun for an act, a state or a quality, which does not speak: -tion, -ness. */
  THING,
  /** Against {@link #THING}: enforcement. */
  NO_THING,
  /** An adjective: -ous, -ful. */
  ADJECTIVE,
  /** An origin of somebody: -based, -born. */
  ORIGIN,
  /** An age, by which somebody is called: -year-old. */
  AGE,
  /** An owner, whose name is the word without it: -'s. */
  POSSESSIVE,
  /** An owner by the apostrophe alone: the last letters of the word, then the mark: s'. */
  BARE_POSSESSIVE;

  /** Which bit it is may change: sets are never kept. */
  @SuppressWarnings("EnumOrdinal")
  private final int bit = 1 << ordinal();

  /** Returns this suffix as a set: a number with one bit. */
  public int bit() {
    return bit;
  }

  /** Returns the name of this suffix in the word lists: "suffix-past". */
  String label() {
    return "suffix-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
