package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

/**
 * Tests whether a noun phrase at the head of a clause is the subject of a verb farther on: between
 * the two there is nothing but what hangs on the phrase.
 */
final class SubjectPath {

  private final Tokens tokens;
  private final Tags tags;

  SubjectPath(Tokens tokens, Tags tags) {
    this.tags = tags;
    this.tokens = tokens;
  }

  /**
   * Tests for "a source familiar with the inquiry said", "the project that encourages farmers
   * said": no verb of the clause itself is between a phrase and a token.
   */
  boolean reaches(NounPhrase first, int at) {
    if (!canHead(first)) {
      return false;
    }
    boolean relative = false;
    for (int t = first.to(); t < at; t++) {
      if (tokens.has(t, WordClass.RELATIVE)) {
        relative = true;
      } else if (breaks(t, relative)) {
        return false;
      }
    }
    return true;
  }

  /** A stretch between two marks without a verb of its own. */
  boolean setIn(TokenRange stretch) {
    boolean relative = false;
    for (int t = stretch.from(); t < stretch.to(); t++) {
      relative |= tokens.has(t, WordClass.RELATIVE);
      if (!relative && finite(t)) {
        return false;
      }
    }
    return true;
  }

  private boolean canHead(NounPhrase phrase) {
    if (!tokens.capital(phrase.from()) && verbLike(phrase.from())) {
      return false;
    }
    return phrase.form() == Form.NAME
        || (phrase.form() == Form.NOUN
            && (canSpeak(phrase) || tokens.endsWith(phrase.head(), Suffix.PLURAL)));
  }

  /** Tests for "passing around emails", "protected delegates": no noun begins so. */
  private boolean verbLike(int t) {
    return tokens.endsWith(t, Suffix.GERUND) || tokens.endsWith(t, Suffix.PAST);
  }

  /** Tests for "a source familiar with": what can speak need not be the last word. */
  private boolean canSpeak(NounPhrase phrase) {
    for (int t = phrase.from(); t < phrase.to(); t++) {
      if (tokens.hasAny(t, WordClassSets.CAN_SPEAK)) {
        return true;
      }
    }
    return false;
  }

  private boolean breaks(int t, boolean relative) {
    boolean joint =
        tokens.has(t, WordClass.COORDINATOR)
            || (tokens.has(t, WordClass.SUBORDINATOR) && !tokens.has(t, WordClass.PREPOSITION));
    if (joint || (tokens.has(t, WordClass.SUBJECT_PRONOUN) && !relative)) {
      return true;
    }
    return relative ? reportsClause(t) : finite(t);
  }

  /** Tests for "who said the council": the council is the subject of what follows. */
  private boolean reportsClause(int t) {
    return tokens.reportsClause(t) && tokens.lexicon().form(tokens.entry(t)) != VerbForm.BASE;
  }

  /** Tests for "the dockers briefed on the move said": of two verbs the first is a participle. */
  private boolean reduced(int t) {
    return (tokens.endsWith(t, Suffix.PAST) || tokens.has(t, WordClass.PAST_OR_PARTICIPLE))
        && tokens.has(t + 1, WordClass.PREPOSITION)
        && !reportsClause(t);
  }

  private boolean finite(int t) {
    if (!tags.unknown()) {
      return !tokens.capital(t) && tags.is(t, WordTag.FINITE) && !reduced(t);
    }
    if (!tokens.capital(t)
        && tokens.hasAny(t, WordClass.AUXILIARY.bit() | WordClass.PAST_TENSE.bit())) {
      return true;
    }
    int entry = tokens.entry(t);
    boolean past = tokens.lexicon().isCue(entry) && tokens.lexicon().form(entry) == VerbForm.PAST;
    boolean like =
        (!tokens.capital(t) && tokens.word(t) && tokens.endsWith(t, Suffix.PAST))
            || tokens.has(t, WordClass.PAST_OR_PARTICIPLE);
    boolean reduced = tokens.has(t + 1, WordClass.PREPOSITION) || tokens.is(t + 1, Kind.NUMBER);
    return (past || like) && !reduced;
  }
}
