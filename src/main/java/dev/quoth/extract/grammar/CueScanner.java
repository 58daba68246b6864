package dev.quoth.extract.grammar;

import dev.quoth.CueMood;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.CueVerb;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds the reporting verbs of a sentence that are verbs there, and no nouns or adjectives. */
public final class CueScanner {

  /** An owner precedes the noun with no more than two adjectives between them. */
  private static final int MAX_OWNER_DISTANCE = 3;

  private static final int MAX_SAYING_DISTANCE = 8;
  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final VerbSense sense;

  public CueScanner(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.sense = new VerbSense(tokens, phrases);
  }

  public List<CuePhrase> scan(int begin, int end) {
    List<CuePhrase> reports = new ArrayList<>();
    for (int t = begin; t < end; t++) {
      int according = prepositionEnd(t);
      if (according > t) {
        CueVerb cue = tokens.lexicon().prepositionCue();
        reports.add(
            new CuePhrase(
                t, t, according, cue, VerbForm.GERUND, Voice.ACCORDING, CueMood.ASSERTED, false));
        continue;
      }
      if (tokens.has(t, WordClass.SPEECH_NOUN) && owner(t, begin) >= begin) {
        int from = owner(t, begin);
        CueVerb cue = tokens.lexicon().nounCue();
        reports.add(
            new CuePhrase(t, from, t + 1, cue, VerbForm.BASE, Voice.NOUN, CueMood.ASSERTED, false));
        continue;
      }
      if ((tokens.isCue(t) && phrases.nameAt(t) == NounPhrase.NO_NAME)
          || capitalizedCue(t, begin)) {
        read(t, begin, end, reports);
      }
    }
    return reports;
  }

  /** After the preposition that names a source, "according to"; -1 at any other word. */
  private int prepositionEnd(int t) {
    if (!tokens.matches(t, FunctionWord.ACCORDING)) {
      return -1;
    }
    boolean alone = tokens.lexicon().prepositionCue().particles().isEmpty();
    if (alone) {
      return t + 1;
    }
    return tokens.matches(t + 1, FunctionWord.TO) ? t + 2 : -1;
  }

  /**
   * The token that says whose claim it is, "Wang's" or "his", across adjectives; -1 without one.
   */
  private int owner(int t, int begin) {
    for (int i = t - 1; i >= begin && i >= t - MAX_OWNER_DISTANCE; i--) {
      if (tokens.is(i, Kind.POSSESSIVE) || tokens.has(i, WordClass.POSSESSIVE_PRONOUN)) {
        return i;
      }
      if (!phrases.content(i) || tokens.has(i, WordClass.GROUP)) {
        return -1;
      }
    }
    return -1;
  }

  /** At the start of a sentence a verb is capitalized as a name is: "Asked why, he said". */
  private boolean capitalizedCue(int t, int begin) {
    return t == begin && tokens.isCue(t) && !tokens.is(t + 1, Kind.POSSESSIVE);
  }

  private void read(int t, int begin, int end, List<CuePhrase> reports) {
    VerbForm form = tokens.lexicon().form(tokens.entry(t));
    CueVerb verb = tokens.cueVerb(t).orElseThrow();
    int quotedAs = form == VerbForm.GERUND ? quotedAs(t, begin) : -1;
    if (quotedAs >= 0) {
      int from = phraseStart(quotedAs, begin);
      reports.add(new CuePhrase(t, from, t + 1, verb, form, Voice.QUOTED, mood(from, t), false));
      return;
    }
    int from = phraseStart(t, begin);
    int to = particleEnd(t, end, verb);
    boolean alone = verb.takesOnly(Frame.PARTICLE);
    boolean bare = to == t + 1 && (alone || verb.takes(Frame.BOUND));
    if (bare || sayingFollows(t) || !sense.isVerb(t, from, begin, form)) {
      return;
    }
    reports.add(
        new CuePhrase(
            t,
            from,
            to,
            verb,
            form,
            voice(t, from, form),
            mood(from, t),
            tokens.has(from - 1, WordClass.RELATIVE)));
  }

  /** Tests for "quoted as saying", "quoted by Radio Marren as saying". */
  private boolean sayingFollows(int quoted) {
    if (!tokens.matches(quoted, FunctionWord.QUOTED)) {
      return false;
    }
    for (int t = quoted + 1; t < quoted + MAX_SAYING_DISTANCE; t++) {
      if (tokens.matches(t, FunctionWord.AS)) {
        return tokens.endsWith(t + 1, Suffix.GERUND);
      }
    }
    return false;
  }

