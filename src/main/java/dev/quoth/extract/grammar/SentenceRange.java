package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;

/**
 * A sentence in which a reporting verb is being read, and the questions asked of it.
 *
 * @param tokens the article's tokens
 * @param phrases reads its noun phrases
 * @param begin the sentence's first token
 * @param end the token after its last one
 */
public record SentenceRange(Tokens tokens, NounPhraseReader phrases, int begin, int end) {

  /** The parts of a verb are looked for in this many tokens after it. */
  public static final int MAX_ADJUNCTS = 16;

  /** A content has more tokens than these. */
  private static final int MIN_CONTENT = 2;

  /** What opens a clause within another. */
  private static final long CLAUSES = WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit();

  private static final long JOINS = WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit();

  /** Returns the range of a sentence. */
  public static SentenceRange of(TokenizedText text, NounPhraseReader phrases, int sentence) {
    int begin = text.sentences().begin(sentence);
    return new SentenceRange(text.tokens(), phrases, begin, text.sentences().end(sentence));
  }

  /** Tests whether the reporting clause ends before a token. */
  public boolean endsAt(int at) {
    if (at >= end) {
      return true;
    }
    return switch (tokens.kind(at)) {
      case COMMA, STOP, DASH, CLOSE, SEMICOLON -> true;
      default -> false;
    };
  }

