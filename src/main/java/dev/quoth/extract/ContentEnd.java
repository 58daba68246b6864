package dev.quoth.extract;

import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Ending;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import dev.quoth.language.VerbForm;

/**
 * Where the content of a reporting verb ends: at its sentence's end, or before the next main
 * clause.
 */
final class ContentEnd {

  private final Tokens tokens;
  private final PhraseReader phrases;

  ContentEnd(Tokens tokens, PhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The token behind a content that starts at one token in a sentence that ends before another. */
  int of(int start, int end) {
    int to = first(start, end);
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
   * “A,” and, “B”; called it “A” - “B” -: the next quotation, where only a joint stands between.
   */
  private int joinedQuotation(int from, int end) {
    int t = from;
    while (t < end && t < from + 4) {
      if (tokens.is(t, Kind.QUOTATION)) {
        return t;
      }
      boolean joint =
          tokens.is(t, Kind.COMMA) || tokens.is(t, Kind.DASH) || tokens.has(t, Trait.COORDINATOR);
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
      if (tokens.is(t, Kind.QUOTATION) && endsBehindQuotation(t, end)) {
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
    if (next >= end) {
      return true;
    }
    if (gerundCue(next) || attributionFollows(next, end)) {
      return true;
    }
    boolean report = tokens.has(next, Trait.COORDINATOR) && newReport(next + 1, end);
    boolean subject = tokens.hasAny(next + 1, SUBJECT_WORDS) || phrases.nameAt(next + 1) >= 0;
    boolean contrast = tokens.hasAny(next, Trait.CONTRAST.bit()) && subject;
    boolean aside =
        tokens.matches(next, Marker.WHICH)
            || tokens.matches(next, Marker.ACCORDING)
            || tokens.matches(next, Marker.WHO);
    return report || ((contrast || aside) && finite(start, comma));
  }

  /** Whether a stretch has a verb of its own: the subject alone is no content. */
  private boolean finite(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean past = tokens.word(t) && tokens.endsWith(t, Ending.PAST);
      if (past || tokens.has(t, Trait.AUXILIARY) || tokens.lexicon.isCue(tokens.entry(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean gerundCue(int t) {
    int next = tokens.has(t, Trait.ADVERB) || tokens.matches(t, Marker.AND) ? t + 1 : t;
    return tokens.reportsSpeech(next, VerbForm.GERUND);
  }

  /** ", the ministry said." */
  private boolean attributionFollows(int start, int end) {
    int verb = start;
    while (verb < end && verb < start + 8 && !pastCue(verb)) {
      if (!phrases.content(verb) && !tokens.hasAny(verb, SUBJECT_WORDS)) {
        return false;
      }
      verb++;
    }
    boolean found = verb > start && verb < end && verb < start + 8;
    boolean name = found && phrases.nameAt(verb - 1) != Phrase.NO_NAME;
    boolean pronoun = found && verb == start + 1 && tokens.has(start, Trait.SUBJECT_PRONOUN);
    return found && (name || pronoun || verb + 1 >= end || !phrases.content(verb + 1));
  }

  private static final long SUBJECT_WORDS =
      Trait.DETERMINER.bit()
          | Trait.POSSESSIVE_PRONOUN.bit()
          | Trait.SUBJECT_PRONOUN.bit()
          | Trait.QUANTITY.bit()
          | Trait.ADVERB.bit();

  private boolean pastCue(int t) {
    return tokens.reportsSpeech(t, VerbForm.PAST) || tokens.reportsSpeech(t, VerbForm.PRESENT);
  }

  /** ", and he said", ", and called": another report in the same sentence. */
  private boolean newReport(int start, int end) {
    int limit = Math.min(end, start + 7);
    for (int t = start; t < limit; t++) {
      if (tokens.matches(t, Marker.THAT)) {
        return false;
      }
      if (pastCue(t)) {
        return true;
      }
      boolean filler =
          phrases.content(t) || tokens.hasAny(t, SUBJECT_WORDS | Trait.AUXILIARY.bit());
      if (!filler) {
        return false;
      }
    }
    return false;
  }

  /** “a joke,” and left: a comma inside the marks ends what was said where another verb follows. */
  private boolean endsBehindQuotation(int t, int end) {
    Quotation quotation = tokens.quotation(t);
    char last = tokens.text.charAt(quotation.end() - 1);
    if (last != ',' || t + 1 >= end) {
      return false;
    }
    int next = t + 1;
    return tokens.endsWith(next, Ending.GERUND)
        || gerundCue(next)
        || (tokens.has(next, Trait.COORDINATOR) && !tokens.matches(next + 1, Marker.THAT))
        || tokens.has(next, Trait.SUBORDINATOR)
        || attributionFollows(next, end);
  }
}
