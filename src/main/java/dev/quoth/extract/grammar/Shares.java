package dev.quoth.extract.grammar;

import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Shares of people, of whom surveys tell what they say: "six in 10", "half of the dockers". */
final class Shares {

  private final Tokens tokens;

  Shares(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Reads "one in five", "42%": a share in words, or without those whose it is; null if none. */
  @Nullable NounPhrase before(int last, int at, int floor) {
    if (percent(last) && last - 1 >= floor) {
      return NounPhrase.of(last - 1, at, last, Form.NOUN, NounPhrase.NO_NAME);
    }
    boolean words = tokens.has(last, WordClass.QUANTITY);
    if (!words || last - 2 < floor || !tokens.has(last - 1, WordClass.PREPOSITION)) {
      return null;
    }
    NounPhrase number = NounPhrase.of(last, at, last, Form.NOUN, NounPhrase.NO_NAME);
    NounPhrase share = outOf(number, floor);
    return share.from() < last ? share : null;
  }

  private boolean percent(int t) {
    return tokens.is(t, Kind.SYMBOL)
        && tokens.text().charAt(tokens.start(t)) == '%'
        && tokens.is(t - 1, Kind.NUMBER);
  }

  /** Reads "six in 10", "nine out of 10": a share in figures. */
  NounPhrase outOf(NounPhrase number, int floor) {
    int t = number.from() - 1;
    while (t > floor && tokens.has(t, WordClass.PREPOSITION)) {
      t--;
    }
    t = tokens.has(t, WordClass.ADVERB) ? t - 1 : t;
    return tokens.has(t, WordClass.QUANTITY) || tokens.is(t, Kind.NUMBER)
        ? NounPhrase.of(t, number.to(), number.head(), Form.NOUN, NounPhrase.NO_NAME)
        : number;
  }

  /** Tests for "half of Americans", "9% of Marrenites": a share of a noun, or of a name of many. */
  boolean of(NounPhrase phrase, int share) {
    if (!share(share)) {
      return false;
    }
    boolean percent = tokens.is(share, Kind.SYMBOL) || tokens.matches(share, FunctionWord.PERCENT);
    boolean many = percent || tokens.has(phrase.head(), WordClass.GROUP);
    return phrase.form() == Form.NOUN
        || (phrase.form() == Form.NAME && tokens.endsWith(phrase.head(), Suffix.PLURAL) && many);
  }

  /** Tests for "half of the dockers", "two of the three judges". */
  private boolean share(int t) {
    boolean some = tokens.hasAny(t, WordClass.QUANTITY.bit() | WordClass.DETERMINER.bit());
    boolean percent = tokens.is(t, Kind.SYMBOL) && tokens.is(t - 1, Kind.NUMBER);
    return (some && !tokens.has(t, WordClass.RELATIVE)) || tokens.is(t, Kind.NUMBER) || percent;
  }

  /** The first word of a share that ends with a token: "about half". */
  int start(int last, int floor) {
    int from = last;
    while (from > floor && (share(from - 1) || tokens.has(from - 1, WordClass.ADVERB))) {
      from--;
    }
    return from;
  }
}
