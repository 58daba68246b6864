package dev.quoth.extract.names;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;

/** Finds where "and", "of" and an owner's apostrophe join the words of one name. */
final class NameJoiner {

  private static final int MAX_JOINED_WORDS = 5;

  private final Tokens tokens;

  NameJoiner(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Will Smith, April Jones: a word of the grammar that a surname follows is a given name. */
  boolean givenNameBefore(int t) {
    return tokens.hasAny(t, WordClassSets.GIVEN)
        && tokens.capital(t + 1)
        && tokens.has(t + 1, WordClass.SURNAME);
  }

  /** The Ferry and Dock Workers' Union, the Food and Drug Administration: one organization. */
  boolean bodyContinues(int from, int t) {
    boolean owners = tokens.is(t, Kind.POSSESSIVE) && tokens.end(t) - tokens.start(t) == 1;
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
    return and - from > 1
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
    boolean given = of - 2 >= from && tokens.hasAny(of - 2, WordClassSets.GIVEN);
    return large
        && !given
        && !tokens.has(of - 1, WordClass.SURNAME)
        && tokens.hasAny(
            of - 1, WordClass.ORGANIZATION.bit() | WordClassSets.ROLES | WordClass.GROUP.bit())
        && of - from <= MAX_JOINED_WORDS;
  }
}
