package dev.quoth.extract.layouts;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.WordClass;

/** Distinguishes talk from other text: words for "I" and "you", and questions. */
final class TalkDetector {

  private final Tokens tokens;

  TalkDetector(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The token after a turn's first paragraph, or where the next label begins. A label alone in its
   * paragraph belongs to the next one.
   */
  int end(SpeakerLabel label, int limit) {
    int t = label.begin();
    if (tokens.is(t, Kind.BREAK)) {
      t++;
    }
    while (t < limit && !tokens.is(t, Kind.BREAK)) {
      t++;
    }
    return Math.min(t, limit);
  }

  /** Tests whether somebody says "I" or "you", asks, or is quoted outright. */
  boolean talks(int from, int to) {
    if (tokens.is(from, Kind.QUOTATION)) {
      return true;
    }
    for (int t = from; t < to; t++) {
      if (tokens.has(t, WordClass.TALK) || (tokens.is(t, Kind.STOP) && question(t))) {
        return true;
      }
    }
    return false;
  }

  /** Tests whether the words before a token end in a question mark. */
  boolean asks(int to) {
    int last = to - 1;
    return tokens.is(last, Kind.STOP) && question(last);
  }

  /**
   * Tests whether the words before a token are a whole sentence, as those of a headline are not.
   */
  boolean stops(int to) {
    return tokens.is(to - 1, Kind.STOP) || tokens.is(to - 1, Kind.QUOTATION);
  }

  private boolean question(int token) {
    return tokens.text().charAt(tokens.start(token)) == '?';
  }
}
