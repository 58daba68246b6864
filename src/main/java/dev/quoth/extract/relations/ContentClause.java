package dev.quoth.extract.relations;

import dev.quoth.CueClass;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.tagging.Tags;
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
 * Tests whether a content is a clause: a subject, and a finite verb of its own. The verb of a
 * relative clause, of a dependent clause or of the next main clause makes none of a noun phrase.
 */
final class ContentClause {

  private static final long NOMINATIVE =
      WordClass.HE.bit()
          | WordClass.SHE.bit()
          | WordClass.THEY.bit()
          | WordClass.FIRST_PERSON.bit();

  /** What a shortened "is" follows: "it's", "there's". */
  private static final long SHORTENS =
      WordClass.SUBJECT_PRONOUN.bit() | WordClass.RELATIVE.bit() | WordClass.ADVERB.bit();

  private static final long STARTS_PHRASE =
      WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit();

  private static final long ADVERBIAL =
      WordClass.LATER.bit() | WordClass.CONTRAST.bit() | WordClass.PREPOSITION.bit();

  private static final long OPENS_QUESTION =
      WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final Tags tags;

  ContentClause(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.tags = phrases.tags();
  }

  /** Tests a content whose cue can govern a clause. */
  boolean isIn(CuePhrase cue, TokenRange content) {
    int from = content.from();
    if (afterPreposition(cue) || tokens.matches(from, FunctionWord.TO) || objective(from)) {
      return false;
    }
    boolean nominative =
        tokens.has(from, WordClass.SUBJECT_PRONOUN) && tokens.hasAny(from, NOMINATIVE);
    if (nominative || asked(cue, content) || tokens.matches(from, FunctionWord.IF)) {
      return true;
    }
    if (cue.voice() == Voice.PASSIVE) {
      return false;
    }
    if (tokens.matches(from, FunctionWord.HOW)) {
      return tells(from + 1, content.to());
    }
    return new ClauseScan(cue, content).findsVerb();
  }

