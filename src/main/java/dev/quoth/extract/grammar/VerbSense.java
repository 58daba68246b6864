package dev.quoth.extract.grammar;

import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

/** Tests whether a form of a reporting verb is a verb in its place, and no noun or adjective. */
final class VerbSense {

  private static final long BASE_NOUNS =
      WordClass.DOCUMENT.bit()
          | WordClass.SPEECH_NOUN.bit()
          | WordClass.TEAM.bit()
          | WordClass.GROUP.bit()
          | WordClass.ROLE.bit()
          | WordClass.NOUN_TOO.bit()
          | WordClass.ADVERB.bit()
          | WordClass.PREPOSITION.bit();
  private static final long CLAUSE_STARTS =
      WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit()
          | WordClass.SUBJECT_PRONOUN.bit();
  private static final long NO_NOUN =
      WordClass.SUBJECT_PRONOUN.bit() | WordClass.AUXILIARY.bit() | WordClass.PREPOSITION.bit();
  private static final long PLURAL_SUBJECT =
      WordClass.THEY.bit()
          | WordClass.FIRST_PERSON.bit()
          | WordClass.SECOND_PERSON.bit()
          | WordClass.GROUP.bit();

  private static final long KINDS =
      WordClass.DEMONYM.bit()
          | WordClass.PLACE.bit()
          | WordClass.QUANTITY.bit()
          | WordClass.INDEFINITE.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final Tags tags;
  private final ReducedClause reduced;

  VerbSense(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.tags = phrases.tags();
    this.reduced = new ReducedClause(tokens, phrases);
  }

  /** Tests whether the token is a verb; its phrase starts at "from", helpers included. */
  boolean isVerb(int t, int from, int begin, VerbForm form) {
    if (tags.unknown()) {
      return fits(t, from, begin, form);
    }
    if (relativeFollows(t, form) || (from == t && noun(t, form))) {
      return false;
    }
    boolean present = form == VerbForm.BASE || form == VerbForm.PRESENT;
    if (form == VerbForm.BASE && from == t && tokens.matches(t - 1, FunctionWord.TO)) {
      return false;
    }
    if (present && tags.is(t, WordTag.FINITE)) {
      return true;
    }
    boolean verb = governs(from - 1, t, present) || tagged(t, from < t, form);
    return verb && fits(t, from, begin, form);
  }

  /** Tests for "Northern states that are rich", "a dispute that could end": nouns, both of them. */
  private boolean relativeFollows(int t, VerbForm form) {
    boolean one = form == VerbForm.BASE && !tokens.endsWith(t - 1, Suffix.PLURAL);
    return (one || tokens.hasAny(t, BASE_NOUNS))
        && tokens.matches(t + 1, FunctionWord.THAT)
        && phrases.finite(t + 2)
        && !tokens.hasAny(t - 1, NO_NOUN);
  }

  /**
   * Tests for "the paper states “…”", "Ruiz thanks the dockers": no noun is followed so. A "that"
   * follows nouns as well: "the insults that".
   */
  private boolean governs(int before, int t, boolean present) {
    int name = phrases.nameAt(before);
    boolean somebody =
        tokens.has(before, WordClass.SUBJECT_PRONOUN)
            || (name != NounPhrase.NO_NAME && phrases.name(name).to() == before + 1);
    boolean that = tokens.matches(t + 1, FunctionWord.THAT) && present;
    boolean speaks = somebody || tokens.hasAny(before, WordClassSets.CAN_SPEAK);
    return (opensContent(t + 1) && (!that || speaks))
        || tokens.matches(t + 1, FunctionWord.BY)
        || ((somebody || tokens.matches(before, FunctionWord.BY)) && clauseFollows(t + 1));
  }

  /** Tests for "thanks the dockers", "by saying he was late". */
  private boolean clauseFollows(int t) {
    return tokens.hasAny(t, CLAUSE_STARTS);
  }

  /** Tests whether the word's tag allows for a verb; what helpers precede need not be finite. */
  private boolean tagged(int t, boolean helped, VerbForm form) {
    boolean gerund = form == VerbForm.GERUND;
    return (!gerund && tags.mayBeFinite(t))
        || ((gerund || helped) && tags.is(t, WordTag.NONFINITE));
  }

  /** Tests whether the words around a form of a verb leave room for a verb. */
  private boolean fits(int t, int from, int begin, VerbForm form) {
    int before = from - 1;
    boolean helped = from < t;
    if (before >= begin && !helped && tokens.hasAny(before, WordClassSets.OPENERS)) {
      return afterIndefinite(before, t, form)
          || tokens.has(before, WordClass.RELATIVE)
          || afterShare(before, t);
    }
    return switch (form) {
      case PAST ->
          !(tokens.is(before, Kind.NUMBER) && !helped && tokens.has(t + 1, WordClass.GROUP))
              && !tokens.is(before, Kind.POSSESSIVE)
              && !lonePreposition(before, helped)
              && (helped || !reduced.at(t, before));
      case PRESENT -> presentSubject(before, begin, t);
      case BASE -> helpedToBase(t, from) || (!helped && pluralSubject(before, t));
      case PARTICIPLE -> helped;
      case GERUND -> !adjective(t, begin) && !helperFollows(t) && !noun(t);
    };
  }

