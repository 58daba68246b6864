package dev.quoth.extract.text;

import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.Arrays;

/**
 * The ranges of tokens that are the sentences of an article. Knows that "Sen." ends no sentence,
 * that "U.S." may, and that a quotation's own full stop ends the sentence unless the reporting
 * clause follows.
 */
public final class Sentences {

  private static final long STARTERS =
      WordClass.DETERMINER.bit()
          | WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.ADVERB.bit();

  /** No sentence of prose is as long; the bound keeps every reading of a sentence linear. */
  private static final int MAX_SENTENCE = 200;

  private static final int MAX_DATELINE = 14;

  private final Tokens tokens;
  private int[] begin = new int[64];

  /** The sentence of each token: a table, since every step asks for it. */
  private final int[] of;

  private int count;

  private Sentences(Tokens tokens) {
    this.tokens = tokens;
    this.of = new int[tokens.size()];
  }

  public static Sentences of(Tokens tokens) {
    Sentences sentences = new Sentences(tokens);
    boolean starts = true;
    int dateline = sentences.datelineEnd(0);
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.is(t, Kind.BREAK)) {
        starts = true;
        dateline = sentences.datelineEnd(t + 1);
      } else if (t < dateline) {
        starts = true;
      } else {
        if (starts) {
          sentences.add(t);
        }
        boolean endless = t - sentences.begin[sentences.count - 1] >= MAX_SENTENCE;
        starts = endless || sentences.endsAt(t);
      }
    }
    sentences.atLeastOne();
    sentences.begin = Arrays.copyOf(sentences.begin, sentences.count);
    for (int s = 1; s < sentences.count; s++) {
      int next = s + 1 < sentences.count ? sentences.begin[s + 1] : tokens.size();
      Arrays.fill(sentences.of, sentences.begin[s], next, s);
    }
    return sentences;
  }

  /** A text of nothing but a dateline, or of no words, is one sentence; every token is in one. */
  private void atLeastOne() {
    if (count == 0) {
      add(0);
    }
  }

  /** Reads "KELDEN, March 3 (Harbour Wire) —": the sentence begins after the dash. */
  private int datelineEnd(int begin) {
    if (begin == 0 && tokens.matches(0, FunctionWord.DATE) && tokens.is(1, Kind.NUMBER)) {
      return 2;
    }
    boolean large = tokens.capital(begin) && allCapitals(begin);
    boolean parenthesis = false;
    for (int t = begin; t < begin + MAX_DATELINE; t++) {
      switch (tokens.kind(t)) {
        case DASH -> {
          return t > begin && (large || parenthesis) ? t + 1 : begin;
        }
        case OPEN, CLOSE -> parenthesis = true;
        case WORD -> {
          if (!tokens.capital(t) && !parenthesis) {
            return begin;
          }
        }
        case COMMA, NUMBER, SYMBOL, STOP -> {}
        default -> {
          return begin;
        }
      }
    }
    return begin;
  }

  private boolean allCapitals(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (Character.isLowerCase(tokens.text().charAt(i))) {
        return false;
      }
    }
    return tokens.end(token) - tokens.start(token) >= 3;
  }

  private void add(int token) {
    if (count == begin.length) {
      begin = Arrays.copyOf(begin, count * 2);
    }
    begin[count++] = token;
  }

  public int count() {
    return count;
  }

  public int begin(int sentence) {
    return begin[sentence];
  }

  /** The token after the sentence's last one; it may be a break. */
  public int end(int sentence) {
    int next = sentence + 1 < count ? begin[sentence + 1] : tokens.size();
    while (next > begin[sentence] && tokens.is(next - 1, Kind.BREAK)) {
      next--;
    }
    return next;
  }

  public int of(int token) {
    return token < 0 ? 0 : token < of.length ? of[token] : count - 1;
  }

  private boolean endsAt(int token) {
    int next = token + 1;
    return switch (tokens.kind(token)) {
      case STOP -> stopEnds(token, next);
      case QUOTATION -> quotationEnds(tokens.quotation(token), next);
      case WORD -> abbreviationEnds(token, next);
      case CLOSE -> stopsBefore(token) && startsCapitalized(next);
      default -> false;
    };
  }

  private boolean stopsBefore(int close) {
    int last = close - 1;
    return tokens.is(last, Kind.STOP)
        || (tokens.is(last, Kind.QUOTATION) && tokens.quotation(last).stops(tokens.text()));
  }

  private boolean stopEnds(int token, int next) {
    if (tokens.is(next, Kind.CLOSE) || tokens.is(next, Kind.STOP)) {
      return false;
    }
    boolean trailsOff = tokens.end(token) - tokens.start(token) > 1 || ch(token) == '…';
    return startsCapitalized(next) || (!trailsOff && tokens.is(next, Kind.NUMBER));
  }

  private char ch(int token) {
    return tokens.text().charAt(tokens.start(token));
  }

  private boolean startsCapitalized(int next) {
    return switch (tokens.kind(next)) {
      case WORD -> tokens.capital(next);
      case QUOTATION, OPEN, BREAK, DASH, SYMBOL -> true;
      default -> false;
    };
  }

  private boolean quotationEnds(PrintedQuotation quotation, int next) {
    char last = tokens.text().charAt(quotation.end() - 1);
    boolean stopped = last == '.' || last == '!' || last == '?' || last == '…';
    return stopped
        && startsCapitalized(next)
        && !tokens.is(next, Kind.DASH)
        && !new TrailingClause(tokens).begins(next, last == '.');
  }

  private boolean abbreviationEnds(int token, int next) {
    boolean mayBegin = tokens.capital(next) || tokens.is(next, Kind.QUOTATION);
    if (!mayBegin || !tokens.dotted(token)) {
      return false;
    }
    boolean initial = tokens.end(token) - tokens.start(token) == 2;
    return !initial
        && !tokens.has(token, WordClass.ABBREVIATION_INSIDE)
        && !tokens.has(token, WordClass.TITLE)
        && (tokens.hasAny(next, STARTERS) || several(next) || capitalizedQuotation(next));
  }

  /** Tests for "in Portland, Ore. Officials said": no name begins so. */
  private boolean several(int next) {
    return tokens.has(next, WordClass.GROUP)
        && !tokens.hasAny(next, WordClass.SURNAME.bit() | WordClass.ORGANIZATION.bit())
        && !tokens.capital(next + 1);
  }

  private boolean capitalizedQuotation(int next) {
    return tokens.is(next, Kind.QUOTATION)
        && Character.isUpperCase(tokens.text().charAt(tokens.quotation(next).start()));
  }
}