  /** Tests whether "that" comes before the next mark: "Wang said on Tuesday that". */
  public boolean thatFollows(int at) {
    for (int t = at; t < end && t < at + MAX_ADJUNCTS; t++) {
      if (tokens.is(t, Kind.COMMA)
          || tokens.is(t, Kind.STOP)
          || tokens.matches(t, FunctionWord.OF)) {
        return false;
      }
      if (tokens.matches(t, FunctionWord.THAT)) {
        return t == at || !relative(t);
      }
      if (tokens.has(t, WordClass.SUBORDINATOR) && !tokens.has(t, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** Tests for "in a speech that moved them": a noun before it, and a verb after it. */
  public boolean relative(int that) {
    return phrases.content(that - 1)
        && !tokens.has(that - 1, WordClass.TIME)
        && phrases.finite(that + 1);
  }

  /**
   * The mark that separates the reporting clause from what is before it; -1 where there is none.
   */
  public int separatorBefore(int source) {
    for (int t = source - 1; t >= begin; t--) {
      switch (tokens.kind(t)) {
        case COMMA, QUOTATION, DASH, SEMICOLON, STOP -> {
          return t;
        }
        default -> {}
      }
    }
    return -1;
  }

  /**
   * The same, across a role with a comma of its own: "the engineer, J.P. Marchetti, said", and not
   * "for mayor, Marchetti said".
   */
  public int markBefore(NounPhrase source) {
    int mark = separatorBefore(source.from());
    boolean apposed = tokens.is(source.to(), Kind.COMMA);
    while (mark > begin
        && tokens.is(mark, Kind.COMMA)
        && tokens.hasAny(mark - 1, WordClass.ROLE.bit() | WordClass.TITLE.bit())
        && (apposed || spokenBefore(separatorBefore(mark)))) {
      mark = separatorBefore(mark);
    }
    return mark;
  }

  private boolean spokenBefore(int mark) {
    return mark >= begin && tokens.is(mark, Kind.QUOTATION);
  }

  /** Tests whether a stretch is a clause or holds a quotation, and not just says when or where. */
  public boolean saysSomething(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.is(t, Kind.QUOTATION) || tokens.has(t, WordClass.AUXILIARY)) {
        return true;
      }
    }
    boolean introduces =
        tokens.hasAny(from, WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit());
    for (int t = from; t < to && !introduces; t++) {
      if (tokens.past(t) || tokens.isCue(t)) {
        return true;
      }
    }
    return mainVerb(from, to);
  }

  /** Tests for a finite verb that no "when" or "who" opened the clause of. */
  private boolean mainVerb(int from, int to) {
    int open = 0;
    for (int t = from; t < to; t++) {
      if (tokens.is(t, Kind.COMMA)) {
        open = 0;
      } else if (tokens.hasAny(t, CLAUSES)) {
        open++;
      } else if (phrases.finite(t) && open-- == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads "While Wang vowed to stay, the council": where the main clause begins after a dependent
   * one that opens the sentence; the sentence's end for any other verb.
   */
  public int mainClause(CuePhrase cue) {
    int opening = tokens.has(begin, WordClass.COORDINATOR) ? begin + 1 : begin;
    int first = dependentStart(cue.from(), opening);
    boolean dependent =
        cue.from() == first
            || tokens.hasAny(first, WordClass.SUBORDINATOR.bit() | WordClass.PREPOSITION.bit())
            || (first < cue.from() && participle(first));
    boolean as = tokens.matches(first, FunctionWord.AS) || cue.voice() == Voice.ACCORDING;
    if (!dependent || as || separatorBefore(cue.from()) >= first) {
      return end;
    }
    for (int t = cue.to() + 1; t + 1 < end; t++) {
      boolean mark = tokens.is(t, Kind.COMMA) || (tokens.is(t, Kind.QUOTATION) && comma(t));
      if (mark && subjectFollows(t + 1)) {
        return tokens.is(t, Kind.COMMA) ? t : t + 1;
      }
    }
    return end;
  }

  /** Where the clause of a verb begins, if it is "and when he said": after its conjunction. */
  private int dependentStart(int verb, int opening) {
    int t = verb - 1;
    while (t > opening && !tokens.is(t, Kind.COMMA) && !tokens.has(t, WordClass.COORDINATOR)) {
      t--;
    }
    return t > opening && tokens.has(t + 1, WordClass.LATER) ? t + 1 : opening;
  }

  /** Tests for "they did", "the town is", "key players at the time deny". */
  private boolean subjectFollows(int from) {
    if (tokens.hasAny(from, WordClassSets.OPENERS | WordClass.SUBJECT_PRONOUN.bit())
        || phrases.nameAt(from) != NounPhrase.NO_NAME) {
      return true;
    }
    int t = phrases.core(from, end).map(NounPhrase::to).orElse(end);
    while (t < end && tokens.word(t) && !tokens.has(t, WordClass.COORDINATOR)) {
      if (phrases.finite(t)) {
        return true;
      }
      t++;
    }
    return false;
  }

  /**
   * Tests for "against him, a charge that the council denied,": inserted, and no reporting clause.
   */
  private boolean relative(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.has(t, WordClass.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean comma(int quotation) {
    return tokens.text().charAt(tokens.quotation(quotation).end() - 1) == ',';
  }

  /** Tests for "Asked what he believed", "Speaking in Marren": a sentence opens with it. */
  private boolean participle(int t) {
    return tokens.endsWith(t, Suffix.GERUND)
        || tokens.endsWith(t, Suffix.PAST)
        || tokens.hasAny(t, WordClassSets.PAST);
  }

  /**
   * Tests whether a quotation comes before a reporting clause, and nothing joins the two as equals.
   */
  public boolean quotedBefore(int separator) {
    if (separator < begin || tokens.hasAny(separator + 1, JOINS)) {
      return false;
    }
    return spoken(separator) || (separator > begin && spoken(separator - 1));
  }

  /** A quotation, and not the title of a book within a sentence: “Bridge of Spies,” recounts. */
  public boolean spoken(int t) {
    return tokens.is(t, Kind.QUOTATION)
        && (t == begin || !tokens.quotation(t).title(tokens.text()));
  }

  /** Tests for ", he said." and nothing more: what is before is said, whatever its verb. */
  public boolean closes(CuePhrase cue, NounPhrase source, int separator) {
    boolean last = cue.to() >= end || tokens.is(cue.to(), Kind.STOP);
    return last
        && source.to() == cue.from()
        && !tokens.hasAny(source.from() - 1, JOINS | WordClass.RELATIVE.bit())
        && !(tokens.hasAny(separator + 1, JOINS) && reports(separator))
        && separator - begin > MIN_CONTENT
        && cue.verb().takes(Frame.CLAUSE)
        && cue.verb().kind().speech();
  }

  /** Tests for "replied “no” when asked, as Ruiz had argued": somebody else says the first. */
  private boolean reports(int separator) {
    for (int t = begin; t < separator; t++) {
      if (tokens.reportsClause(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tests whether what is before a reporting clause is said: a clause, or one that goes on after
   * it.
   */
  public boolean saidBefore(int separator, int after) {
    if (separator <= begin || separator + 1 >= end || tokens.hasAny(separator + 1, JOINS)) {
      return false;
    }
    if (participle(begin) && tokens.matches(begin + 1, FunctionWord.BY)) {
      return false;
    }
    boolean inserted =
        tokens.is(separator, Kind.COMMA)
            && tokens.is(after, Kind.COMMA)
            && !relative(separator, after);
    return inserted || saysSomething(begin, separator);
  }
}
