package dev.quoth.extract.grammar;

import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.WordClass;

/** Finds where a clause begins: after the last mark, conjunction or subordinator before it. */
final class ClauseStart {

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  ClauseStart(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The token after the mark or conjunction that opens the clause of a token. */
  int of(int last, int begin) {
    int t = last;
    while (t >= begin && !opens(t)) {
      t--;
    }
    return t + 1;
  }

  private boolean opens(int t) {
    return switch (tokens.kind(t)) {
      case COMMA, DASH, SEMICOLON, QUOTATION, COLON, STOP -> true;
      default ->
          (tokens.has(t, WordClass.COORDINATOR) && phrases.nameAt(t) == NounPhrase.NO_NAME)
              || (tokens.has(t, WordClass.SUBORDINATOR)
                  && !tokens.has(t, WordClass.PREPOSITION)
                  && !relative(t));
    };
  }

  /** Tests for "the project that encourages" against "said that the project". */
  private boolean relative(int t) {
    long subject =
        WordClass.DETERMINER.bit()
            | WordClass.SUBJECT_PRONOUN.bit()
            | WordClass.POSSESSIVE_PRONOUN.bit();
    return tokens.has(t, WordClass.RELATIVE)
        && !tokens.hasAny(t + 1, subject)
        && phrases.nameAt(t + 1) == NounPhrase.NO_NAME;
  }
}
