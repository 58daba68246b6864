package dev.quoth.extract.names;

import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;

/** Words that are capitalized and are no names: they begin a sentence, or are in a headline. */
final class CapitalizedWords {

  private static final long NOT_VERBS =
      WordClass.SURNAME.bit()
          | WordClass.NOUN_TOO.bit()
          | WordClass.DOCUMENT.bit()
          | WordClass.ORGANIZATION.bit();
  private static final long AFTER_VERB =
      WordClassSets.OPENERS
          | WordClass.PREPOSITION.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.RELATIVE.bit();

  private static final long NO_PLAIN_WORD =
      WordClassSets.GIVEN
          | WordClassSets.ROLES
          | WordClass.SURNAME.bit()
          | WordClass.ORGANIZATION.bit()
          | WordClass.PLACE.bit()
          | WordClass.DEMONYM.bit();

  /** The least number of capitalized words in a headline that capitalizes its words. */
  private static final int MIN_CAPITALIZED = 4;

  /** Shorter words are in lower case in such headlines, too. */
  private static final int MIN_LETTERS = 4;

  private final Tokens tokens;
  private final Sentences sentences;
  private final CaseStatistics seen;

  /** The sentence that was looked at last, and whether it is such a headline. */
  private int sentence = -1;

  private boolean headline;

  CapitalizedWords(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.seen = CaseStatistics.of(tokens, sentences);
  }

  /** Tests for a word in a headline that capitalizes every word: "Ruiz Joins Moss on Old Pier". */
  boolean headline(int t) {
    int of = sentences.of(t);
    if (of != sentence) {
      sentence = of;
      headline = capitalized(sentences.begin(of), sentences.end(of));
    }
    return headline;
  }

  private boolean capitalized(int from, int to) {
    if (!tokens.is(from - 1, Kind.BREAK) || !tokens.is(to, Kind.BREAK)) {
      return false;
    }
    int large = 0;
    int small = 0;
    for (int t = from; t < to; t++) {
      if (t < to - 1 && (tokens.is(t, Kind.STOP) || stops(t))) {
        return false;
      }
      boolean counts = tokens.word(t) && tokens.end(t) - tokens.start(t) >= MIN_LETTERS;
      large += counts && tokens.capital(t) ? 1 : 0;
      small += counts && !tokens.capital(t) ? 1 : 0;
      // Prose is told by its first words: no capitals that follow could make up for them.
      if (small * MIN_CAPITALIZED >= large + to - t) {
        return false;
      }
    }
    return large >= MIN_CAPITALIZED && small * MIN_CAPITALIZED < large;
  }

  private boolean stops(int t) {
    return tokens.is(t, Kind.QUOTATION) && tokens.quotation(t).stops(tokens.text());
  }

  /**
   * Tests for a word that is capitalized because all words are, in a headline or in a word of the
   * page: "Joins", "WATCHED Ruiz".
   */
  boolean plain(int t) {
    boolean word =
        tokens.hasAny(t, WordClass.COMMON.bit() | WordClass.FURNITURE.bit() | WordClassSets.PAST)
            && !tokens.hasAny(t, NO_PLAIN_WORD);
    boolean shout =
        first(t)
            && tokens.has(t, WordClass.COMMON)
            && tokens.has(t, WordClass.SURNAME)
            && !tokens.hasAny(t, WordClassSets.GIVEN);
    return (word && (headline(t) || shouted(t))) || (shout && shouted(t));
  }

  /** Tests for "WATCHED Ruiz": a word in capitals before one that is not. */
  private boolean shouted(int t) {
    return tokens.capital(t + 1) && capitals(t) && !capitals(t + 1);
  }

  private boolean capitals(int t) {
    return NameForms.capitals(tokens.text(t));
  }

  /** Tests whether a word is a name elsewhere in the article, by itself. */
  boolean alone(int t) {
    return seen.alone(t);
  }

  /** Tests whether a sentence begins with a word that hardly ever is a name: "Tired Ana Ruiz". */
  boolean commonFirst(int t) {
    return first(t)
        && (tokens.has(t, WordClass.COMMON) || tokens.matches(t, FunctionWord.FORMER))
        && !tokens.hasAny(t, NO_PLAIN_WORD);
  }

  /** Tests for the first word of a sentence, of a numbered line, or after a colon. */
  boolean first(int t) {
    return sentences.begin(sentences.of(t)) == t
        || tokens.is(t - 1, Kind.COLON)
        || tokens.is(t - 1, Kind.CLOSE);
  }

