package dev.quoth.extract.relations;

import dev.quoth.ContentForm;
import dev.quoth.CueMood;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;

/**
 * Tests for relations without a quotation in which nothing is said, although a verb of speech has a
 * subject and an object: "copper added 0.4 percent", "denied it", "warned him an hour before".
 */
final class NothingSaid {

  private static final long TIME =
      WordClass.TIME.bit() | WordClass.LATER.bit() | WordClass.DETERMINER.bit();

  /** "an hour before", "two long days later". */
  private static final int MAX_TIME = 3;

  private final Tokens tokens;

  NothingSaid(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Tests a relation whose form is known. */
  boolean in(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    boolean topic = relation.form() == ContentForm.TOPIC;
    boolean statement = relation.form() == ContentForm.STATEMENT;
    boolean fronted = relation.place() != Place.AFTER;
    boolean clause = cue.verb().takes(Frame.CLAUSE) || cue.voice() == Voice.ACCORDING;
    return (fronted && !clause && cue.voice() == Voice.ACTIVE)
        || ((!statement || mayHaveObject(relation)) && cannotSpeak(relation.source()))
        || (cue.voice() == Voice.PARTICIPLE && thing(relation.source()))
        || (topic && relation.mood() != CueMood.ASSERTED)
        || (topic && reduced(cue))
        || objectAlone(relation)
        || timeAlone(relation.contents().getFirst());
  }

  /** Tests for "drought threatens to", "copper posted its best week": a thing does something. */
  private boolean cannotSpeak(NounPhrase source) {
    return !tokens.endsWith(source.head(), Suffix.PLURAL) && thing(source);
  }

  /** Tests for "the vote revealed a rift", and not "revealed that" or "history says". */
  private boolean mayHaveObject(AttributionRelation relation) {
    return relation.cue().verb().takes(Frame.OBJECT)
        && relation.place() == Place.AFTER
        && !relation.afterThat(tokens);
  }

  /** A noun phrase without anybody in it, nor a document or a group. */
  private boolean thing(NounPhrase source) {
    if (source.form() != Form.NOUN) {
      return false;
    }
    for (int t = source.from(); t < source.to(); t++) {
      boolean somebody = tokens.hasAny(t, WordClassSets.CAN_SPEAK | WordClass.INDEFINITE.bit());
      if (somebody || tokens.is(t, Kind.NUMBER)) {
        return false;
      }
    }
    boolean first =
        tokens.is(source.head() - 1, Kind.BREAK) || tokens.is(source.head() - 1, Kind.STOP);
    return first || !tokens.capital(source.head());
  }

  /** Tests for "the bill, proposed by the league,": what was done to a thing, in passing. */
  private boolean reduced(CuePhrase cue) {
    return cue.voice() == Voice.PASSIVE && !tokens.has(cue.from(), WordClass.AUXILIARY);
  }

  /** Tests for "denied it", "invited her": whoever is spoken to or of, and nothing else. */
  private boolean objectAlone(AttributionRelation relation) {
    TokenRange content = relation.contents().getFirst();
    boolean pronoun = tokens.hasAny(content.from(), WordClassSets.PERSONAL | WordClass.IT.bit());
    boolean alone =
        content.length() == 1
            || (tokens.is(content.from() + 1, Kind.COMMA) && !relation.cue().takesContent());
    return pronoun && alone && relation.place() == Place.AFTER;
  }

  /** Tests for "warned him an hour before", "told them on Monday", "published the same week". */
  private boolean timeAlone(TokenRange content) {
    boolean before = tokens.has(content.to(), WordClass.LATER) && content.length() <= MAX_TIME;
    boolean named = tokens.has(content.to() - 1, WordClass.TIME) && content.length() <= MAX_TIME;
    if ((before || named) && tokens.hasAny(content.from(), WordClassSets.OPENERS)) {
      return true;
    }
    boolean time = false;
    for (int t = content.from(); t < content.to(); t++) {
      if (!tokens.hasAny(t, TIME) && !tokens.is(t, Kind.NUMBER)) {
        return false;
      }
      time |= tokens.has(t, WordClass.TIME);
    }
    return time;
  }
}
