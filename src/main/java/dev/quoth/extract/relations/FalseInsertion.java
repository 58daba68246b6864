package dev.quoth.extract.relations;

import dev.quoth.CueClass;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

/**
 * Tests for clauses at the end or in the middle of a sentence that look as if they reported what is
 * before them, and do not: in "It was short, far less than the sum he asked" the clause belongs to
 * the sum.
 */
final class FalseInsertion {

  /** What no title before a name holds. */
  private static final long NO_TITLE =
      WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBJECT_PRONOUN.bit();

  private static final long VERB = WordClass.PAST_TENSE.bit() | WordClass.AUXILIARY.bit();

  private final Tokens tokens;
  private final Tags tags;

  FalseInsertion(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Tests a relation without a quotation. */
  boolean in(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    if (relation.place() == Place.AFTER || cue.voice() != Voice.ACTIVE) {
      return false;
    }
    boolean denies = cue.verb().kind() == CueClass.DENIAL;
    return denies
        || !cue.verb().takes(Frame.CLAUSE)
        || relation.source().relative() != NounPhrase.NONE
        || hangs(relation)
        || !clause(relation);
  }

  /** Tests for "the sum he asked": no mark is right before the subject and its title. */
  private boolean hangs(AttributionRelation relation) {
    NounPhrase source = relation.source();
    if (source.from() > relation.cue().token()) {
      return false;
    }
    int floor = relation.contents().getFirst().to();
    for (int t = source.from() - 1; t >= floor && tokens.word(t); t--) {
      boolean verb = tags.is(t, WordTag.FINITE) && !tokens.capital(t);
      boolean other = source.form() == Form.PRONOUN || verb;
      boolean office = tokens.capital(t - 1) && tokens.capital(t + 1);
      if (other || (tokens.hasAny(t, NO_TITLE) && !office)) {
        return true;
      }
    }
    return false;
  }

  /** Tests for a verb in the content, which "With the exception of the mayor" has not. */
  private boolean clause(AttributionRelation relation) {
    for (TokenRange range : relation.contents()) {
      for (int t = range.from(); t < range.to(); t++) {
        boolean finite = tags.unknown() || tags.mayBeFinite(t);
        if (finite || tokens.hasAny(t, VERB) || shortened(t)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tests for "it's". */
  private boolean shortened(int t) {
    return tokens.is(t, Kind.POSSESSIVE) && tokens.has(t - 1, WordClass.SUBJECT_PRONOUN);
  }
}
