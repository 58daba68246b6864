package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
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
      return tokens.is(quotation + 1, Kind.BREAK) && tokens.is(quotation - 1, Kind.BREAK)
          ? signature(quotation + 2).filter(name -> tokens.is(name.to(), Kind.COMMA))
          : Optional.empty();
    }
    int mark = below ? quotation + 2 : quotation + 1;
    int end = mark;
    while (end < mark + MAX_BYLINE && !tokens.is(end, Kind.BREAK)) {
      end++;
    }
    return tokens.is(end, Kind.BREAK) ? after(mark, end) : Optional.empty();
  }

  /**
   * Reads “…” Leopold Anders, former lock keeper: all that follows in the paragraph of a quotation.
   */
  Optional<NounPhrase> signed(int quotation) {
    boolean opens = tokens.is(quotation - 1, Kind.BREAK);
    return opens && tokens.quotation(quotation).whole(tokens.text())
        ? signature(quotation + 1)
        : Optional.empty();
  }

  /** A name of several words, what its bearer is, and nothing else up to the paragraph's end. */
  private Optional<NounPhrase> signature(int from) {
    int index = phrases.nameAt(from);
    if (index == NounPhrase.NO_NAME) {
      return Optional.empty();
    }
    Name name = phrases.name(index);
    int end = from;
    while (end < from + MAX_BYLINE && !tokens.is(end, Kind.BREAK)) {
      end++;
    }
    boolean line =
        tokens.is(end, Kind.BREAK) && !tokens.is(end - 1, Kind.STOP) && plain(name.to(), end);
    boolean whole = name.from() == from && name.to() - name.nameFrom() > 1;
    return line && whole
        ? Optional.of(
            NounPhrase.of(name.nameFrom(), name.to(), name.to() - 1, NounPhrase.Form.NAME, index))
        : Optional.empty();
  }

  /** No clause: no verb, no colon, nothing quoted. */
  private boolean plain(int from, int end) {
    for (int t = from; t < end; t++) {
      boolean title = tokens.hasAny(t, WordClassSets.ROLES) || tokens.capital(t);
      boolean verb = tokens.finite(t, t + 1) && !title;
      if (verb || tokens.is(t, Kind.QUOTATION) || tokens.is(t, Kind.COLON)) {
        return false;
      }
    }
    return true;
  }
}
