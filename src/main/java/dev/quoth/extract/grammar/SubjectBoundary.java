package dev.quoth.extract.grammar;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.WordClass;

/**
 * Finds where the subject of a verb ends: before a time, an aside within the verb, or a reflexive.
 */
final class SubjectBoundary {

  private static final long DAY = WordClass.TIME.bit() | WordClass.MONTH.bit();
  private static final long BEFORE_TIME =
      WordClass.DETERMINER.bit()
          | WordClass.QUANTITY.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.ADVERB.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  SubjectBoundary(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The token after the subject of a verb, in a sentence that begins at another. */
  int of(int verb, int begin) {
    return beforeFloating(beforeReflexive(beforeAside(beforeTime(verb, begin), begin)));
  }

  /**
   * Reads "Ruiz on Tuesday said", "Ruiz late last week said": the subject comes before the time.
   */
  private int beforeTime(int verb, int begin) {
    int t = verb;
    while (t > begin + 1
        && (tokens.hasAny(t - 1, DAY) || date(t - 1))
        && phrases.nameAt(t - 1) == NounPhrase.NO_NAME) {
      t--;
    }
    if (t == verb) {
      return verb;
    }
    while (t > begin + 1 && tokens.hasAny(t - 1, BEFORE_TIME)) {
      t--;
    }
    return phrases.content(t - 1) || tokens.has(t - 1, WordClass.COORDINATOR) ? t : verb;
  }

  /** The day in "on April 12". */
  private boolean date(int t) {
    return tokens.is(t, Kind.NUMBER) && tokens.has(t - 1, WordClass.MONTH);
  }

  /** Reads "Sanders himself said", and not "a source close to him said". */
  private int beforeReflexive(int verb) {
    long pronoun =
        WordClass.HE.bit() | WordClass.SHE.bit() | WordClass.IT.bit() | WordClass.THEY.bit();
    boolean reflexive =
        tokens.hasAny(verb - 1, pronoun)
            && !tokens.has(verb - 2, WordClass.PREPOSITION)
            && !tokens.hasAny(
                verb - 1, WordClass.SUBJECT_PRONOUN.bit() | WordClass.POSSESSIVE_PRONOUN.bit());
    return reflexive ? verb - 1 : verb;
  }

  /** Reads "Ruiz and Moss both said": a quantifier that has floated away from its noun. */
  private int beforeFloating(int verb) {
    boolean floating =
        tokens.has(verb - 1, WordClass.INDEFINITE)
            && tokens.has(verb - 1, WordClass.DETERMINER)
            && tokens.word(verb - 2)
            && !tokens.hasAny(verb - 2, WordClassSets.GRAMMAR);
    return floating ? verb - 1 : verb;
  }

  /** Reads "who has in the past described": what is inserted between the two parts of a verb. */
  private int beforeAside(int verb, int begin) {
    if (!helperBefore(verb, begin)) {
      return verb;
    }
    int from = phrases.before(verb, begin).map(NounPhrase::from).orElse(verb);
    int preposition = from - 1;
    boolean aside =
        preposition - 1 > begin
            && tokens.has(preposition, WordClass.PREPOSITION)
            && tokens.has(preposition - 1, WordClass.AUXILIARY);
    return aside ? preposition - 1 : verb;
  }

  /** Tests for a preposition after an auxiliary: most verbs have none, and no phrase to read. */
  private boolean helperBefore(int verb, int begin) {
    for (int t = verb - 1; t - 1 > begin; t--) {
      if (tokens.has(t, WordClass.PREPOSITION) && tokens.has(t - 1, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }
}
