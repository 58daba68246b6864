package dev.quoth.extract.text;

import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;

/**
 * Tests whether the words after a quotation that ends with a full stop, a question or an
 * exclamation are its reporting clause or a sentence of their own: “Really?” Wang said.
 */
final class TrailingClause {

  private static final int MAX_VERB_DISTANCE = 5;
  private static final int MAX_APPOSITIVE = 14;
  private static final int MAX_ADDRESSEE = 4;
  private static final long STARTERS =
      WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.ADVERB.bit()
          | WordClass.TIME.bit();

  private final Tokens tokens;

  TrailingClause(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Tests whether a reporting clause begins at a token; after a full stop, when it must also end
   * the sentence, or after another mark.
   */
  boolean begins(int next, boolean stopped) {
    int verb = verb(next);
    if (verb <= next) {
      return false;
    }
    return switch (tokens.kind(verb + 1)) {
      case STOP, BREAK -> true;
      case COMMA -> !stopped;
      default -> !stopped && saysNoMore(verb);
    };
  }

  /** The verb, across an appositive: “Really?” Wang, a docker, asked. */
  private int verb(int next) {
    int limit = next + MAX_VERB_DISTANCE;
    for (int t = next; t < limit; t++) {
      if (tokens.reportsSpeech(t, VerbForm.PAST) || tokens.reportsSpeech(t, VerbForm.PRESENT)) {
        return t;
      }
      if (tokens.is(t, Kind.COMMA) && limit == next + MAX_VERB_DISTANCE && t > next) {
        int close = closingComma(t + 1);
        t = close;
        limit = close + MAX_VERB_DISTANCE;
      } else if (!tokens.word(t) || tokens.has(t, WordClass.AUXILIARY)) {
        return -1;
      }
    }
    return -1;
  }

  private int closingComma(int from) {
    int t = from;
    while (t < from + MAX_APPOSITIVE && !tokens.is(t, Kind.COMMA) && !ends(t)) {
      t++;
    }
    return t;
  }

  private boolean ends(int t) {
    return switch (tokens.kind(t)) {
      case STOP, BREAK, QUOTATION, COLON -> true;
      default -> false;
    };
  }

  /** After the verb, and whom it may address, nothing that could be said itself. */
  private boolean saysNoMore(int verb) {
    int at = verb + 1;
    boolean addresses = tokens.cueVerb(verb).orElseThrow().takes(Frame.ADDRESSEE);
    int limit = at + MAX_ADDRESSEE;
    while (addresses && at < limit && !closes(at) && !tokens.hasAny(at, STARTERS)) {
      at++;
    }
    boolean asks =
        tokens.matches(at, FunctionWord.THAT)
            || (at > verb + 1
                && tokens.hasAny(at, WordClass.SUBORDINATOR.bit() | WordClass.LATER.bit()))
            || (at > verb + 1 && tokens.matches(at, FunctionWord.TO));
    return !asks && (closes(at) || tokens.hasAny(at, STARTERS) || manner(at));
  }

  private boolean closes(int t) {
    return tokens.is(t, Kind.STOP) || tokens.is(t, Kind.BREAK) || manner(t);
  }

  private boolean manner(int t) {
    return tokens.word(t) && !tokens.capital(t) && tokens.endsWith(t, Suffix.MANNER);
  }
}