  /** Tests for "one in five said", and not for "in five reported cases". */
  private boolean afterShare(int before, int t) {
    return tokens.has(before, WordClass.QUANTITY)
        && tokens.has(before - 1, WordClass.PREPOSITION)
        && tokens.hasAny(before - 2, WordClass.QUANTITY.bit() | WordClass.PREPOSITION.bit())
        && tags.is(t, WordTag.FINITE);
  }

  /** Tests for "some argue", "everyone says", and not "many states", "one announced candidate". */
  private boolean afterIndefinite(int before, int t, VerbForm form) {
    boolean several = tokens.has(before, WordClass.QUANTITY);
    boolean agrees =
        switch (form) {
          case BASE -> several && !tokens.hasAny(t, BASE_NOUNS);
          case PRESENT -> !several;
          default -> !tokens.hasAny(t + 1, WordClass.ROLE.bit() | WordClass.GROUP.bit());
        };
    return tokens.has(before, WordClass.INDEFINITE) && agrees;
  }

  /**
   * Tests for "security specialists say", "26 percent say": several, and a verb that is no noun
   * here.
   */
  private boolean pluralSubject(int before, int t) {
    boolean noun = tokens.hasAny(t, BASE_NOUNS);
    if (tokens.hasAny(before, PLURAL_SUBJECT)) {
      return !noun
          || (tokens.hasAny(t + 1, CLAUSE_STARTS) && !tokens.has(before, WordClass.DEMONYM));
    }
    boolean plural =
        tokens.endsWith(before, Suffix.PLURAL)
            && phrases.content(before)
            && !tokens.endsWith(before, Suffix.NO_PLURAL);
    boolean some =
        tokens.hasAny(before, WordClass.QUANTITY.bit() | WordClass.INDEFINITE.bit())
            || tokens.is(before, Kind.SYMBOL)
            || tokens.matches(before, FunctionWord.PERCENT);
    boolean who = tokens.has(before, WordClass.RELATIVE);
    return !noun && (plural || some || who || tokens.is(before, Kind.COMMA) || onlyVerb(before, t));
  }

  /**
   * Tests for "Forbes and Wealth-X say", "sources close to her campaign say": a verb and never a
   * noun.
   */
  private boolean onlyVerb(int before, int t) {
    boolean after =
        phrases.content(before) || tokens.is(before, Kind.DASH) || tokens.is(before, Kind.CLOSE);
    return after
        && tokens.reportsSpeech(t, VerbForm.BASE)
        && tokens.cueVerb(t).orElseThrow().takes(Frame.CLAUSE);
  }

  /** Tests for "the saying is", "of questioning he'll face", and not for "saying he'd leave". */
  private boolean helperFollows(int t) {
    return tokens.has(t + 1, WordClass.AUXILIARY)
        && (!tokens.has(t + 1, WordClass.SUBJECT_PRONOUN)
            || tokens.matches(t - 1, FunctionWord.OF));
  }

  /** Tests for "answers in writing, or in person". */
  private boolean noun(int t) {
    return tokens.has(t - 1, WordClass.PREPOSITION)
        && tokens.is(t + 1, Kind.COMMA)
        && !tokens.is(t + 2, Kind.QUOTATION);
  }

  /**
   * Tests for "a creative writing professor", "the right calling card": between an adjective and a
   * noun.
   */
  private boolean adjective(int t, int begin) {
    int before = t - 1;
    return before >= begin
        && phrases.content(before)
        && !tokens.capital(before)
        && !tokens.is(before, Kind.QUOTATION)
        && phrases.content(t + 1)
        && phrases.nameAt(t + 1) == NounPhrase.NO_NAME
        && !tokens.is(t + 1, Kind.QUOTATION);
  }

  private boolean lonePreposition(int before, boolean helped) {
    return !helped
        && tokens.has(before, WordClass.PREPOSITION)
        && !tokens.has(before, WordClass.ADVERB);
  }

