package dev.quoth.extract.names;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;

/** Parts a run of capitalized words into what precedes a name, and the name. */
final class TitleReader {

  private static final long NAMES =
      WordClassSets.GIVEN
          | WordClass.SURNAME.bit()
          | WordClass.NAME_PARTICLE.bit()
          | WordClass.NAME_SUFFIX.bit();
  private static final long NOT_IN_PERSONS =
      WordClass.ORGANIZATION.bit()
          | WordClass.PLACE.bit()
          | WordClass.GROUP.bit()
          | WordClass.DEMONYM.bit();

  private final Tokens tokens;
  private final CapitalizedWords large;
  private final NameClassifier classifier;

  TitleReader(Tokens tokens, CapitalizedWords large, NameClassifier classifier) {
    this.tokens = tokens;
    this.large = large;
    this.classifier = classifier;
  }

  /**
   * Reads "Tired Ana Ruiz", "Glass-blower Ana Ruiz": a word that is no name begins the sentence,
   * and a whole name follows it.
   */
  int afterCommon(int from, int last) {
    boolean word =
        large.commonFirst(from)
            || (large.first(from)
                && (agent(from, last) || family(from, last) || adjective(from, last)));
    if (!word || last == from || tokens.matches(from - 1, FunctionWord.THE)) {
      return from;
    }
    int nameFrom = afterTitles(from + 1, last);
    boolean titled = nameFrom > from + 1;
    boolean known = large.alone(last) && !tokens.hasAny(last, NOT_IN_PERSONS);
    if (nameFrom > last || (!titled && nameFrom == last && !known)) {
      return from;
    }
    return titled || !person(nameFrom, last) ? from : nameFrom;
  }

  /** Tests whether words can be somebody's name: each is a name, or unknown. */
  private boolean person(int from, int last) {
    boolean given = tokens.hasAny(from, WordClassSets.GIVEN);
    for (int t = from; t <= last; t++) {
      boolean name =
          tokens.entry(t) == Lexicon.UNKNOWN || tokens.hasAny(t, NAMES) || (t == last && given);
      if (!name || !(tokens.word(t) || tokens.is(t, Kind.QUOTATION))) {
        return false;
      }
    }
    return true;
  }

  /** Tests for "Cook Hugo Lanz": before a whole name a word that is a surname is none. */
  private boolean family(int t, int last) {
    return last > t + 1
        && tokens.has(t, WordClass.SURNAME)
        && !tokens.hasAny(t, WordClassSets.GIVEN | WordClass.NAME_PARTICLE.bit())
        && tokens.hasAny(t + 1, WordClassSets.GIVEN)
        && !tokens.has(t + 1, WordClass.SURNAME);
  }

  /** Tests for "Boisterous Ana Ruiz": a word that is no name, and ends as adjectives do. */
  private boolean adjective(int t, int last) {
    return last > t + 1
        && tokens.entry(t) == Lexicon.UNKNOWN
        && tokens.endsWith(t, Suffix.ADJECTIVE)
        && tokens.hasAny(t + 1, WordClassSets.GIVEN);
  }

  /** Tests for "Glass-blower", "Harpist": a noun for what somebody does, before a name. */
  boolean agent(int t, int last) {
    return last > t + 1
        && tokens.endsWith(t, Suffix.AGENT)
        && !tokens.hasAny(t, WordClassSets.GIVEN | NOT_IN_PERSONS)
        && (tokens.entry(t) == Lexicon.UNKNOWN
            || tokens.hasAny(t, WordClass.COMMON.bit() | WordClass.SURNAME.bit()));
  }

  /** The first token after titles, roles, origins, and what is before a given name. */
  int afterTitles(int from, int last) {
    int nameFrom = from;
    if (givenAndSurname(from, last)) {
      return from;
    }
    for (int t = from; t <= last; t++) {
      boolean afterGiven =
          t == last
              && t > from
              && tokens.hasAny(t - 1, WordClassSets.GIVEN)
              && !tokens.hasAny(t - 1, WordClassSets.ROLES);
      if (t < last && ((t == nameFrom && plural(t)) || compound(t))) {
        nameFrom = t + 1;
      } else if (tokens.hasAny(t, WordClassSets.ROLES)
          && !(afterGiven && !tokens.dotted(t))
          && !givenAfterTitle(t, from, last)) {
        boolean courtesy =
            t > from && tokens.hasAny(t - 1, WordClassSets.TITLES) && tokens.dotted(t - 1);
        boolean surname =
            t == last
                && tokens.has(t, WordClass.SURNAME)
                && (courtesy || (t > from && nameFrom < t));
        nameFrom = surname ? nameFrom : t + 1;
      } else if (t > nameFrom && t < last && startsFullName(t)) {
        nameFrom = t;
      }
    }
    return afterOrigins(from, nameFrom, last);
  }

  /** Tests for "Sen. Dean Heller": no title is between a short one and a surname. */
  private boolean givenAfterTitle(int t, int from, int last) {
    return t > from
        && t + 1 == last
        && tokens.hasAny(t, WordClassSets.GIVEN)
        && !tokens.dotted(t)
        && tokens.dotted(t - 1)
        && tokens.hasAny(t - 1, WordClassSets.TITLES)
        && !tokens.hasAny(last, WordClassSets.GIVEN);
  }

