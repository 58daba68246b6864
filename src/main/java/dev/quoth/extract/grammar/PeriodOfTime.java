package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;

/** Tests for periods and points of time, which never speak: "the last few years", "Monday". */
final class PeriodOfTime {

  private static final int YEAR_DIGITS = 4;

  private final Tokens tokens;

  PeriodOfTime(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Tests for "week", "decades", "Tuesday". */
  boolean at(int t) {
    return tokens.has(t, WordClass.TIME) || tokens.matches(t, FunctionWord.PERIOD);
  }

  /** Tests for "three days", "the last few years of talks", and "2016" alone. */
  boolean is(NounPhrase phrase) {
    int head = phrase.head();
    boolean year =
        tokens.is(head, Kind.NUMBER)
            && tokens.end(head) - tokens.start(head) == YEAR_DIGITS
            && phrase.from() == head;
    return phrase.form() == Form.NOUN && (year || at(head));
  }
}
