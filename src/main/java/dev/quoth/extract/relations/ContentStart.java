package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
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
import java.util.Optional;

/** Finds where the content of a reporting verb begins: after days, places and the addressee. */
final class ContentStart {

  private static final long LIGHT =
      WordClass.ADVERB.bit() | WordClass.TIME.bit() | WordClass.PREPOSITION.bit();

  private static final long DATES = WordClass.WEEKDAY.bit() | WordClass.MONTH.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final AddresseeFinder addressees;
  private final Tags tags;

  ContentStart(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.tags = phrases.tags();
    this.addressees = new AddresseeFinder(tokens, phrases);
  }

  /** Finds the addressee, if the verb can have one. */
  Optional<NounPhrase> addressee(SentenceRange sentence, CuePhrase cue, int at) {
    return addressees
        .of(sentence, cue, at)
        .filter(phrase ->
            !cue.verb().takes(Frame.OBJECT) || !tokens.quotes(phrase.from(), phrase.to()));
  }

  /** Over the addressee, adverbs, days, and phrases that say where, when and to whom. */
  int afterAdjuncts(SentenceRange sentence, CuePhrase cue, int from) {
    int at = addressee(sentence, cue, from).map(NounPhrase::to).orElse(from);
    while (at < sentence.end()) {
      if (tokens.hasAny(at, WordClass.ADVERB.bit() | WordClass.TIME.bit())) {
        at++;
      } else if (tokens.has(at, WordClass.PREPOSITION) && !infinitive(at)) {
        at = sentence.phrases().after(at + 1, sentence.end()).map(NounPhrase::to).orElse(at + 1);
      } else if (time(at)) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * Tests for "said on “Meet the Press” that", "told “Fox and Friends”": where, or to whom, and not
   * what.
   */
  private boolean programme(int t, CuePhrase cue, int verbEnd) {
    boolean told = t == verbEnd && cue.verb().takes(Frame.ADDRESSEE);
    boolean place =
        tokens.is(t - 1, Kind.POSSESSIVE) || tokens.has(t - 1, WordClass.PREPOSITION) || told;
    return place && tokens.is(t, Kind.QUOTATION) && tokens.quotation(t).title(tokens.text());
  }

  /** Tests for "vowed to “restore order”": the infinitive is said as well. */
  private boolean promised(CuePhrase cue, int at) {
    return cue.verb().takes(Frame.INFINITIVE) && infinitive(at);
  }

  /** Tests for "to carve out" is no phrase that says to whom. */
  private boolean infinitive(int at) {
    long somebody =
        WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit() | WordClass.GROUP.bit();
    return tokens.matches(at, FunctionWord.TO)
        && !tokens.hasAny(at + 1, somebody | WordClass.ROLE.bit() | WordClass.TEAM.bit())
        && !tokens.capital(at + 1);
  }

  /** Returns the first token of the content; -1 if there is none. */
  int of(SentenceRange sentence, CuePhrase cue, int verbEnd) {
    Optional<NounPhrase> addressee = addressee(sentence, cue, verbEnd);
    int from = bareIt(verbEnd) ? verbEnd + 1 : addressee.map(NounPhrase::to).orElse(verbEnd);
    if (crowd(sentence, cue, from)) {
      return -1;
    }
    for (int t = from; t < sentence.end() && t < from + SentenceRange.MAX_ADJUNCTS; t++) {
      switch (tokens.kind(t)) {
        case QUOTATION, COLON -> {
          if (programme(t, cue, from)) {
            continue;
          }
          return adjunctsOnly(from, t) && !promised(cue, from)
              ? afterColon(t)
              : bare(sentence, cue, from, addressee.isPresent());
        }
        case STOP, SEMICOLON -> {
          return bare(sentence, cue, from, addressee.isPresent());
        }
        default -> {
          if (that(t) && opens(sentence, cue, from, t)) {
            return introduces(sentence, cue, from, t)
                ? afterThat(sentence, t)
                : bare(sentence, cue, from, addressee.isPresent());
          }
        }
      }
    }
    return bare(sentence, cue, from, addressee.isPresent());
  }

  private int afterColon(int t) {
    return tokens.is(t, Kind.COLON) ? t + 1 : t;
  }

  /** Tests for "said it, …": the object stands for what follows the mark. */
  private boolean bareIt(int t) {
    return tokens.matches(t, FunctionWord.IT)
        && (tokens.is(t + 1, Kind.COMMA) || tokens.is(t + 1, Kind.COLON));
  }

  /** Tests for the conjunction, and not for "close to that of the south". */
  private boolean that(int t) {
    boolean after =
        tokens.has(t - 1, WordClass.PREPOSITION) && !tokens.has(t - 1, WordClass.ADVERB);
    return tokens.matches(t, FunctionWord.THAT)
        && !after
        && !tokens.matches(t + 1, FunctionWord.OF);
  }

  /** Tests for "agreed with Wang that": the particle takes who is agreed with. */
  private boolean withSomebody(SentenceRange sentence, CuePhrase cue, int that) {
    return cue.hasParticle()
        && cue.takesContent()
        && sentence
            .phrases()
            .core(cue.to(), that)
            .filter(phrase -> phrase.to() == that)
            .filter(phrase ->
                phrase.form() != NounPhrase.Form.NOUN
                    || tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK))
            .isPresent();
  }

  /** Tests for no "called that notion absurd", and no "in a speech that moved them". */
  private static boolean opens(SentenceRange sentence, CuePhrase cue, int from, int that) {
    return !cue.verb().onlyNames() && (that == from || !sentence.relative(that));
  }

  /** Tests for "told a crowd that gathered at dawn": no clause follows such a "that". */
  private boolean crowd(SentenceRange sentence, CuePhrase cue, int that) {
    return that > cue.to()
        && tokens.matches(that, FunctionWord.THAT)
        && tokens.has(cue.to(), WordClass.DETERMINER)
        && sentence.relative(that);
  }

  /** Tests for nothing but adjuncts, or somebody, between the verb and the conjunction. */
  private boolean introduces(SentenceRange sentence, CuePhrase cue, int from, int that) {
    boolean own = that == from || !participle(that - 1);
    return (own && adjunctsOnly(from, that))
        || forYears(cue, that)
        || withSomebody(sentence, cue, that);
  }

  /** Tests for "responded by admitting that", whose clause is that of the participle. */
  private boolean participle(int t) {
    return tokens.reportsSpeech(t, VerbForm.GERUND) && tokens.reportsClause(t);
  }

  /** Tests for "has argued for years that": how long, although "for" can precede what is said. */
  private static boolean forYears(CuePhrase cue, int that) {
    boolean particle = cue.hasParticle();
    return particle && cue.verb().takes(Frame.CLAUSE) && that == cue.to() + 1;
  }

  /** After the conjunction, but at the pronoun of "told him that sounded wrong". */
  private int afterThat(SentenceRange sentence, int that) {
    boolean manner = tokens.endsWith(that + 1, Suffix.MANNER);
    boolean pronoun = sentence.phrases().finite(manner ? that + 2 : that + 1);
    return pronoun ? that : that + 1;
  }

  /** Nothing but adverbs, days and prepositional phrases between verb and content. */
  private boolean adjunctsOnly(int from, int to) {
    boolean manner = tokens.word(from) && tokens.endsWith(from, Suffix.MANNER);
    boolean light = tokens.hasAny(from, LIGHT) || tokens.is(from, Kind.COMMA) || manner;
    boolean acts = infinitive(from) && tags.is(from + 1, WordTag.NONFINITE);
    if (from < to && (acts || (!light && !time(from)))) {
      return false;
    }
    for (int t = from; t < to; t++) {
      boolean subject =
          tokens.is(t, Kind.COMMA) && tokens.hasAny(t + 1, WordClassSets.OPENERS) && t + 1 < to;
      if (subject || tokens.has(t, WordClass.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  /** Tests for "last quarter", "this week", and not "the Tuesday vote", "a June 2016 ruling". */
  private boolean time(int at) {
    if (!tokens.hasAny(at, WordClassSets.OPENERS) || !tokens.has(at + 1, WordClass.TIME)) {
      return false;
    }
    if (tokens.matches(at + 2, FunctionWord.OF)) {
      return false;
    }
    int noun = tokens.is(at + 2, Kind.NUMBER) ? at + 3 : at + 2;
    return !tokens.hasAny(at + 1, DATES)
        || !phrases.content(noun)
        || tokens.has(noun, WordClass.TIME);
  }

  private int bare(SentenceRange sentence, CuePhrase cue, int from, boolean addressed) {
    int at = afterTime(from);
    boolean comma = tokens.is(at, Kind.COMMA);
    if (sentence.endsAt(at)) {
      boolean puts = cue.verb().takes(Frame.CLAUSE) || tokens.matches(at - 1, FunctionWord.IT);
      boolean meanwhile = cue.form() == VerbForm.GERUND && tags.is(cue.token() - 1, WordTag.FINITE);
      boolean as = puts && !meanwhile && tokens.matches(sentence.begin(), FunctionWord.AS);
      return comma && (as || tokens.is(at + 1, Kind.QUOTATION)) ? at + 1 : -1;
    }
    boolean as = tokens.matches(sentence.begin(), FunctionWord.AS);
    if (takesAnything(cue) && !(as && tokens.has(at, WordClass.PREPOSITION))) {
      return at;
    }
    return cue.verb().takes(Frame.CLAUSE) || addressed ? afterPrepositions(sentence, at) : -1;
  }

  /** After "Friday", "last week"; not "Friday's". */
  int afterTime(int from) {
    int at = time(from) ? from + 1 : from;
    while (tokens.has(at, WordClass.TIME) && !tokens.is(at + 1, Kind.POSSESSIVE)) {
      at++;
    }
    return tokens.is(at, Kind.POSSESSIVE) || (at == from + 1 && time(from)) ? from : at;
  }

  /** Tests for "reported", "reported on Friday." at the end: nothing follows that could be said. */
  boolean closes(SentenceRange sentence, int from) {
    int time = tokens.has(from, WordClass.PREPOSITION) ? afterTime(from + 1) : from + 1;
    int to = time > from + 1 ? time : afterTime(from);
    return sentence.endsAt(from) || to >= sentence.end() || tokens.is(to, Kind.STOP);
  }

  private static boolean takesAnything(CuePhrase cue) {
    return cue.verb().takesObject()
        || cue.verb().takes(Frame.INFINITIVE)
        || (cue.verb().takes(Frame.PARTICLE) && cue.hasParticle());
  }

  /** Reads "said in 2008 he would run": the clause begins after the phrase. */
  private int afterPrepositions(SentenceRange sentence, int from) {
    boolean as = tokens.matches(sentence.begin(), FunctionWord.AS);
    int at = from;
    while (tokens.has(at, WordClass.PREPOSITION)
        && !tokens.has(at, WordClass.SUBORDINATOR)
        && !infinitive(at)) {
      int time = afterTime(at + 1);
      boolean when = time > at + 1;
      int to =
          when
              ? time
              : sentence.phrases().after(at + 1, sentence.end()).map(NounPhrase::to).orElse(-1);
      if (to > 0 && sentence.phrases().tags().is(to, WordTag.FINITE) && to > at + 1 && !when) {
        return at;
      }
      if (to < 0 || sentence.endsAt(to)) {
        return as && tokens.is(to, Kind.COMMA) ? to + 1 : -1;
      }
      at = afterTime(to);
    }
    boolean when = at > from && tokens.has(at, WordClass.LATER);
    boolean taken = at > from && tokens.has(at, WordClass.RELATIVE) && sentence.relative(at);
    return at < sentence.end() && !when && !taken ? at : -1;
  }
}
