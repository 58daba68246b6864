package dev.quoth.extract;

import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Ending;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;

/**
 * A sentence in which a reporting verb is being read, and the questions asked of it.
 *
 * @param tokens the article's tokens
 * @param phrases reads its noun phrases
 * @param begin the sentence's first token
 * @param end the token behind its last one
 */
record Clause(Tokens tokens, PhraseReader phrases, int begin, int end) {

  static final int FAR = 16;
  private static final long JOINS = Trait.COORDINATOR.bit() | Trait.SUBORDINATOR.bit();

  /** Nothing more of the reporting clause stands at a token. */
  boolean endsAt(int at) {
    if (at >= end) {
      return true;
    }
    return switch (tokens.kind(at)) {
      case COMMA, STOP, DASH, CLOSE, SEMICOLON -> true;
      default -> false;
    };
  }

  /** Whether "that" comes before the next mark: "Wang said on Tuesday that". */
  boolean thatFollows(int at) {
    for (int t = at; t < end && t < at + FAR; t++) {
      if (tokens.is(t, Kind.COMMA) || tokens.is(t, Kind.STOP) || tokens.matches(t, Marker.OF)) {
        return false;
      }
      if (tokens.matches(t, Marker.THAT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The mark that parts the reporting clause from what stands before it; -1 where there is none.
   */
  int separatorBefore(int source) {
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

  /** The same, across a role with a comma of its own: "the engineer, J.P. Marchetti, said". */
  int markBefore(int source) {
    int mark = separatorBefore(source);
    while (mark > begin
        && tokens.is(mark, Kind.COMMA)
        && tokens.hasAny(mark - 1, Trait.ROLE.bit() | Trait.TITLE.bit())) {
      mark = separatorBefore(mark);
    }
    return mark;
  }

  /** Whether a stretch is a clause or holds a quotation, and not just says when or where. */
  boolean saysSomething(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.is(t, Kind.QUOTATION) || tokens.has(t, Trait.AUXILIARY)) {
        return true;
      }
    }
    boolean introduces = tokens.hasAny(from, Trait.PREPOSITION.bit() | Trait.SUBORDINATOR.bit());
    for (int t = from; t < to && !introduces; t++) {
      boolean past = tokens.word(t) && tokens.endsWith(t, Ending.PAST);
      if (past || tokens.lexicon.isCue(tokens.entry(t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation stands before a reporting clause, and nothing joins the two as equals. */
  boolean quotedBefore(int separator) {
    if (separator < begin || tokens.hasAny(separator + 1, JOINS)) {
      return false;
    }
    return tokens.is(separator, Kind.QUOTATION)
        || (separator > begin && tokens.is(separator - 1, Kind.QUOTATION));
  }

  /**
   * Whether what stands before a reporting clause is said: a clause, or one that goes on behind.
   */
  boolean saidBefore(int separator, int behind) {
    if (separator <= begin || separator + 1 >= end || tokens.hasAny(separator + 1, JOINS)) {
      return false;
    }
    boolean inserted = tokens.is(separator, Kind.COMMA) && tokens.is(behind, Kind.COMMA);
    return inserted || saysSomething(begin, separator);
  }
}
