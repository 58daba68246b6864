package dev.quoth.extract.grammar;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;

/**
 * Tests for noun phrases of things, which do not speak: "the wind turbines", "erosion of the
 * cliffs". A noun that no list knows may be a body, and no ending of its own tells: the museum, the
 * clinic. So a phrase is a thing only where its noun is known for one.
 */
public final class Things {

  /** What can say something, whatever the word ends in: opposition, declaration, pledge. */
  private static final long SPEAKS =
      WordClassSets.CAN_SPEAK
          | WordClassSets.TITLES
          | WordClass.DEMONYM.bit()
          | WordClass.WORK.bit()
          | WordClass.MEDIUM.bit()
          | WordClass.FIRM.bit()
          | WordClass.ORGANIZATION.bit()
          | WordClass.SPEECH_NOUN.bit()
          | WordClass.TURN_TAKER.bit();

  private final Tokens tokens;

  public Things(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Tests for a phrase of a thing, or of several things. */
  public boolean is(NounPhrase phrase) {
    return switch (phrase.form()) {
      case NOUN -> thing(shared(phrase), phrase) || date(phrase.head());
      case GROUP -> things(end(phrase.from(), phrase), phrase.head(), phrase);
      case NAME, PRONOUN -> false;
    };
  }

  /** Tests for "the wind and the rain", "rifts between A and B", not "tourism and oil firms". */
  private boolean things(int first, int last, NounPhrase phrase) {
    return thing(first, phrase)
        ? !speaks(last) || tokens.has(first + 1, WordClass.PREPOSITION)
        : thing(last, phrase) && !speaks(first);
  }

  private boolean speaks(int t) {
    return tokens.hasAny(t, SPEAKS) || tokens.capitalWithin(t);
  }

  private boolean thing(int head, NounPhrase phrase) {
    boolean known = tokens.has(head, WordClass.THING);
    boolean ending = tokens.endsWith(head, Suffix.THING) && !tokens.endsWith(head, Suffix.NO_THING);
    return (known || (ending && !fractionOfPeople(head, phrase))) && !speaks(head);
  }

  /** Returns the noun of "one of the more dramatic moments", which tells what one is of. */
  private int shared(NounPhrase phrase) {
    int head = phrase.head();
    boolean share = tokens.hasAny(head, WordClassSets.SOME) || tokens.is(head, Kind.NUMBER);
    return share && head + 2 < phrase.to() && tokens.matches(head + 1, FunctionWord.OF)
        ? end(head + 2, phrase)
        : head;
  }

  /** Returns the last word before one that joins another phrase. */
  private int end(int from, NounPhrase phrase) {
    int t = from;
    while (t + 1 < phrase.to()
        && (tokens.word(t + 1) || tokens.is(t + 1, Kind.POSSESSIVE))
        && !tokens.hasAny(t + 1, WordClassSets.JOINS)) {
      t++;
    }
    return t;
  }

  /** Tests for "Jan. 10", "the last few weeks". */
  private boolean date(int head) {
    boolean day = tokens.is(head, Kind.NUMBER) && tokens.has(head - 1, WordClass.MONTH);
    return day || (tokens.has(head, WordClass.TIME) && !tokens.capital(head));
  }

  /** Tests for "a small fraction of dockers". */
  private boolean fractionOfPeople(int head, NounPhrase phrase) {
    int last = head + 1;
    while (last + 1 < phrase.to() && !tokens.hasAny(last + 1, WordClassSets.JOINS)) {
      last++;
    }
    return tokens.matches(head + 1, FunctionWord.OF)
        && last < phrase.to()
        && !tokens.hasAny(head + 2, WordClassSets.OPENERS)
        && tokens.has(last, WordClass.GROUP);
  }
}