  /** The "quoted" to which an "as saying" belongs; -1 for any other word. */
  private int quotedAs(int t, int begin) {
    if (tokens.matches(t - 1, FunctionWord.AS)) {
      for (int q = t - 2; q >= begin && q > t - MAX_SAYING_DISTANCE; q--) {
        if (tokens.matches(q, FunctionWord.QUOTED)) {
          return q;
        }
      }
    }
    return -1;
  }

  /** Leftward over auxiliaries, adverbs, and verbs that carry this one: "went on to say". */
  private int phraseStart(int t, int begin) {
    int from = t;
    while (from > begin) {
      int before = from - 1;
      boolean contracted = tokens.has(before, WordClass.SUBJECT_PRONOUN);
      if ((tokens.has(before, WordClass.AUXILIARY) && !contracted)
          || adverb(before, begin)
          || negation(before)) {
        from = before;
      } else if (tokens.matches(before, FunctionWord.TO) && carrier(before, begin) >= begin) {
        from = carrier(before, begin);
      } else {
        break;
      }
    }
    return from;
  }

  private boolean negation(int t) {
    return tokens.has(t, WordClass.NEGATION) && !tokens.matches(t, FunctionWord.NO);
  }

  private boolean adverb(int t, int begin) {
    boolean known =
        tokens.has(t, WordClass.ADVERB)
            || (tokens.endsWith(t, Suffix.MANNER) && !tokens.capital(t));
    return tokens.word(t) && known && t > begin && phrases.nameAt(t) == NounPhrase.NO_NAME;
  }

  /** The verb before "to" that shares its subject with the one after it. */
  private int carrier(int to, int begin) {
    int t = to - 1;
    if (t > begin && tokens.matches(t, FunctionWord.ON)) {
      t--;
    }
    return t >= begin && tokens.has(t, WordClass.CATENATIVE) ? t : -1;
  }

  private Voice voice(int t, int from, VerbForm form) {
    boolean be = false;
    for (int i = from; i < t; i++) {
      be |= tokens.has(i, WordClass.BE);
    }
    if (form == VerbForm.GERUND) {
      return be ? Voice.ACTIVE : Voice.PARTICIPLE;
    }
    boolean reduced =
        !tokens.has(from, WordClass.AUXILIARY)
            && form == VerbForm.PAST
            && tokens.matches(t + 1, FunctionWord.BY);
    CueVerb verb = tokens.cueVerb(t).orElseThrow();
    reduced &= verb.takesObject() || verb.takes(Frame.ADDRESSEE);
    return (be || reduced) && (form == VerbForm.PAST || form == VerbForm.PARTICIPLE)
        ? Voice.PASSIVE
        : Voice.ACTIVE;
  }

  /** Tests for "is expected to say", "wants to say", "has to say": it is yet to be said. */
  private boolean yetToCome(int i, int verb) {
    int to = i + 1;
    if (to >= verb || !tokens.matches(to, FunctionWord.TO)) {
      return false;
    }
    boolean helper = tokens.has(i, WordClass.AUXILIARY) && !tokens.matches(i, FunctionWord.HAD);
    return helper || tokens.matches(i, FunctionWord.WANTED) || expected(i);
  }

  /** Tests for "is widely expected", "are going". */
  private boolean expected(int t) {
    int be = t - 1;
    while (adverb(be, 0)) {
      be--;
    }
    return tokens.has(be, WordClass.BE)
        && (tokens.endsWith(t, Suffix.PAST) || tokens.endsWith(t, Suffix.GERUND));
  }

  private CueMood mood(int from, int t) {
    if (tokens.matches(from - 1, FunctionWord.AVOIDED)) {
      return CueMood.NEGATED;
    }
    CueMood mood = CueMood.ASSERTED;
    for (int i = from; i < t; i++) {
      if (tokens.has(i, WordClass.NEGATION) || tokens.matches(i, FunctionWord.REFUSED)) {
        return CueMood.NEGATED;
      }
      if (tokens.has(i, WordClass.MODAL) || yetToCome(i, t)) {
        mood = CueMood.HYPOTHETICAL;
      }
    }
    return mood;
  }

  private int particleEnd(int t, int end, CueVerb verb) {
    boolean takes = verb.takes(Frame.PARTICLE) || verb.takes(Frame.BOUND);
    return takes && t + 1 < end && tokens.particle(t + 1, verb) ? t + 2 : t + 1;
  }
}
