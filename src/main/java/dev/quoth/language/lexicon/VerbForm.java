package dev.quoth.language.lexicon;

/** The forms of a verb that tell an attribution from something else. */
public enum VerbForm {
  /** say: the infinitive, and the present tense of several. */
  BASE,
  /** says. */
  PRESENT,
  /** said: the past tense, and for most verbs the participle too. */
  PAST,
  /** written: a participle that is no past tense. */
  PARTICIPLE,
  /** saying. */
  GERUND
}
