package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

/**
 * Finds where the content of a reporting verb ends: at its sentence's end, or before the next main
 * clause.
 */
final class ContentEnd {

  /** Two joined quotations have no more marks and words between them. */
  private static final int MAX_JOINT = 4;

  /** A reporting clause has its verb within this many tokens. */
  private static final int MAX_SUBJECT = 8;

  /** A further report has its verb within this many tokens of its conjunction. */
  private static final int MAX_NEXT_SUBJECT = 7;

  /** After such a word the verb that follows a comma is of the content. */
  private static final long OPENS = WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final WritersClause writer;

  ContentEnd(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.writer = new WritersClause(tokens, phrases);
  }

  /** The token after a content that starts at one token in a sentence that ends before another. */
  int of(int start, int end, CuePhrase cue) {
    int predicate = nextPredicate(start, end, cue.form());
    int limit =
        tokens.is(start, Kind.QUOTATION)
            ? afterQuotation(start, predicate, cue)
            : afterObject(start, predicate, cue);
    int to = first(start, limit);
    return to < limit ? withJoined(to, limit) : to;
  }

  /** Reads "called for peace and promised aid": a verb of the same form, joined by "and". */
  private int nextPredicate(int start, int end, VerbForm form) {
    for (int t = start + 1; t + 1 < end; t++) {
      int subject = tokens.has(t, WordClass.COORDINATOR) ? afterSubject(t + 1) : end;
      int verb = tokens.has(subject, WordClass.ADVERB) ? subject + 1 : subject;
      if (verb < end && tokens.reportsSpeech(verb, form)) {
        return t;
      }
    }
    return end;
  }

  private boolean predicate(int t, VerbForm form) {
    boolean past = form == VerbForm.PAST && !tokens.capital(t) && tokens.past(t);
    boolean gerund = form == VerbForm.GERUND && tokens.endsWith(t, Suffix.GERUND);
    return tokens.has(t, WordClass.AUXILIARY) || past || gerund;
  }

  /** Reads "saying that and Blinken calling": a name or a pronoun of its own. */
  private int afterSubject(int t) {
    if (tokens.has(t, WordClass.SUBJECT_PRONOUN)) {
      return t + 1;
    }
    int name = phrases.nameAt(t);
    return name == NounPhrase.NO_NAME ? t : phrases.name(name).to();
  }

  /**
   * Reads "endorsed her after the vote and has campaigned": after a mere object, what comes later.
   */
  private int afterObject(int start, int end, CuePhrase cue) {
    boolean objectOnly = cue.verb().takes(Frame.OBJECT) && !cue.verb().takes(Frame.CLAUSE);
    boolean that = tokens.matches(start - 1, FunctionWord.THAT) && !objectOnly;
    if ((that || cue.verb().takes(Frame.CLAUSE)) && tokens.finite(start, end)) {
      return that ? end : secondPredicate(start, end, cue);
    }
    for (int t = start + 1; t + 1 < end; t++) {
      boolean predicate = tokens.has(t, WordClass.COORDINATOR) && predicate(t + 1, cue.form());
      if (predicate || tokens.has(t, WordClass.LATER)) {
        return t;
      }
    }
    return end;
  }

  /**
   * Reads "urged them to leave but did not": where "and" or "but" comes before the first verb, that
   * is the speaker's.
   */
  private int secondPredicate(int start, int end, CuePhrase cue) {
    if (!cue.verb().takes(Frame.INFINITIVE)) {
      return end;
    }
    boolean to = false;
    for (int t = start; t < end && !tokens.is(t, Kind.QUOTATION); t++) {
      to |= phrases.infinitive(t);
      if (phrases.finite(t)) {
        int joint = tokens.endsWith(t - 1, Suffix.MANNER) ? t - 2 : t - 1;
        boolean act = tokens.past(t) || tokens.has(t, WordClass.AUXILIARY);
        return to && act && tokens.has(joint, WordClass.COORDINATOR) ? joint : end;
      }
    }
    return end;
  }

  /**
   * Reads "said “I quit” and walked out", "shouted “Thieves!” as they left": the quotation is all.
   */
  private int afterQuotation(int quotation, int end, CuePhrase cue) {
    int next = quotation + 1;
    if (next + 1 >= end || tokens.matches(quotation - 1, FunctionWord.THAT)) {
      return end;
    }
    boolean predicate =
        tokens.has(next, WordClass.COORDINATOR)
            && !tokens.has(next + 1, WordClass.AUXILIARY)
            && predicate(next + 1, cue.form());
    boolean when = tokens.has(next, WordClass.LATER) || tokens.matches(next, FunctionWord.AS);
    boolean stops = tokens.quotation(quotation).stops(tokens.text());
    boolean adjunct = stops && tokens.has(next, WordClass.PREPOSITION);
    return predicate || when || adjunct ? next : end;
  }

