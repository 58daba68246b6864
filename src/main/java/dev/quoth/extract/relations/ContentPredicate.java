package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.text.TokenRange;
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
 * Tests whether a content without a clause says something of its object all the same: gives it a
 * name, likens it to another thing, or charges somebody with it.
 */
final class ContentPredicate {

  private static final long NO_NAME =
      WordClass.SUBORDINATOR.bit()
          | WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.IT.bit()
          | WordClass.ADVERB.bit();

  private static final long OBJECT_PRONOUN = WordClassSets.PERSONAL | WordClass.IT.bit();

  private static final long NO_COMPLEMENT = WordClass.TIME.bit() | WordClass.COORDINATOR.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  ContentPredicate(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Tests for "called the plan a mistake", "accused the mayor of lying". */
  boolean in(CuePhrase cue, TokenRange content) {
    CueVerb verb = cue.verb();
    boolean names = verb.takes(Frame.NAMING) && !verb.takes(Frame.OBJECT);
    return tokens.matches(content.from() - 1, FunctionWord.AS)
        || (names && named(verb, content))
        || ((names || verb.takes(Frame.OBJECT) || verb.takes(Frame.PARTICLE)) && capacity(content))
        || charged(cue, content);
  }

  /** Tests for "the plan a mistake", "the plan unfair", against "a meeting on Monday". */
  private boolean named(CueVerb verb, TokenRange content) {
    int from = content.from();
    int after = afterObject(content);
    if (after == from) {
      return !tokens.has(from, WordClass.PREPOSITION) && !phrases.tags().is(from, WordTag.FINITE);
    }
    if (after >= content.to()) {
      return tokens.endsWith(after - 1, Suffix.ADJECTIVE) && after - from > 1;
    }
    if (tokens.has(after, WordClass.PREPOSITION)) {
      return verb.onlyNames() && likened(after, content);
    }
    boolean last = light(after) && after + 1 >= content.to();
    return tokens.word(after) && !tokens.hasAny(after, NO_COMPLEMENT) && !last;
  }

  /** The token after the noun phrase or pronoun that opens a content. */
  private int afterObject(TokenRange content) {
    int from = content.from();
    if (tokens.hasAny(from, OBJECT_PRONOUN) && !phrases.content(from + 1)) {
      return from + 1;
    }
    int to = from;
    while (to < content.to() && tokens.hasAny(to, WordClassSets.OPENERS)) {
      to++;
    }
    while (to < content.to() && phrases.content(to)) {
      to++;
    }
    return to;
  }

  /** An adverb: well, correctly. */
  private boolean light(int t) {
    return tokens.has(t, WordClass.ADVERB) || tokens.endsWith(t, Suffix.MANNER);
  }

  /** Tests for "the handling of the strike to a play": what it is likened to comes later. */
  private boolean likened(int from, TokenRange content) {
    for (int t = from; t + 1 < content.to() && !tokens.is(t, Kind.COMMA); t++) {
      if (tokens.matches(t, FunctionWord.TO) || tokens.matches(t, FunctionWord.AS)) {
        return true;
      }
    }
    return false;
  }

  /** Tests for "the report as nonsense", against "the report as soon as it came out". */
  private boolean capacity(TokenRange content) {
    int as = content.from();
    while (as < content.to() && !tokens.matches(as, FunctionWord.AS)) {
      if (clause(as)) {
        return false;
      }
      as++;
    }
    boolean office = tokens.hasAny(as + 1, WordClassSets.ROLES);
    boolean compares = office || light(as - 1) || tokens.hasAny(as + 1, NO_NAME) || light(as + 1);
    if (as + 1 >= content.to() || compares) {
      return false;
    }
    for (int t = as + 1; t < content.to() && !tokens.is(t, Kind.COMMA); t++) {
      if (clause(t)) {
        return tokens.has(t, WordClass.RELATIVE);
      }
    }
    return true;
  }

  private boolean clause(int t) {
    return tokens.has(t, WordClass.RELATIVE) || phrases.tags().is(t, WordTag.FINITE);
  }

  /** Tests for "the mayor of lying", "the crew for its help", "the delay on the weather". */
  private boolean charged(CuePhrase cue, TokenRange content) {
    CueVerb verb = cue.verb();
    int at = afterObject(content);
    boolean object = at > content.from() && at + 1 < content.to();
    if (verb.takes(Frame.CLAUSE) || cue.hasParticle() || !object) {
      return false;
    }
    if (tokens.particle(at, verb)) {
      return true;
    }
    boolean of = tokens.matches(at, FunctionWord.OF) || tokens.matches(at, FunctionWord.FOR);
    int act = tokens.has(at + 1, WordClass.NEGATION) ? at + 2 : at + 1;
    boolean gerund = tokens.endsWith(act, Suffix.GERUND) && !tokens.capital(act);
    return of && (gerund || somebody(at - 1));
  }

  /** Tests for the last word of a name, or of who can speak. */
  private boolean somebody(int head) {
    return phrases.nameAt(head) != NounPhrase.NO_NAME
        || (tokens.hasAny(head, WordClassSets.CAN_SPEAK | OBJECT_PRONOUN)
            && !tokens.has(head, WordClass.INDEFINITE));
  }
}
