package dev.quoth.extract;

import dev.quoth.CueClass;
import dev.quoth.extract.Report.Mood;
import dev.quoth.extract.Report.Voice;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.CueVerb;
import dev.quoth.language.Frame;
import dev.quoth.language.Trait;
import dev.quoth.language.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the reporting verbs of a sentence that are verbs there, and no nouns or adjectives. */
final class ReportScanner {

  private static final long NOUN_FOLLOWS =
      Trait.DETERMINER.bit() | Trait.POSSESSIVE_PRONOUN.bit() | Trait.QUANTITY.bit();
  private static final long BASE_NOUNS =
      Trait.DOCUMENT.bit()
          | Trait.SPEECH_NOUN.bit()
          | Trait.TEAM.bit()
          | Trait.GROUP.bit()
          | Trait.ROLE.bit()
          | Trait.ADVERB.bit()
          | Trait.PREPOSITION.bit();
  private static final long PLURAL_SUBJECT =
      Trait.THEY.bit() | Trait.FIRST_PERSON.bit() | Trait.SECOND_PERSON.bit() | Trait.GROUP.bit();

  private static final CueVerb ACCORDING =
      new CueVerb("according to", CueClass.STATEMENT, Set.of(Frame.CLAUSE), Set.of("to"));

  private static final CueVerb OWNED =
      new CueVerb("statement", CueClass.STATEMENT, Set.of(Frame.CLAUSE), Set.of());

  private final Tokens tokens;
  private final PhraseReader phrases;

