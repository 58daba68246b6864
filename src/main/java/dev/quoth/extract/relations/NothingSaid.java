package dev.quoth.extract.relations;

import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

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
  private final NounPhraseReader phrases;
  private final FalseInsertion insertions;

  NothingSaid(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.insertions = new FalseInsertion(tokens, phrases.tags());
  }

  /** Tests a relation whose form is known. */
  boolean in(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    boolean topic = relation.form() == ContentForm.TOPIC;
    boolean statement = relation.form() == ContentForm.STATEMENT;
    return insertions.in(relation)
        || ((!statement || mayHaveObject(relation)) && cannotSpeak(relation.source()))
        || (tellsWithoutWords(cue) && thing(relation.source()))
        || secondPerson(relation.source())
        || (topic && relation.mood() != CueMood.ASSERTED)
        || (topic && (reduced(cue) || asksSomebody(cue)))
        || (relation.form() == ContentForm.REQUEST && asksNothing(relation))
        || relativeClause(relation)
        || published(relation)
        || objectAlone(relation)
        || verbFirst(relation)
        || timeAlone(relation.contents().getFirst());
  }

  /** Tests for a participle, or a verb of evidence or naming: what a thing tells is unsaid. */
  private static boolean tellsWithoutWords(CuePhrase cue) {
    return cue.voice() == Voice.PARTICIPLE
        || cue.verb().onlyNames()
        || cue.verb().kinds().contains(CueClass.EVIDENCE);
  }

  /** Tests for "invited Ruiz to the port": whoever is asked is asked to do something. */
  private static boolean asksSomebody(CuePhrase cue) {
    return cue.verb().kind() == CueClass.DEMAND && !cue.verb().takes(Frame.OBJECT);
  }

  /** Tests for "requested and received a pass", "threatened by the flood". */
  private boolean asksNothing(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    int from = relation.contents().getFirst().from();
    boolean bare = !cue.hasParticle() && relation.addressee().isEmpty();
    boolean passive = cue.voice() == Voice.PASSIVE && cue.verb().kind() == CueClass.COMMITMENT;
    boolean preposition =
        tokens.has(from, WordClass.PREPOSITION)
            && !tokens.matches(from, FunctionWord.TO)
            && !tokens.particle(from, cue.verb());
    return passive || (bare && (preposition || tokens.has(from, WordClass.COORDINATOR)));
  }

  /** Tests for "a survey published by the port", "a poll published on Sunday". */
  private boolean published(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    int from = relation.contents().getFirst().from();
    boolean document = tokens.has(relation.source().head(), WordClass.DOCUMENT);
    return cue.voice() == Voice.ACTIVE
        && relation.place() == Place.AFTER
        && relation.source().form() == Form.NOUN
        && !relation.afterThat(tokens)
        && !tokens.matches(from, FunctionWord.AS)
        && cue.verb().takes(Frame.OBJECT)
        && !cue.hasParticle()
        && (tokens.matches(from, FunctionWord.BY)
            || (document && tokens.has(from, WordClass.PREPOSITION)));
  }

  /** Tests for "wrote an opinion that struck down the law": no clause follows such a "that". */
  private boolean relativeClause(AttributionRelation relation) {
    if (!relation.afterThat(tokens)) {
      return false;
    }
    int that = relation.contents().getFirst().from() - 1;
    int verb = tokens.endsWith(that + 1, Suffix.MANNER) ? that + 2 : that + 1;
    boolean noun = relation.cue().voice() == Voice.NOUN || that > relation.cue().to();
    boolean day =
        tokens.has(that - 1, WordClass.TIME) && tokens.has(that - 2, WordClass.DETERMINER);
    return noun
        && (day || phrases.content(that - 1))
        && phrases.tags().is(verb, WordTag.FINITE)
        && !phrases.tags().is(verb + 1, WordTag.FINITE);
  }

  /** Tests for "drought threatens to", "tensions promise": a thing, and nobody who does a thing. */
  private boolean cannotSpeak(NounPhrase source) {
    return !tokens.endsWith(source.head(), Suffix.AGENT) && thing(source);
  }

  /** Tests for "by signing up you agree": the reader says nothing. */
  private boolean secondPerson(NounPhrase source) {
    return source.form() == Form.PRONOUN && tokens.has(source.head(), WordClass.SECOND_PERSON);
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
      boolean quantifies = t < source.head() && tokens.hasAny(t, WordClassSets.SOME);
      if ((somebody && !quantifies) || tokens.is(t, Kind.NUMBER)) {
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

  /**
   * Tests for "the promises kept would": a verb follows at once, so that what looks like a cue is a
   * noun.
   */
  private boolean verbFirst(AttributionRelation relation) {
    int first = relation.contents().getFirst().from();
    return relation.place() == Place.AFTER
        && relation.cue().to() == first
        && relation.form() != ContentForm.TOPIC
        && !tokens.capital(first)
        && !tokens.hasAny(first, WordClassSets.GRAMMAR)
        && !tokens.endsWith(first, Suffix.GERUND)
        && (phrases.finite(first)
            || (phrases.tags().is(first, WordTag.NONFINITE) && phrases.finite(first + 1)));
  }

  /** Tests for "denied it", "invited her": whoever is spoken to or of, and nothing else. */
  private boolean objectAlone(AttributionRelation relation) {
    TokenRange content = relation.contents().getFirst();
    boolean pronoun = tokens.hasAny(content.from(), WordClassSets.PERSONAL | WordClass.IT.bit());
    boolean alone =
        content.length() == 1
            || (tokens.is(content.from() + 1, Kind.COMMA) && !relation.cue().takesContent());
    boolean threatened = relation.cue().verb().kind() == CueClass.COMMITMENT;
    return pronoun
        && relation.place() == Place.AFTER
        && (alone || (threatened && relation.form() == ContentForm.REQUEST));
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
