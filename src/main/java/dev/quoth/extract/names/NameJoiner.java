package dev.quoth.extract.names;

import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;

/** Finds where "and", "of" and an owner's apostrophe join the words of one name. */
final class NameJoiner {

  private static final int MAX_JOINED_WORDS = 5;

  private static final long PERSONS =
      WordClassSets.GIVEN | WordClassSets.ROLES | WordClass.PLACE.bit() | WordClass.DEMONYM.bit();
  private static final long NO_PURPOSE =
      WordClass.WEEKDAY.bit()
          | WordClass.MONTH.bit()
          | WordClassSets.OPENERS
          | WordClassSets.PERSONAL;

  private final Tokens tokens;
  private final Sentences sentences;

  NameJoiner(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Will Smith, April Jones: a word of the grammar that a surname follows is a given name. */
  boolean givenNameBefore(int t) {
    return tokens.hasAny(t, WordClassSets.GIVEN)
        && tokens.capital(t + 1)
        && tokens.has(t + 1, WordClass.SURNAME);
  }

  /** The Ferry and Dock Workers' Union, the Food and Drug Administration: one organization. */
  boolean bodyContinues(int from, int t) {
    boolean owners =
        tokens.is(t, Kind.POSSESSIVE)
            && (tokens.end(t) - tokens.start(t) == 1 || owned(from, t - 1));
    boolean and = tokens.matches(t, FunctionWord.AND);
    if (!(owners || and) || tokens.has(t - 1, WordClass.ORGANIZATION) || !tokens.capital(t + 1)) {
      return false;
    }
    int last = t + 1;
    while (last < t + MAX_JOINED_WORDS
        && (tokens.capital(last) || tokens.is(last, Kind.POSSESSIVE))
        && !tokens.has(last, WordClass.ORGANIZATION)) {
      last++;
    }
    return tokens.capital(last)
        && tokens.has(last, WordClass.ORGANIZATION)
        && (!and || tokens.matches(from - 1, FunctionWord.THE) || ledBy(from, t, last + 1))
        && !tokens.hasAny(t + 1, WordClassSets.TITLES)
        && !givenNameBefore(t + 1);
  }

  /** Tests for "St Bride’s Hospital", "Women’s Health Fund": what has an owner is one name. */
  private boolean owned(int from, int owner) {
    boolean office =
        tokens.hasAny(owner, WordClassSets.ROLES) && tokens.has(owner + 2, WordClass.ORGANIZATION);
    return tokens.matches(from, FunctionWord.SAINT)
        || office
        || (from == owner
            && tokens.hasAny(owner, WordClass.COMMON.bit() | WordClass.GROUP.bit())
            && !tokens.hasAny(owner, PERSONS | WordClass.SURNAME.bit()));
  }

  /** Tests for "and Prevention" after "Centers for Disease Control". */
  boolean andContinues(int from, int and) {
    int preposition = from + 1;
    while (preposition < and && !tokens.has(preposition, WordClass.PREPOSITION)) {
      preposition++;
    }
    return tokens.matches(and, FunctionWord.AND)
        && preposition < and
        && tokens.capital(and + 1)
        && tokens.has(and + 1, WordClass.COMMON)
        && !tokens.hasAny(and + 1, WordClassSets.GIVEN | WordClass.SURNAME.bit());
  }

  /**
   * Tests a word in lower case for al-Qadiri: a particle is joined to the family name by a hyphen.
   */
  boolean prefixed(int t) {
    int hyphen = hyphen(t);
    return hyphen > 0 && Character.isUpperCase(tokens.text().charAt(hyphen + 1));
  }

  /** Returns where the hyphen after a particle is: "al-Qadiri"; 0 where there is none. */
  private int hyphen(int t) {
    // What the language knows, and not as a surname, needs no search for a hyphen.
    boolean plain = tokens.entry(t) != Lexicon.UNKNOWN && !tokens.has(t, WordClass.SURNAME);
    if (plain) {
      return 0;
    }
    int hyphen = tokens.text().indexOf('-', tokens.start(t), tokens.end(t) - 1);
    if (hyphen < 0) {
      return 0;
    }
    int particle = tokens.lexicon().find(tokens.text(), tokens.start(t), hyphen);
    return WordClass.NAME_PARTICLE.in(tokens.lexicon().classes(particle)) ? hyphen : 0;
  }

  /**
   * Tests for "McDonald’s said", "said McDonald’s.": a possessive ending, and nothing that is
   * owned.
   */
  boolean speaks(int mark) {
    int verb =
        tokens.has(mark + 1, WordClass.AUXILIARY) && !tokens.has(mark + 1, WordClass.BE)
            ? mark + 2
            : mark + 1;
    return tokens.is(mark, Kind.POSSESSIVE) && speech(verb);
  }

  boolean firm(int from, int mark) {
    boolean full = mark - from > 1 && tokens.hasAny(from, WordClassSets.GIVEN);
    return !full
        && !tokens.hasAny(from, WordClassSets.ROLES)
        && tokens.end(mark) - tokens.start(mark) == 2;
  }

  private boolean speech(int t) {
    int next = t + 1;
    boolean owned =
        tokens.word(next)
            && !tokens.hasAny(next, WordClassSets.GRAMMAR | WordClass.TIME.bit())
            && !tokens.capital(next);
    return (tokens.reportsSpeech(t, VerbForm.PAST) || tokens.reportsSpeech(t, VerbForm.PRESENT))
        && !owned
        && !tokens.hasAny(t, WordClass.NOUN_TOO.bit() | WordClass.SPEECH_NOUN.bit());
  }

  /**
   * Tests for "Kelden Health and Human Services Director Mila Sorensen": no person comes before
   * "and".
   */
  private boolean ledBy(int from, int and, int role) {
    boolean someone =
        tokens.hasAny(from, WordClassSets.GIVEN)
            || tokens.has(and - 1, WordClass.SURNAME)
            || tokens.hasAny(from, WordClassSets.ROLES);
    int head = tokens.has(role, WordClass.ORGANIZATION) ? role + 1 : role;
    boolean begins =
        and - from > 1
            || (tokens.has(from, WordClass.COMMON) && !tokens.has(from, WordClass.SURNAME));
    return begins
        && !someone
        && tokens.capital(head)
        && tokens.hasAny(head, WordClassSets.ROLES)
        && tokens.capital(head + 1);
  }

  /** Department of Justice, Secretary of State: a common word before "of" that is capitalized. */
  boolean ofContinues(int from, int of) {
    boolean large =
        tokens.capital(of + 1)
            || (tokens.matches(of + 1, FunctionWord.THE) && tokens.capital(of + 2));
    boolean given =
        of - 2 >= from
            && tokens.hasAny(of - 2, WordClassSets.GIVEN)
            && !tokens.has(of - 1, WordClass.ORGANIZATION);
    return large
        && !given
        && (head(of - 1)
            || (tokens.hasAny(of - 1, WordClassSets.ROLES | WordClass.GROUP.bit())
                && (!tokens.has(of - 1, WordClass.SURNAME)
                    || (of - 1 == from && tokens.hasAny(from, WordClassSets.TITLES)))))
        && of - from <= MAX_JOINED_WORDS;
  }

  /** Tests for a word that an organization's name can begin with: Bank, Centre. */
  private boolean head(int t) {
    return tokens.has(t, WordClass.ORGANIZATION)
        || (tokens.has(t, WordClass.COMMON)
            && !tokens.hasAny(t, WordClass.SURNAME.bit() | WordClassSets.GIVEN)
            && sentences.begin(sentences.of(t)) != t);
  }

  /**
   * Returns the token after "for Quiet" in "Centre for Quiet Cities", "on Foreign" in "Council on
   * Foreign Relations", "Without Borders" in "Doctors Without Borders"; the token itself where no
   * name goes on.
   */
  int prepositionContinues(int from, int t) {
    boolean topic = tokens.matches(t, FunctionWord.ON) && tokens.matches(t - 1, FunctionWord.PANEL);
    boolean purpose = topic || tokens.matches(t, FunctionWord.FOR);
    boolean capital = tokens.capital(t) && tokens.has(t, WordClass.PREPOSITION);
    boolean body = t - 1 > from && tokens.has(t - 1, WordClass.ORGANIZATION);
    boolean person = !body && tokens.hasAny(from, PERSONS);
    if (!(purpose || capital) || t - from > MAX_JOINED_WORDS || person) {
      return t;
    }
    int next = purpose && tokens.hasAny(t + 1, WordClassSets.OPENERS) ? t + 2 : t + 1;
    boolean several =
        tokens.hasAny(t - 1, WordClass.GROUP.bit() | WordClass.COMMON.bit())
            && (capital || (tokens.has(t - 1, WordClass.GROUP) && tokens.capital(next + 1)));
    return (head(t - 1) || several)
            && !tokens.hasAny(next, WordClassSets.GIVEN)
            && tokens.capital(next)
            && !tokens.hasAny(next, NO_PURPOSE)
            && !tokens.hasAny(next, WordClassSets.TITLES)
        ? next + 1
        : t;
  }
}
