package dev.quoth.language.lexicon;

/** The facts about one word, gathered while a lexicon is read. */
final class LexiconEntry {

  static final int NO_VERB = -1;

  long classes;
  FunctionWord functionWord = FunctionWord.NONE;
  VerbForm form = VerbForm.BASE;

  /** The index of the reporting verb that it is a form of. */
  int verb = NO_VERB;

  Lexicon.KnownWord word(String word) {
    return new Lexicon.KnownWord(word, classes, functionWord, form, verb);
  }
}