  ReportScanner(Tokens tokens, PhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  List<Report> scan(int begin, int end) {
    List<Report> reports = new ArrayList<>();
    for (int t = begin; t < end; t++) {
      if (tokens.matches(t, "according") && tokens.matches(t + 1, "to")) {
        reports.add(
            new Report(t, t, t + 2, ACCORDING, VerbForm.GERUND, Voice.ACCORDING, Mood.SAID, false));
        continue;
      }
      if (tokens.has(t, Trait.SPEECH_NOUN) && owner(t, begin) >= begin) {
        int from = owner(t, begin);
        reports.add(new Report(t, from, t + 1, OWNED, VerbForm.BASE, Voice.NOUN, Mood.SAID, false));
        continue;
      }
      int entry = tokens.entry(t);
      if ((tokens.lexicon.isCue(entry) && phrases.nameAt(t) == Phrase.NO_NAME)
          || largeCue(t, begin)) {
        read(t, begin, end, reports);
      }
    }
    return reports;
  }

  /**
   * The token that says whose claim it is, "Wang's" or "his", across adjectives; -1 without one.
   */
  private int owner(int t, int begin) {
    for (int i = t - 1; i >= begin && i > t - 4; i--) {
      if (tokens.is(i, Kind.POSSESSIVE) || tokens.has(i, Trait.POSSESSIVE_PRONOUN)) {
        return i;
      }
      if (!phrases.content(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** At the start of a sentence a verb is written large as a name is: "Asked why, he said". */
  private boolean largeCue(int t, int begin) {
    return t == begin
        && tokens.lexicon.isCue(tokens.entry(t))
        && !tokens.is(t + 1, Kind.POSSESSIVE);
  }

  private void read(int t, int begin, int end, List<Report> reports) {
    VerbForm form = tokens.lexicon.form(tokens.entry(t));
    CueVerb verb = tokens.lexicon.cue(tokens.entry(t)).orElseThrow();
    if (quotedAs(t, begin) && form == VerbForm.GERUND) {
      int from = phraseStart(t - 2, begin);
      reports.add(new Report(t, from, t + 1, verb, form, Voice.QUOTED, mood(from, t), false));
      return;
    }
    int from = phraseStart(t, begin);
    if (!isVerb(t, from, begin, form)) {
      return;
    }
    int to = particleEnd(t, end, verb);
    if (to == t + 1 && verb.frames().equals(Set.of(Frame.PARTICLE))) {
      return;
    }
    reports.add(
        new Report(
            t,
            from,
            to,
            verb,
            form,
            voice(t, from, form),
            mood(from, t),
            tokens.has(from - 1, Trait.RELATIVE)));
  }

  /** "quoted as saying", "cited as saying". */
  private boolean quotedAs(int t, int begin) {
    return t - 2 >= begin
        && tokens.matches(t - 1, "as")
        && (tokens.matches(t - 2, "quoted") || tokens.matches(t - 2, "cited"));
  }

  /** Leftward over auxiliaries, adverbs, and verbs that carry this one: "went on to say". */
  private int phraseStart(int t, int begin) {
    int from = t;
    while (from > begin) {
      int before = from - 1;
      if (tokens.has(before, Trait.AUXILIARY) || adverb(before, begin) || negation(before)) {
        from = before;
      } else if (tokens.matches(before, "to") && carrier(before, begin) >= begin) {
        from = carrier(before, begin);
      } else {
        break;
      }
    }
    return from;
  }

  private boolean negation(int t) {
    return tokens.has(t, Trait.NEGATION) && !tokens.matches(t, "no");
  }

  private boolean adverb(int t, int begin) {
    boolean known = tokens.has(t, Trait.ADVERB) || (tokens.endsWith(t, "ly") && !tokens.capital(t));
    return tokens.word(t) && known && t > begin && phrases.nameAt(t) == Phrase.NO_NAME;
  }

  /** The verb before "to" that shares its subject with the one behind. */
  private int carrier(int to, int begin) {
    int t = to - 1;
    if (t > begin && tokens.matches(t, "on")) {
      t--;
    }
    return t >= begin && tokens.has(t, Trait.CATENATIVE) ? t : -1;
  }

  private boolean isVerb(int t, int from, int begin, VerbForm form) {
    int before = from - 1;
    boolean helped = from < t;
    if (before >= begin && !helped && tokens.hasAny(before, NOUN_FOLLOWS)) {
      return (tokens.has(before, Trait.INDEFINITE) && form != VerbForm.BASE)
          || tokens.has(before, Trait.RELATIVE);
    }
    return switch (form) {
      case PAST -> !tokens.is(before, Kind.POSSESSIVE) && !lonePreposition(before, helped);
      case PRESENT -> helped || presentSubject(before, begin, t);
      case BASE -> helpedToBase(t, from) || (!helped && pluralSubject(before, t));
      case PARTICIPLE -> helped;
      case GERUND -> !adjective(t, begin);
    };
  }

  /** "security specialists say", "26 percent say": several, and a verb that is no noun here. */
  private boolean pluralSubject(int before, int t) {
    if (tokens.hasAny(before, PLURAL_SUBJECT)) {
      return true;
    }
    boolean noun = tokens.hasAny(t, BASE_NOUNS);
    boolean plural =
        tokens.endsWith(before, "s") && phrases.content(before) && !tokens.endsWith(before, "ss");
    boolean some =
        tokens.hasAny(before, Trait.QUANTITY.bit() | Trait.INDEFINITE.bit())
            || tokens.is(before, Kind.SYMBOL)
            || tokens.matches(before, "percent")
            || tokens.matches(before, "data");
    return !noun && (plural || some || tokens.is(before, Kind.COMMA));
  }

  /** "a creative writing professor", "the right calling card": between an adjective and a noun. */
  private boolean adjective(int t, int begin) {
    int before = t - 1;
    return before >= begin
        && phrases.content(before)
        && !tokens.capital(before)
        && !tokens.is(before, Kind.QUOTATION)
        && phrases.content(t + 1)
        && phrases.nameAt(t + 1) == Phrase.NO_NAME
        && !tokens.is(t + 1, Kind.QUOTATION);
  }

  private boolean lonePreposition(int before, boolean helped) {
    return !helped && tokens.has(before, Trait.PREPOSITION) && !tokens.has(before, Trait.ADVERB);
  }

  /** "claims", "reports" and "calls" are plural nouns too; a subject in the singular decides. */
  private boolean presentSubject(int before, int begin, int t) {
    if (before < begin) {
      return false;
    }
    boolean nounToo = tokens.hasAny(t, Trait.DOCUMENT.bit() | Trait.NOUN_TOO.bit());
    if (nounToo && governsNothing(t)) {
      return false;
    }
    int name = phrases.nameAt(before);
    boolean person = name != Phrase.NO_NAME && phrases.name(name).to() == before + 1;
    boolean pronoun =
        tokens.has(before, Trait.SUBJECT_PRONOUN) && !tokens.hasAny(before, PLURAL_SUBJECT);
    boolean mark =
        tokens.is(before, Kind.QUOTATION)
            || tokens.is(before, Kind.COMMA)
            || tokens.is(before, Kind.CLOSE)
            || tokens.has(before, Trait.COORDINATOR);
    boolean role =
        tokens.hasAny(before, Trait.ROLE.bit() | Trait.TEAM.bit() | Trait.DOCUMENT.bit());
    return person || pronoun || mark || role || (!nounToo && phrases.content(before));
  }

  /**
   * "Twitter posts Sunday", "Trump's protests against": nothing follows that a verb could govern.
   */
  private boolean governsNothing(int t) {
    boolean preposition = tokens.has(t + 1, Trait.PREPOSITION) && !tokens.matches(t + 1, "as");
    return tokens.has(t + 1, Trait.TIME)
        || preposition
        || tokens.lexicon.isCue(tokens.entry(t + 1));
  }

  private boolean helpedToBase(int t, int from) {
    if (from == t) {
      return false;
    }
    for (int i = from; i < t; i++) {
      if (tokens.has(i, Trait.MODAL) || tokens.matches(i, "to") || didOrDo(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean didOrDo(int t) {
    return tokens.matches(t, "did")
        || tokens.matches(t, "do")
        || tokens.matches(t, "does")
        || tokens.has(t, Trait.NEGATION);
  }

  private Voice voice(int t, int from, VerbForm form) {
    boolean be = false;
    for (int i = from; i < t; i++) {
      be |= tokens.has(i, Trait.BE);
    }
    if (form == VerbForm.GERUND) {
      return be ? Voice.ACTIVE : Voice.PARTICIPLE;
    }
    boolean reduced = from == t && form == VerbForm.PAST && tokens.matches(t + 1, "by");
    return (be || reduced) && (form == VerbForm.PAST || form == VerbForm.PARTICIPLE)
        ? Voice.PASSIVE
        : Voice.ACTIVE;
  }

  private Mood mood(int from, int t) {
    Mood mood = Mood.SAID;
    for (int i = from; i < t; i++) {
      if (tokens.has(i, Trait.NEGATION) || tokens.matches(i, "declined") || refuses(i)) {
        return Mood.NEGATED;
      }
      if (tokens.has(i, Trait.MODAL)) {
        mood = Mood.POSSIBLE;
      }
    }
    return mood;
  }

  private boolean refuses(int t) {
    return tokens.matches(t, "refused")
        || tokens.matches(t, "declines")
        || tokens.matches(t, "failed");
  }

  private int particleEnd(int t, int end, CueVerb verb) {
    boolean particle = verb.takes(Frame.PARTICLE) && t + 1 < end && tokens.word(t + 1);
    if (particle && verb.particles().contains(tokens.text(t + 1))) {
      return t + 2;
    }
    return t + 1;
  }
}
