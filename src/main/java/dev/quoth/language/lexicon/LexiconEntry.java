package dev.quoth.language.lexicon;

/** The facts about one word, gathered while a lexicon is read. */
final class LexiconEntry {

  long classes;
  FunctionWord functionWord = FunctionWord.NONE;
  VerbForm form = VerbForm.BASE;

  /** The index of the reporting verb that it is a form of. */
  int verb = KnownWord.NO_VERB;

  KnownWord word(String word) {
    return new KnownWord(word, classes, functionWord, form, verb);
  }
}
