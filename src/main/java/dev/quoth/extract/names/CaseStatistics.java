package dev.quoth.extract.names;

import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;

/**
 * Which words an article writes in lower case, and which it capitalizes where no sentence begins.
 * "Security" is no name where the article elsewhere has "security" and never "the Security".
 */
final class CaseStatistics {

  private static final int SMALL = 1;
  private static final int LARGE = 2;
  private static final int ALONE = 4;

  /** How each word type is written. */
  private final byte[] forms;

  private final Tokens tokens;

  private CaseStatistics(Tokens tokens) {
    this.tokens = tokens;
    this.forms = new byte[tokens.wordTypes()];
  }

  static CaseStatistics of(Tokens tokens, Sentences sentences) {
    CaseStatistics seen = new CaseStatistics(tokens);
    for (int t = 0; t < tokens.size(); t++) {
      boolean large = tokens.capital(t);
      if (tokens.wordType(t) != Tokens.NO_TYPE
          && !(large && sentences.begin(sentences.of(t)) == t)) {
        boolean alone = large && !tokens.capital(t - 1) && !tokens.capital(t + 1);
        seen.forms[tokens.wordType(t)] |= (byte) (large ? (alone ? LARGE | ALONE : LARGE) : SMALL);
      }
    }
    return seen;
  }

  /**
   * Tests whether the article writes a word in lower case, and capitalizes it at most where a
   * sentence begins.
   */
  boolean common(int token) {
    return forms(token) == SMALL;
  }

  /**
   * Tests whether the article capitalizes a word within a sentence, too, and never writes it in
   * lower case.
   */
  boolean alwaysCapitalized(int token) {
    return (forms(token) & (LARGE | SMALL)) == LARGE;
  }

  /** Tests whether the article capitalizes a word nowhere but where a sentence begins. */
  boolean neverCapitalized(int token) {
    return (forms(token) & LARGE) == 0;
  }

  /**
   * Tests whether the article capitalizes a word within a sentence somewhere, and no word next to
   * it.
   */
  boolean alone(int token) {
    return (forms(token) & ALONE) != 0;
  }

  /** What became a word since, a mark at the end of a name, has no form. */
  private int forms(int token) {
    int type = tokens.wordType(token);
    return type >= 0 && type < forms.length ? forms[type] : 0;
  }
}