  /** Tests for "Senior Ruiz aides" where the article names Ruiz: a common word before a name. */
  private boolean beforeName(int t) {
    boolean common =
        tokens.has(t, WordClass.COMMON)
            && !tokens.hasAny(t, NO_PLAIN_WORD & ~WordClass.SURNAME.bit());
    return (commonFirst(t) || (common && first(t) && seen.neverCapitalized(t)))
        && tokens.capital(t + 1)
        && seen.alone(t + 1)
        && !seen.alone(t)
        && !tokens.hasAny(t + 1, WordClass.GROUP.bit() | WordClass.DEMONYM.bit());
  }

  /** Tests whether a word is capitalized only because its sentence begins with it. */
  boolean opens(int t) {
    return first(t) && (commonNoun(t) || opening(t) || beforeName(t));
  }

  /**
   * Tests for "Wang Says He Never" in a headline that capitalizes every word; "Said Dorothy Ode".
   */
  boolean reports(int t) {
    boolean verb =
        tokens.reportsSpeech(t, VerbForm.PRESENT)
            || (tokens.reportsSpeech(t, VerbForm.PAST) && first(t));
    return verb && !tokens.hasAny(t, NOT_VERBS);
  }

  /** Tests for "Nurses said", "Residents of": capitalized only because the sentence begins. */
  private boolean commonNoun(int t) {
    boolean predicate = tokens.has(t + 1, WordClass.AUXILIARY) || tokens.isCue(t + 1);
    if (!tokens.capital(t + 1) && commonFirst(t) && (!predicate || !seen.alwaysCapitalized(t))) {
      return true;
    }
    if (rareName(t) && !predicate && !tokens.past(t + 1)) {
      return true;
    }
    if (tokens.capital(t + 1)
        || seen.alwaysCapitalized(t)
        || tokens.has(t, WordClass.SURNAME)
        || tokens.hasAny(t, WordClassSets.GIVEN)) {
      return false;
    }
    long nouns =
        WordClass.GROUP.bit()
            | WordClass.ROLE.bit()
            | WordClass.TEAM.bit()
            | WordClass.DOCUMENT.bit();
    boolean title = tokens.hasAny(t, WordClassSets.TITLES) || tokens.has(t, WordClass.DEMONYM);
    boolean plural =
        tokens.entry(t) == Lexicon.UNKNOWN
            && tokens.endsWith(t, Suffix.PLURAL)
            && tokens.word(t + 1);
    boolean common = tokens.word(t + 1) && seen.common(t);
    return (tokens.hasAny(t, nouns) && !title)
        || plural
        || common
        || tokens.matches(t, FunctionWord.ACCORDING);
  }

  /** Tests for "Large posters", "Look, …": a common word that is a surname, but none here. */
  private boolean rareName(int t) {
    return tokens.has(t, WordClass.COMMON)
        && first(t)
        && !tokens.capital(t + 1)
        && !tokens.is(t + 1, Kind.POSSESSIVE)
        && seen.neverCapitalized(t);
  }

  /**
   * Tests for "Interestingly Blocher", "Closing the port", "Based on": capitalized at the start
   * only.
   */
  private boolean opening(int t) {
    boolean unknown = !tokens.has(t, WordClass.SURNAME) && !tokens.hasAny(t, WordClassSets.GIVEN);
    boolean adverb = tokens.endsWith(t, Suffix.MANNER) && tokens.capital(t + 1);
    boolean verb = tokens.endsWith(t, Suffix.GERUND) || tokens.endsWith(t, Suffix.PAST);
    return unknown && (adverb || (verb && tokens.hasAny(t + 1, AFTER_VERB)) || compound(t));
  }

  /**
   * Tests for "Union-led protests": the second part of the compound is in lower case, and a noun
   * follows.
   */
  private boolean compound(int t) {
    int hyphen = tokens.start(t) + 1;
    while (hyphen < tokens.end(t) - 1 && tokens.text().charAt(hyphen) != '-') {
      hyphen++;
    }
    int next = t + 1;
    return hyphen < tokens.end(t) - 1
        && Character.isLowerCase(tokens.text().charAt(hyphen + 1))
        && tokens.word(next)
        && !tokens.capital(next)
        && !tokens.hasAny(next, WordClassSets.GRAMMAR | WordClassSets.PAST)
        && !(tokens.isCue(next) && !tokens.has(next, WordClass.NOUN_TOO));
  }
}
