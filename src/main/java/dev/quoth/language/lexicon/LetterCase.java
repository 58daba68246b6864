package dev.quoth.language.lexicon;

/** Folds letters, so that "The" and "the" are one word. */
final class LetterCase {

  private LetterCase() {}

  /** Returns a letter in lower case, and the plain apostrophe for a typographic one. */
  static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (c < 128) {
      return c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
