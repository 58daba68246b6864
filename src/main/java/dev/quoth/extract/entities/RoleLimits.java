package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

/**
 * Tells what no role of one's own holds: the name of another who has that role, a clause's verb, a
 * word that only comes before a title.
 */
final class RoleLimits {

  private static final long BODY =
      WordClass.ROLE.bit()
          | WordClass.TEAM.bit()
          | WordClass.FIRM.bit()
          | WordClass.ORGANIZATION.bit()
          | WordClass.PLACE.bit()
          | WordClass.DEMONYM.bit();

  private static final long HOLDER =
      WordClassSets.ROLES
          | WordClass.GROUP.bit()
          | WordClass.FIRM.bit()
          | WordClass.COORDINATOR.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  RoleLimits(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Tests for "former mayor Ivo Brandt", and not for "Brandt's aide", "aide to Mayor Brandt". */
  boolean ofAnother(int from, int to) {
    int preposition = -1;
    for (int t = from; t < to; t++) {
      if (tokens.has(t, WordClass.PREPOSITION)) {
        preposition = t;
      }
      int n = phrases.nameAt(t);
      if (n != NounPhrase.NO_NAME && another(phrases.name(n), t, to, preposition)) {
        return true;
      }
    }
    return false;
  }

  private boolean another(Name name, int t, int to, int preposition) {
    return t == name.nameFrom()
        && name.to() <= to
        && person(name)
        && !tokens.is(name.to(), Kind.POSSESSIVE)
        && !roleFollows(name.to(), to)
        && !complement(preposition, name);
  }

  private boolean person(Name name) {
    boolean office = name.titled() && tokens.hasAny(name.nameFrom() - 1, WordClassSets.ROLES);
    return office
        ? name.type().human()
        : name.type() == Name.Type.PERSON && tokens.hasAny(name.nameFrom(), WordClassSets.GIVEN);
  }

  /**
   * Reads "aide to Mayor Brandt", "aide to Moss and Brandt", and not "head of ports Ivo Brandt".
   */
  private boolean complement(int preposition, Name name) {
    if (preposition < 0 || tokens.matches(preposition - 1, FunctionWord.KIN)) {
      return preposition >= 0;
    }
    boolean alone = true;
    for (int t = preposition + 1; t < name.nameFrom(); t++) {
      if (tokens.hasAny(t, HOLDER) || tokens.is(t, Kind.POSSESSIVE)) {
        return true;
      }
      alone &= tokens.hasAny(t, WordClassSets.OPENERS);
    }
    return alone;
  }

  /** Tests for "Brandt campaign manager": a noun for the role comes after the name. */
  private boolean roleFollows(int from, int to) {
    int t = from;
    while (t < to && phrases.content(t)) {
      if (tokens.hasAny(t, WordClassSets.ROLES)) {
        return true;
      }
      t++;
    }
    return false;
  }

  /** Tests for "a pilot devoted a day to it": what has a finite verb is a clause. */
  boolean clause(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (!tokens.capital(t)
          && tokens.hasAny(t - 1, WordClassSets.ROLES)
          && !tokens.hasAny(t, WordClassSets.ROLES)
          && (!tokens.endsWith(t, Suffix.PAST) || tokens.hasAny(t + 1, WordClassSets.OPENERS))
          && phrases.finite(t)) {
        return true;
      }
    }
    return false;
  }

  /** Tests for "including the mayor", "when the mayor": no role begins so. */
  boolean linked(int from) {
    return tokens.hasAny(from, WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit())
        || (gerund(from) && !tokens.capital(from));
  }

  /** Tests for the title of a periodical: "Tom Moss, The American Conservative". */
  boolean title(int from) {
    return tokens.has(from, WordClass.DETERMINER)
        && tokens.capital(from)
        && tokens.capital(from + 1);
  }

  /**
   * Tests for "impeaching President Brandt", "the message President Brandt sent": a word before a
   * role, and no part of it.
   */
  boolean outside(int t) {
    if (!tokens.word(t)
        || tokens.capital(t)
        || tokens.matches(t, FunctionWord.FORMER)
        || tokens.matches(t, FunctionWord.ACTING)
        || tokens.matches(t, FunctionWord.DEPUTY)) {
      return false;
    }
    boolean opened = tokens.hasAny(t - 1, WordClassSets.OPENERS);
    boolean compound =
        tokens.has(t + 1, WordClass.ROLE) && !tokens.matches(t + 1, FunctionWord.ACTING);
    return tokens.capital(t + 1) ? outsideName(t) : gerund(t) && !opened && !compound;
  }

  private boolean outsideName(int t) {
    if (tokens.hasAny(t, BODY) || compound(t)) {
      return tokens.has(t, WordClass.GROUP) && !tokens.has(t, WordClass.TEAM);
    }
    int n = phrases.nameAt(t + 1);
    boolean owner =
        n != NounPhrase.NO_NAME
            && phrases.name(n).from() == t + 1
            && tokens.is(phrases.name(n).to(), Kind.POSSESSIVE);
    return owner
        || tokens.hasAny(t + 1, WordClassSets.TITLES)
        || tokens.has(t, WordClass.GROUP)
        || gerund(t)
        || phrases.tags().is(t, WordTag.FINITE)
        || (phrases.tags().is(t, WordTag.NONFINITE) && !tokens.endsWith(t, Suffix.PAST));
  }

  private boolean gerund(int t) {
    return tokens.endsWith(t, Suffix.GERUND)
        && !tokens.hasAny(t, BODY)
        && !tokens.matches(t, FunctionWord.ACTING)
        && !compound(t);
  }

  /** Tests for "third-ranking", "then-President". */
  private boolean compound(int t) {
    return tokens.text().substring(tokens.start(t), tokens.end(t)).indexOf('-') > 0;
  }
}