  /** Tests for "asked him in May whether he would stay". */
  private boolean asked(CuePhrase cue, TokenRange content) {
    if (cue.verb().kind() != CueClass.QUESTION) {
      return false;
    }
    for (int t = content.from(); t < content.to() && !finite(t); t++) {
      boolean relative = t > content.from() && tokens.has(t, WordClass.RELATIVE);
      if (tokens.hasAny(t, OPENS_QUESTION) && !relative && !adverbial(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean adverbial(int t) {
    return tokens.has(t, WordClass.SUBORDINATOR) && tokens.hasAny(t, ADVERBIAL);
  }

  /** Tests for "him", "them": no subject of a clause. */
  private boolean objective(int t) {
    return tokens.hasAny(t, WordClassSets.PERSONAL)
        && !tokens.hasAny(t, WordClass.SUBJECT_PRONOUN.bit() | STARTS_PHRASE);
  }

  /** Tests for "complained about", "referred to", and not for "pointed out". */
  private boolean afterPreposition(CuePhrase cue) {
    int particle = cue.to() - 1;
    return particle > cue.token()
        && tokens.has(particle, WordClass.PREPOSITION)
        && !tokens.has(particle, WordClass.ADVERB);
  }

  /** Tests for "how the boat sank", against "how long the trip was". */
  private boolean tells(int from, int to) {
    boolean pronoun = tokens.has(from, WordClass.SUBJECT_PRONOUN);
    return !tokens.has(from, WordClass.QUANTITY)
        && (pronoun
            || phrases.core(from, to).filter(p -> finite(afterAdverbs(p.to()))).isPresent());
  }

  private int afterAdverbs(int t) {
    int after = t;
    while (lightly(after)) {
      after++;
    }
    return after;
  }

  /** The last token that is no adverb, or the first of the content: "there was". */
  private int beforeAdverbs(int t, int first) {
    int before = t;
    while (lightly(before) && (before > first || tokens.endsWith(before, Suffix.MANNER))) {
      before--;
    }
    return before;
  }

  private boolean lightly(int t) {
    return tokens.hasAny(t, WordClass.ADVERB.bit() | WordClass.NEGATION.bit())
        || (tokens.word(t) && tokens.endsWith(t, Suffix.MANNER) && !tokens.capital(t));
  }

  private boolean finite(int t) {
    if (tokens.is(t, Kind.POSSESSIVE)) {
      return tokens.hasAny(t - 1, SHORTENS);
    }
    if (contracted(t)) {
      return true;
    }
    return tags.unknown()
        ? tokens.finite(t, t + 1) && !tokens.endsWith(t, Suffix.GERUND)
        : tags.is(t, WordTag.FINITE) || tokens.has(t, WordClass.PAST_TENSE);
  }

  /** Tests for "it's", "they'd": a subject and its verb in one word. */
  private boolean contracted(int t) {
    if (!tokens.has(t, WordClass.AUXILIARY) || tokens.has(t, WordClass.NEGATION)) {
      return false;
    }
    String word = tokens.text(t);
    return word.indexOf('\'') > 0 || word.indexOf('’') > 0;
  }

  /** One scan of a content from its first token on. */
  private final class ClauseScan {

    private final int from;
    private final int to;

    /** The verb can govern a noun phrase as well, which a clause of its own may follow. */
    private final boolean object;

    /** An adverbial clause or a phrase of time and place opens the content. */
    private final boolean fronted;

    /** How many verbs are to come that belong to other clauses than the content's. */
    private int others;

    private int commas;
    private int lastComma = -1;
    private boolean listed;

    ClauseScan(CuePhrase cue, TokenRange content) {
      this.from = content.from();
      this.to = content.to();
      this.object = cue.verb().takes(Frame.OBJECT);
      int first = afterAdverbs(from);
      this.fronted = tokens.has(first, WordClass.PREPOSITION) || adverbial(from);
      boolean free = tokens.hasAny(from, WordClass.RELATIVE.bit()) || adverbial(from);
      this.others = free && !tokens.matches(from, FunctionWord.THAT) ? 1 : 0;
    }

    boolean findsVerb() {
      for (int t = from; t < to; t++) {
        if (finite(t)) {
          if (others == 0) {
            return contracted(t) || ownVerb(beforeAdverbs(t - 1, from));
          }
          others -= tokens.reportsClause(t) ? 0 : 1;
        } else if (t > from && !passes(t)) {
          return false;
        }
      }
      return false;
    }

    /** Tests whether the verb after a token is that of the content's own subject. */
    private boolean ownVerb(int before) {
      if (before < from || tokens.has(before, WordClass.COORDINATOR)) {
        return false;
      }
      if (tokens.is(before, Kind.COMMA)) {
        return commas > 1 && !object;
      }
      return commas != 1 || listed || fronted;
    }

    /** Notes what a token opens; false where the content ends as a noun phrase. */
    private boolean passes(int t) {
      return switch (tokens.kind(t)) {
        case COLON, SEMICOLON -> false;
        case COMMA, DASH -> {
          commas++;
          lastComma = t;
          yield true;
        }
        case WORD -> word(t);
        default -> true;
      };
    }

    private boolean word(int t) {
      if (tokens.has(t, WordClass.COORDINATOR)) {
        listed |= lastComma >= 0 && t > lastComma + 1 && others == 0;
        return t != lastComma + 1 || commas > 1;
      }
      boolean that = tokens.matches(t, FunctionWord.THAT);
      if (that ? !tokens.has(t - 1, WordClass.PREPOSITION) : tokens.has(t, WordClass.RELATIVE)) {
        others++;
      } else if (tokens.has(t, WordClass.SUBORDINATOR)) {
        boolean preposition = tokens.has(t, WordClass.PREPOSITION);
        others += preposition ? 0 : 1;
        return !object || fronted;
      } else if (opensRelative(t)) {
        others++;
      }
      return true;
    }

    /** Tests for "the bill he wrote", "the claims the mayor made": a clause without a "that". */
    private boolean opensRelative(int t) {
      boolean noun = tokens.word(t - 1) && !tokens.capital(t - 1) && phrases.content(t - 1);
      boolean pronoun = tokens.has(t, WordClass.SUBJECT_PRONOUN);
      int name = phrases.nameAt(t);
      boolean named = object && name >= 0 && phrases.name(name).from() == t;
      boolean somebody = tokens.hasAny(t - 1, WordClassSets.CAN_SPEAK);
      boolean determined =
          object
              && tags.is(t - 1, WordTag.NOMINAL)
              && tokens.hasAny(t, STARTS_PHRASE)
              && !tokens.has(t + 1, WordClass.TIME);
      return noun && !(fronted && object) && (pronoun || ((named || determined) && !somebody));
    }
  }
}
