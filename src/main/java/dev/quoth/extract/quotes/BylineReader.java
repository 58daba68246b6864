package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import java.util.Optional;

/** Reads the name that follows a quotation: “…” — Ana Ruiz; “…” (Ana Ruiz, deckhand). */
final class BylineReader {

  private static final int MAX_BYLINE = 16;

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  BylineReader(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * Finds the name after a dash or in parentheses: the mark is at a token, the name ends before
   * another.
   */
  Optional<NounPhrase> after(int mark, int end) {
    boolean marked = tokens.is(mark, Kind.DASH) || tokens.is(mark, Kind.OPEN);
    return marked && mark + 1 < end
        ? phrases
            .after(mark + 1, end)
            .filter(phrase -> phrase.form() == NounPhrase.Form.NAME)
            .filter(phrase -> closes(phrase.to(), end))
        : Optional.empty();
  }

  private boolean closes(int at, int end) {
    return at >= end
        || tokens.is(at, Kind.OPEN)
        || tokens.is(at, Kind.COMMA)
        || tokens.is(at, Kind.CLOSE)
        || tokens.is(at, Kind.STOP);
  }

  /** Reads “…” / — Ana Ruiz, mayor: the name is in the next paragraph; or in parentheses. */
  Optional<NounPhrase> below(int quotation) {
    boolean below = tokens.is(quotation + 1, Kind.BREAK) && tokens.is(quotation + 2, Kind.DASH);
    if (!below && !tokens.is(quotation + 1, Kind.OPEN)) {
      return Optional.empty();
    }
    int mark = below ? quotation + 2 : quotation + 1;
    int end = mark;
    while (end < mark + MAX_BYLINE && !tokens.is(end, Kind.BREAK)) {
      end++;
    }
    return tokens.is(end, Kind.BREAK) ? after(mark, end) : Optional.empty();
  }
}
