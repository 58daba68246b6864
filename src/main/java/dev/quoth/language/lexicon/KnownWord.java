package dev.quoth.language.lexicon;

/**
 * All that a lexicon knows of a word.
 *
 * @param verb the index of the reporting verb that it is a form of, or {@link #NO_VERB}
 */
record KnownWord(String word, long classes, FunctionWord functionWord, VerbForm form, int verb) {

  /** The verb of a word that is a form of none. */
  static final int NO_VERB = -1;

  /** Tests whether it is a form of a reporting verb. */
  boolean isCue() {
    return verb != NO_VERB;
  }
}
