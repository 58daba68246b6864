package dev.quoth.extract.rules;

import java.util.Locale;

/**
 * A feature of a person who may be meant by "he" or "she". The person with the highest sum is
 * meant.
 */
public enum ReferentFeature {
  /** Each sentence between the name, or what its bearer said last, and the pronoun. */
  SENTENCE_BETWEEN,
  /** The gender is known, and not only possible. */
  SAME_GENDER,
  /** The name is known to be that of a person. */
  PERSON,
  /** The mention is the first of its sentence that is no owner. */
  BEGINS_SENTENCE,
  /** The person is the last who spoke before the pronoun. */
  SPOKE_LAST,
  /** The person spoke in the sentence before, and the words precede the pronoun, or "he added". */
  SPEAKS_ON,
  /** Each mention of the person so far, up to a few. */
  MENTION,
  /** Nothing in the name is known as a name, and the person is not the last who spoke. */
  UNFAMILIAR,
  /** The article gives no name, but a role alone: "a fisherman". */
  UNNAMED,
  /** The article speaks of the role as known, "the fisherman", and never said who it is. */
  NEVER_CAME_IN,
  /** The quotation names the person, as hardly anybody does who speaks of themselves. */
  NAMED_IN_QUOTATION;

  /** Returns the key of the weight in the file of weights. */
  public String key() {
    return "referent " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