  /** Tests for "Secretary-Treasurer", "Ex-Commissioner", "Governor-elect": a part is a role. */
  private boolean compound(int t) {
    int hyphen = tokens.text().indexOf('-', tokens.start(t), tokens.end(t));
    return hyphen > 0
        && tokens.word(t)
        && tokens.hasAny(t + 1, WordClassSets.GIVEN)
        && (role(tokens.start(t), hyphen) || role(hyphen + 1, tokens.end(t)));
  }

  private boolean role(int start, int end) {
    int entry = tokens.lexicon().find(tokens.text(), start, end);
    return (tokens.lexicon().classes(entry) & WordClassSets.ROLES) != 0;
  }

  /** Tests for "VP Research": common words are what somebody is the head of. */
  boolean common(int from, int last) {
    for (int t = from; t <= last; t++) {
      if (!tokens.hasAny(t, WordClass.COMMON.bit() | WordClass.DOCUMENT.bit())
          || tokens.hasAny(t, NAMES | WordClass.ORGANIZATION.bit())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tests for Christian Hornby, Dean Oduya: a given name that is a title or an origin, too, before
   * one word that is no given name.
   */
  private boolean givenAndSurname(int from, int last) {
    return last == from + 1
        && tokens.hasAny(from, WordClassSets.GIVEN)
        && !tokens.dotted(from)
        && !tokens.hasAny(last, WordClassSets.GIVEN)
        && (tokens.has(last, WordClass.SURNAME) || tokens.entry(last) == Lexicon.UNKNOWN)
        && !tokens.matches(from - 1, FunctionWord.THE);
  }

  /** Tests for "Professors" in "Professors Ana Ruiz of Kelden and Tom Moss of Marren". */
  private boolean plural(int t) {
    int singular = tokens.lexicon().find(tokens.text(), tokens.start(t), tokens.end(t) - 1);
    long classes = tokens.lexicon().classes(singular);
    return tokens.endsWith(t, Suffix.PLURAL)
        && (classes & WordClassSets.ROLES) != 0
        && tokens.hasAny(t + 1, WordClassSets.GIVEN)
        && !tokens.has(t, WordClass.SURNAME);
  }

  /**
   * Reads "Republican John Thune", "Texas-based Matt Mackowiak", "Secretary of State John Kerry".
   */
  private int afterOrigins(int from, int first, int last) {
    int nameFrom = first;
    int whole =
        tokens.matches(from - 1, FunctionWord.THE) && unknownPair(from, last) ? last : first;
    for (int t = whole; t < last; t++) {
      boolean origin = tokens.endsWith(t, Suffix.ORIGIN);
      nameFrom =
          origin
                  || (t == from
                      && !tokens.has(t + 1, WordClass.PREPOSITION)
                      && (tokens.hasAny(t, WordClass.DEMONYM.bit() | WordClass.GROUP.bit())
                          || large.reports(t)))
              ? t + 1
              : nameFrom;
    }
    if (!tokens.matches(nameFrom, FunctionWord.OF)) {
      return nameFrom;
    }
    return nameFrom + 1 < last ? afterOffice(nameFrom + 2, last) : from;
  }

  /** Reads "Secretary of Homeland Security Ana Ruiz": an office may have two words. */
  private int afterOffice(int first, int last) {
    int t = first;
    while (last - t > 1 && !tokens.hasAny(t, NAMES) && (office(t) || givenAfter(t + 1))) {
      t++;
    }
    return person(t, last) ? t : first;
  }

  private boolean office(int t) {
    return tokens.hasAny(t, NOT_IN_PERSONS | WordClass.COMMON.bit() | WordClass.DOCUMENT.bit());
  }

  private boolean givenAfter(int t) {
    return tokens.hasAny(t, WordClassSets.GIVEN);
  }

  /** Tests for "the Federal Reserve": an origin and a word that is nobody's name are one name. */
  private boolean unknownPair(int from, int last) {
    return last == from + 1
        && tokens.has(from, WordClass.DEMONYM)
        && !tokens.hasAny(last, WordClassSets.GIVEN | WordClass.SURNAME.bit());
  }

  /** U.N., U.S.: a known abbreviation of several letters. */
  boolean abbreviated(int t) {
    return tokens.dotted(t)
        && tokens.end(t) - tokens.start(t) > 3
        && tokens.has(t, WordClass.ABBREVIATION)
        && !tokens.hasAny(t, WordClassSets.ROLES | WordClass.NAME_SUFFIX.bit());
  }

  /** A given name, after a word that cannot be one: "House Paul Ryan", "State John Kerry". */
  private boolean startsFullName(int t) {
    long before =
        WordClass.ORGANIZATION.bit()
            | WordClass.PLACE.bit()
            | WordClass.DEMONYM.bit()
            | WordClass.GROUP.bit();
    boolean office =
        tokens.hasAny(t - 1, WordClass.COMMON.bit() | WordClass.DOCUMENT.bit())
            && !tokens.hasAny(t - 1, NAMES);
    return tokens.hasAny(t, WordClassSets.GIVEN)
        && !tokens.has(t, WordClass.PLACE)
        && (office
            || tokens.hasAny(t - 1, before)
            || classifier.acronym(t - 1)
            || abbreviated(t - 1))
        && !tokens.hasAny(t - 1, WordClassSets.GIVEN)
        && !tokens.hasAny(t + 1, before);
  }
}