  private int withJoined(int first, int end) {
    int to = first;
    int joined = joinedQuotation(to, end);
    while (joined >= 0) {
      to = joined + 1;
      int next = first(to, end);
      boolean mark = tokens.is(to, Kind.COMMA) || tokens.is(to, Kind.DASH);
      to = mark || next <= to ? to : next;
      joined = joinedQuotation(to, end);
    }
    return to;
  }

  /**
   * Reads “A,” and, “B”; called it “A” - “B” -: the next quotation, with only a joint between the
   * two.
   */
  private int joinedQuotation(int from, int end) {
    int t = from;
    while (t < end && t < from + MAX_JOINT) {
      if (tokens.is(t, Kind.QUOTATION)) {
        return t;
      }
      boolean joint =
          tokens.is(t, Kind.COMMA)
              || tokens.is(t, Kind.DASH)
              || tokens.has(t, WordClass.COORDINATOR)
              || (t > from && tokens.matches(t, FunctionWord.TO));
      if (!joint) {
        return -1;
      }
      t++;
    }
    return -1;
  }

  private int first(int start, int end) {
    for (int t = start; t < end; t++) {
      boolean cut =
          switch (tokens.kind(t)) {
            case COMMA, DASH -> t > start && endsAtComma(start, t, end);
            case SEMICOLON -> true;
            default -> false;
          };
      if (cut) {
        return t;
      }
      if (tokens.is(t, Kind.QUOTATION) && endsAfterQuotation(t, end)) {
        return t + 1;
      }
    }
    return withoutStop(start, end);
  }

  private int withoutStop(int start, int end) {
    int to = end;
    while (to > start && (tokens.is(to - 1, Kind.STOP) || tokens.is(to - 1, Kind.COMMA))) {
      to--;
    }
    return to;
  }

  private boolean endsAtComma(int start, int comma, int end) {
    int next = comma + 1;
    if (next >= end
        || (predicate(next) && tokens.finite(start, comma))
        || gerundCue(next)
        || writer.compares(next)
        || writer.sumsUp(start, comma, end)
        || nextPredicate(start, comma)
        || attributionFollows(next, end)) {
      return true;
    }
    boolean setIn = tokens.is(comma, Kind.DASH) && dashFollows(next, end);
    boolean cue = tokens.has(next, WordClass.COORDINATOR) && newReport(next + 1, end);
    boolean inWhich =
        tokens.has(next, WordClass.PREPOSITION) && tokens.matches(next + 1, FunctionWord.WHICH);
    boolean aside = aside(next);
    if (aside && awaitsVerb(start, comma, end)) {
      return false;
    }
    boolean finite = tokens.finite(start, comma);
    if (goesOn(finite, comma, end, setIn)) {
      return true;
    }
    boolean remark =
        (aside && finite) || (writer.contrasts(next, end) && (finite || plainObject(start)));
    return cue || inWhich || (remark && !setIn) || writer.addsOthers(next, end);
  }

  /** Tests for "access to them", after which another clause is the writer's. */
  private boolean plainObject(int start) {
    return !tokens.has(start, WordClass.SUBORDINATOR) && !tokens.is(start, Kind.QUOTATION);
  }

  private boolean aside(int t) {
    boolean relative = tokens.has(t, WordClass.RELATIVE) && !tokens.matches(t, FunctionWord.THAT);
    return relative || tokens.matches(t, FunctionWord.ACCORDING);
  }

  /**
   * Tests for "that the ban, which was lifted, would return": no verb since the clause began, and
   * one after the clause that is set in.
   */
  private boolean awaitsVerb(int start, int comma, int end) {
    Tags tags = phrases.tags();
    for (int t = comma - 1; t >= start && !opensClause(t); t--) {
      if (tags.is(t, WordTag.FINITE)) {
        return false;
      }
    }
    int close = comma + 1;
    while (close < end && !tokens.is(close, Kind.COMMA)) {
      close++;
    }
    int verb = tokens.has(close + 1, WordClass.ADVERB) ? close + 2 : close + 1;
    return verb < end && tags.is(verb, WordTag.FINITE);
  }

  private boolean opensClause(int t) {
    return tokens.matches(t, FunctionWord.THAT)
        || (tokens.has(t, WordClass.SUBORDINATOR) && !tokens.has(t, WordClass.PREPOSITION));
  }

  /** Tests for "suggesting that they leave, was cool about the pier": the sentence goes on. */
  private boolean nextPredicate(int start, int comma) {
    if (!phrases.finite(comma + 1)) {
      return false;
    }
    for (int t = start; t < comma; t++) {
      boolean set = tokens.is(t, Kind.COMMA) || tokens.is(t, Kind.DASH) || tokens.is(t, Kind.OPEN);
      if (set || tokens.hasAny(t, OPENS)) {
        return false;
      }
    }
    return true;
  }