  /**
   * Tests for a subject in the singular, which decides that "claims", "reports" and "calls" are no
   * plural nouns.
   */
  private boolean presentSubject(int before, int begin, int t) {
    if (before < begin) {
      return false;
    }
    if (tokens.hasAny(t, WordClass.TEAM.bit() | WordClass.GROUP.bit())
        && tokens.hasAny(before, KINDS)
        && !opensContent(t + 1)) {
      return false;
    }
    boolean nounToo = tokens.hasAny(t, WordClass.DOCUMENT.bit() | WordClass.NOUN_TOO.bit());
    if (nounToo && (governsNothing(t) || ofTheName(before, begin, t))) {
      return false;
    }
    int name = phrases.nameAt(before);
    boolean person = name != NounPhrase.NO_NAME && phrases.name(name).to() == before + 1;
    boolean pronoun =
        tokens.has(before, WordClass.SUBJECT_PRONOUN) && !tokens.hasAny(before, PLURAL_SUBJECT);
    boolean mark =
        tokens.is(before, Kind.QUOTATION)
            || tokens.is(before, Kind.COMMA)
            || tokens.is(before, Kind.CLOSE)
            || tokens.has(before, WordClass.COORDINATOR);
    boolean role =
        tokens.hasAny(
            before, WordClass.ROLE.bit() | WordClass.TEAM.bit() | WordClass.DOCUMENT.bit());
    return person || pronoun || mark || role || (!nounToo && phrases.content(before));
  }

  /** Tests for a plural noun that looks like a verb, by the words before it. */
  private boolean noun(int t, VerbForm form) {
    return form == VerbForm.PRESENT
        && tokens.hasAny(t, WordClass.DOCUMENT.bit() | WordClass.NOUN_TOO.bit())
        && (compound(t - 1, t) || joinsNoun(t - 1, t));
  }

  /** Tests for "on press reports that": a noun without its article does not begin a clause. */
  private boolean compound(int before, int t) {
    return tokens.has(before - 1, WordClass.PREPOSITION)
        && phrases.nameAt(before) == NounPhrase.NO_NAME
        && tokens.word(before)
        && !tokens.capital(before)
        && !tokens.hasAny(before, WordClassSets.GRAMMAR)
        && (!tokens.endsWith(before, Suffix.PLURAL) || tokens.endsWith(before, Suffix.NO_PLURAL))
        && tokens.endsWith(t, Suffix.PLURAL);
  }

  /** Tests for "calls and tweets they have planned": two nouns in the plural. */
  private boolean joinsNoun(int before, int t) {
    return tokens.has(before, WordClass.COORDINATOR)
        && tokens.has(before - 1, WordClass.NOUN_TOO)
        && tokens.endsWith(before - 1, Suffix.PLURAL)
        && tokens.endsWith(t, Suffix.PLURAL)
        && !opensContent(t + 1);
  }

  /**
   * Tests for "The Ruiz comments were a sign": an article comes before the name, and a verb
   * follows.
   */
  private boolean ofTheName(int before, int begin, int t) {
    int name = phrases.nameAt(before);
    return name != NounPhrase.NO_NAME
        && phrases.name(name).from() > begin
        && tokens.has(phrases.name(name).from() - 1, WordClass.DETERMINER)
        && tokens.has(t + 1, WordClass.AUXILIARY);
  }

  /**
   * Tests for "Twitter posts Sunday", "Trump's protests against": nothing follows that a verb could
   * govern.
   */
  private boolean governsNothing(int t) {
    boolean preposition =
        tokens.has(t + 1, WordClass.PREPOSITION)
            && !tokens.matches(t + 1, FunctionWord.AS)
            && !infinitive(t);
    boolean participle =
        tokens.endsWith(t + 1, Suffix.PAST) && tokens.has(t + 2, WordClass.PREPOSITION);
    return tokens.has(t + 1, WordClass.TIME)
        || tokens.hasAny(t + 1, WordClass.MODAL.bit() | WordClass.LATER.bit())
        || preposition
        || participle
        || tokens.isCue(t + 1);
  }

  /** Tests for "claims to have seen it", "pledges to go": not every "to" is a preposition. */
  private boolean infinitive(int t) {
    return tokens.matches(t + 1, FunctionWord.TO)
        && (tokens.has(t + 2, WordClass.AUXILIARY)
            || tokens.cueVerb(t).orElseThrow().takes(Frame.INFINITIVE));
  }

  /** Tests for "Tennessee states that", against "Western states". */
  private boolean opensContent(int t) {
    return tokens.matches(t, FunctionWord.THAT)
        || tokens.is(t, Kind.QUOTATION)
        || tokens.is(t, Kind.COLON);
  }

  private boolean helpedToBase(int t, int from) {
    if (from == t) {
      return false;
    }
    for (int i = from; i < t; i++) {
      if (tokens.has(i, WordClass.MODAL) || tokens.matches(i, FunctionWord.TO) || didOrDo(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean didOrDo(int t) {
    return tokens.matches(t, FunctionWord.DID) || tokens.has(t, WordClass.NEGATION);
  }
}
