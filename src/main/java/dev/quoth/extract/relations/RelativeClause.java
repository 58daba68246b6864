package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.WordClass;

/**
 * Tests for relative clauses in which nothing is said: in "the policies he proposed and the tax
 * that critics likened to theft" the object comes before the subject, and in "the pilot who
 * complained had sailed" the main verb follows.
 */
final class RelativeClause {

  private static final long NO_OBJECT = WordClass.LATER.bit() | WordClass.PREPOSITION.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  RelativeClause(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Tests whether the verb of a relation is that of such a clause. */
  boolean saysNothing(AttributionRelation relation) {
    boolean after =
        relation.place() == Place.AFTER
            && relation.cue().voice() == Voice.ACTIVE
            && !relation.afterThat(tokens);
    return after && (mainVerbFollows(relation) || (takenUp(relation) && noObject(relation)));
  }

  private boolean mainVerbFollows(AttributionRelation relation) {
    int first = relation.contents().getFirst().from();
    return relation.source().relative() != NounPhrase.NONE
        && first == relation.cue().to()
        && phrases.finite(first);
  }

  /** Tests for "policies he", "the tax that critics": a noun, maybe a pronoun, and the subject. */
  private boolean takenUp(AttributionRelation relation) {
    NounPhrase source = relation.source();
    if (source.from() > relation.cue().token() || source.relative() != NounPhrase.NONE) {
      return false;
    }
    int before = source.from() - 1;
    boolean relative = tokens.has(before, WordClass.RELATIVE);
    int noun = relative ? before - 1 : before;
    boolean contact = relative || source.form() != Form.NOUN;
    return contact && phrases.content(noun) && !tokens.has(noun, WordClass.TIME);
  }

  /** Tests whether what follows the verb is neither its object nor a clause. */
  private boolean noObject(AttributionRelation relation) {
    int first = relation.contents().getFirst().from();
    boolean clause =
        relation.cue().verb().takes(Frame.CLAUSE) && !relation.cue().verb().takes(Frame.OBJECT);
    boolean other = phrases.finite(first) || tokens.hasAny(first, NO_OBJECT);
    boolean joined = tokens.has(first, WordClass.COORDINATOR);
    boolean particle = relation.cue().hasParticle();
    boolean infinitive = phrases.infinitive(first);
    return !(particle || infinitive) && (joined || (other && !clause));
  }
}