  /** Tests for "was haunted – a cat had lived there", "to burn it, while her brother copied it". */
  private boolean goesOn(boolean finite, int comma, int end, boolean setIn) {
    return tokens.is(comma, Kind.DASH)
        ? finite && !setIn && mainClause(comma + 1, end)
        : !finite && tokens.matches(comma + 1, FunctionWord.WHILE);
  }

  /** Tests for "– a cat had lived there": a sentence of its own after a dash. */
  private boolean mainClause(int from, int end) {
    int verb = writer.subject(from) ? phrases.core(from, end).map(NounPhrase::to).orElse(end) : end;
    return verb < end && phrases.tags().is(verb, WordTag.FINITE);
  }

  /**
   * Tests for "Wang says talks failed, calls Blinken": a second predicate of headlines, and no
   * plural noun.
   */
  private boolean predicate(int t) {
    return tokens.reportsSpeech(t, VerbForm.PRESENT)
        && (writer.subject(t + 1) || !tokens.has(t, WordClass.NOUN_TOO));
  }

  /** Tests for "those efforts - which take long - will pay off": inserted between two dashes. */
  private boolean dashFollows(int from, int end) {
    for (int t = from; t < end; t++) {
      if (tokens.is(t, Kind.DASH)) {
        return true;
      }
    }
    return false;
  }

  private boolean gerundCue(int t) {
    int next = tokens.has(t, WordClass.ADVERB) || tokens.matches(t, FunctionWord.AND) ? t + 1 : t;
    return tokens.reportsSpeech(next, VerbForm.GERUND);
  }

  /** Tests for ", the ministry said." */
  private boolean attributionFollows(int start, int end) {
    if (tokens.has(start, WordClass.RELATIVE)) {
      return false;
    }
    int verb = start;
    while (verb < end && verb < start + MAX_SUBJECT && !pastCue(verb)) {
      boolean subject =
          phrases.content(verb)
              || tokens.hasAny(verb, WritersClause.SUBJECT_WORDS)
              || percent(verb);
      if (!subject || tokens.has(verb, WordClass.RELATIVE)) {
        return false;
      }
      verb++;
    }
    boolean found = verb > start && verb < end && verb < start + MAX_SUBJECT;
    boolean name = found && phrases.nameAt(verb - 1) != NounPhrase.NO_NAME;
    boolean pronoun = found && verb == start + 1 && tokens.has(start, WordClass.SUBJECT_PRONOUN);
    return found && (name || pronoun || verb + 1 >= end || !phrases.content(verb + 1));
  }

  private boolean pastCue(int t) {
    return tokens.reportsSpeech(t, VerbForm.PAST)
        || tokens.reportsSpeech(t, VerbForm.PRESENT)
        || (percent(t - 1) && tokens.reportsSpeech(t, VerbForm.BASE));
  }

  private boolean percent(int t) {
    return tokens.is(t, Kind.SYMBOL) && tokens.is(t - 1, Kind.NUMBER);
  }

  /** Tests for ", and he said", ", and called": another cue in the same sentence. */
  private boolean newReport(int start, int end) {
    int limit = Math.min(end, start + MAX_NEXT_SUBJECT);
    for (int t = start; t < limit; t++) {
      if (tokens.matches(t, FunctionWord.THAT)) {
        return false;
      }
      if (pastCue(t)) {
        return true;
      }
      boolean filler =
          phrases.content(t)
              || tokens.hasAny(t, WritersClause.SUBJECT_WORDS | WordClass.AUXILIARY.bit());
      if (!filler) {
        return false;
      }
    }
    return false;
  }

  /** Tests for “fight on,” and to “win”; “a joke,” and that. */
  private boolean goesOnAfter(int t) {
    return tokens.matches(t, FunctionWord.THAT)
        || (tokens.matches(t, FunctionWord.TO) && tokens.is(t + 1, Kind.QUOTATION));
  }

  /**
   * Tests for “a joke,” and left: a comma inside the marks ends what was said where another verb
   * follows.
   */
  private boolean endsAfterQuotation(int t, int end) {
    PrintedQuotation quotation = tokens.quotation(t);
    char last = tokens.text().charAt(quotation.end() - 1);
    boolean sentence = ".!?".indexOf(last) >= 0 && tokens.has(t + 1, WordClass.COORDINATOR);
    if (sentence && tokens.hasAny(t + 2, WritersClause.SUBJECT_WORDS)) {
      return true;
    }
    if (last != ',' || t + 1 >= end) {
      return false;
    }
    int next = t + 1;
    return tokens.endsWith(next, Suffix.GERUND)
        || gerundCue(next)
        || (tokens.has(next, WordClass.COORDINATOR) && !goesOnAfter(next + 1))
        || tokens.has(next, WordClass.SUBORDINATOR)
        || attributionFollows(next, end);
  }
}
