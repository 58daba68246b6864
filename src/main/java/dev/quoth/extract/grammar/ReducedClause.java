package dev.quoth.extract.grammar;

import dev.quoth.CueClass;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.CueVerb;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

/**
 * Tests for reduced relative clauses, in which what looks like a verb in the past is a participle:
 * "a man accused of theft", "a play called Tide", "half of those questioned had left".
 */
final class ReducedClause {

  private static final long CLAUSE_OPENS =
      WordClass.RELATIVE.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.SUBJECT_PRONOUN.bit();

  /** A subject has no more words; the bound keeps the reading linear. */
  private static final int MAX_SUBJECT = 24;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final Tags tags;

  ReducedClause(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.tags = phrases.tags();
  }

  /** Tests a form in the past that no helper precedes, after a token. */
  boolean at(int t, int before) {
    CueVerb verb = tokens.cueVerb(t).orElseThrow();
    return predicateFollows(verb, t) || doneTo(verb, before, t);
  }

  /** Tests for "a turban printed with", "an article published in": what was done to a thing. */
  private boolean doneTo(CueVerb verb, int before, int t) {
    boolean naming = verb.onlyNames();
    if ((naming && objectless(verb, t)) || agentFollows(verb, t) || withoutObject(verb, t)) {
      return true;
    }
    boolean thing =
        phrases.content(before)
            && phrases.nameAt(before) == NounPhrase.NO_NAME
            && !tokens.endsWith(before, Suffix.PLURAL)
            && (tokens.has(before, WordClass.DOCUMENT)
                ? verb.kind() == CueClass.WRITING
                : !tokens.hasAny(before, WordClassSets.CAN_SPEAK));
    if (naming && (thing || setOff(before)) && named(t + 1, thing) && !particle(verb, t + 1)) {
      return true;
    }
    boolean toOrNaming = verb.takes(Frame.NAMING) || !tokens.matches(t + 1, FunctionWord.TO);
    return thing
        && !afterQuotation(before)
        && verb.takesObject()
        && ((tokens.has(t + 1, WordClass.PREPOSITION)
                && toOrNaming
                && !tokens.has(t + 2, WordClass.TIME))
            || (tokens.has(before, WordClass.DOCUMENT) && tokens.has(t + 1, WordClass.TIME)));
  }

  /**
   * Tests for "the guidelines laid out by the agency": the verb is complete, and in the passive.
   */
  private boolean agentFollows(CueVerb verb, int t) {
    return tokens.matches(t + 2, FunctionWord.BY) && tokens.particle(t + 1, verb);
  }

  /**
   * Tests for "a team charged for", ", denounced as a fraud,": what an object should come before.
   */
  private boolean withoutObject(CueVerb verb, int t) {
    boolean cause =
        tokens.matches(t + 1, FunctionWord.OF) || tokens.matches(t + 1, FunctionWord.FOR);
    boolean set = setOff(t - 1) && tokens.has(t + 1, WordClass.PREPOSITION);
    boolean particle = verb.takes(Frame.PARTICLE) && tokens.particle(t + 1, verb);
    if (particle && tokens.matches(t + 2, FunctionWord.AS)) {
      return true;
    }
    boolean told = tokens.matches(t + 1, FunctionWord.OF) && verb.takes(Frame.ADDRESSEE);
    return (told || objectOnly(verb))
        && (cause || (set && !tokens.has(t + 2, WordClass.TIME)))
        && !particle;
  }

  /**
   * Tests for "a play called Tide", ", compared with ten": what follows names it, or says with
   * what.
   */
  private boolean named(int t, boolean thing) {
    boolean name = phrases.nameAt(t) != NounPhrase.NO_NAME || tokens.is(t, Kind.QUOTATION);
    return tokens.has(t, WordClass.PREPOSITION) || (thing && name);
  }

  /** Tests for ", called for a vote", and not for ", called for Monday,". */
  private boolean particle(CueVerb verb, int t) {
    return verb.takes(Frame.PARTICLE)
        && verb.particles().contains(tokens.text(t))
        && !tokens.has(t + 1, WordClass.TIME);
  }

  private boolean setOff(int t) {
    return tokens.is(t, Kind.COMMA) || tokens.is(t, Kind.DASH) || tokens.is(t, Kind.OPEN);
  }

  /** Tests for “…,” the look-alike declared in Marren: what follows a quotation speaks. */
  private boolean afterQuotation(int noun) {
    int t = noun;
    while (t > noun - MAX_SUBJECT
        && (phrases.content(t) || tokens.hasAny(t, WordClassSets.OPENERS))) {
      t--;
    }
    return tokens.is(t, Kind.QUOTATION);
  }

  /**
   * Tests for "3 percent compared with last year": a verb that names something is without that
   * thing.
   */
  private boolean objectless(CueVerb verb, int t) {
    return tokens.has(t + 1, WordClass.PREPOSITION)
        && !tokens.matches(t + 1, FunctionWord.AS)
        && !tokens.matches(t + 1, FunctionWord.BY)
        && !tokens.particle(t + 1, verb);
  }

  /**
   * Tests for "half of those questioned for the survey had left": what looks like a verb belongs to
   * the subject of the verb that follows.
   */
  private boolean predicateFollows(CueVerb verb, int t) {
    int preposition = t + 1;
    boolean hangs = tokens.has(preposition, WordClass.PREPOSITION);
    if (!hangs || tokens.is(t - 1, Kind.QUOTATION) || opensClause(verb, t)) {
      return false;
    }
    boolean clause = tokens.has(preposition, WordClass.SUBORDINATOR);
    boolean after =
        phrases
            .core(preposition + 1, tokens.size())
            .filter(phrase -> tags.is(phrase.to(), WordTag.FINITE))
            .isPresent();
    boolean completed =
        tokens.matches(preposition, FunctionWord.AS) ? verb.takesObject() : objectOnly(verb);
    return (after && !clause) || (completed && finiteAfter(preposition));
  }

  /** Tests for "Ruiz said at least ten had left", "Ruiz pointed out the pier was safe". */
  private boolean opensClause(CueVerb verb, int t) {
    boolean alone =
        verb.takes(Frame.CLAUSE) && !verb.takes(Frame.OBJECT) && !verb.takes(Frame.ADDRESSEE);
    boolean particle = verb.takes(Frame.PARTICLE) && tokens.has(t + 1, WordClass.ADVERB);
    return (alone || (particle && tokens.particle(t + 1, verb)))
        && (phrases.nameAt(t - 1) != NounPhrase.NO_NAME
            || tokens.has(t - 1, WordClass.SUBJECT_PRONOUN)
            || tokens.hasAny(t - 1, WordClassSets.CAN_SPEAK));
  }

  /** Tests for "accused of plotting the attack was": a verb before the next clause begins. */
  private boolean finiteAfter(int preposition) {
    for (int t = preposition + 1; t < preposition + MAX_SUBJECT; t++) {
      if (tags.is(t, WordTag.FINITE)) {
        return true;
      }
      if (!tokens.word(t) || tokens.hasAny(t, CLAUSE_OPENS)) {
        return false;
      }
    }
    return false;
  }

  /** Tests for a verb that only an object completes: accuse, charge, call. */
  private static boolean objectOnly(CueVerb verb) {
    return verb.takesObject() && !verb.takes(Frame.CLAUSE);
  }
}
