package dev.quoth.extract.rules;

/** A form of the source of a quote. A rule is right more often where it finds a name. */
public enum SourceForm {
  /** In any form, where one is too rare to be measured by itself. */
  ANY,
  NAME,
  NOUN,
  /** "he", "she". */
  HE,
  /** "it", "they", "who". */
  PRONOUN
}
