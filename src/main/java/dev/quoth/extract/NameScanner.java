package dev.quoth.extract;

import dev.quoth.extract.Name.Sort;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Ending;
import dev.quoth.language.Lexicon;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import dev.quoth.language.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Finds runs of capitalised words, parts titles from names, and tells persons from the rest. */
final class NameScanner {

  private static final long NEVER_IN_NAMES =
      Trait.DETERMINER.bit()
          | Trait.SUBJECT_PRONOUN.bit()
          | Trait.POSSESSIVE_PRONOUN.bit()
          | Trait.HE.bit()
          | Trait.SHE.bit()
          | Trait.COORDINATOR.bit()
          | Trait.SUBORDINATOR.bit()
          | Trait.PREPOSITION.bit()
          | Trait.AUXILIARY.bit()
          | Trait.ADVERB.bit()
          | Trait.QUANTITY.bit()
          | Trait.INDEFINITE.bit()
          | Trait.WEEKDAY.bit();
  private static final long TITLES =
      Trait.TITLE.bit() | Trait.TITLE_MALE.bit() | Trait.TITLE_FEMALE.bit();
  private static final long GIVEN =
      Trait.GIVEN_MALE.bit() | Trait.GIVEN_FEMALE.bit() | Trait.GIVEN_EITHER.bit();
  private static final long ROLES = TITLES | Trait.ROLE.bit();
  private static final long NOT_A_SURNAME =
      Trait.ORGANIZATION.bit()
          | Trait.PLACE.bit()
          | Trait.DEMONYM.bit()
          | Trait.GROUP.bit()
          | Trait.ROLE.bit()
          | Trait.DOCUMENT.bit()
          | Trait.HONORIFIC_CAPITAL.bit();

  private static final long NOT_VERBS =
      Trait.SURNAME.bit() | Trait.NOUN_TOO.bit() | Trait.DOCUMENT.bit() | Trait.ORGANIZATION.bit();

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names = new ArrayList<>();

  private NameScanner(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Returns the names in the order of the text. */
  static List<Name> scan(Tokens tokens, Sentences sentences) {
    NameScanner scanner = new NameScanner(tokens, sentences);
    int t = 0;
    while (t < tokens.size()) {
      t = scanner.startsName(t) ? scanner.run(t) : t + 1;
    }
    return scanner.names;
  }

  private boolean startsName(int t) {
    if (!tokens.capital(t) || reports(t)) {
      return false;
    }
    if (sentences.begin(sentences.of(t)) == t && commonNoun(t)) {
      return false;
    }
    if (!tokens.hasAny(t, NEVER_IN_NAMES)) {
      return !tokens.has(t, Trait.MONTH) || givenNameBefore(t) || speaks(t);
    }
    return tokens.hasAny(t, GIVEN) && (givenNameBefore(t) || speaks(t));
  }

  /** "Will wrote": a word of the grammar, written large, that a reporting verb follows. */
  private boolean speaks(int t) {
    int next = tokens.entry(t + 1);
    return tokens.lexicon.isCue(next) && tokens.lexicon.form(next) == VerbForm.PAST;
  }

  /** "Wang Says He Never" in a headline that writes every word large; "Said Dorothy Ode". */
  private boolean reports(int t) {
    boolean first = sentences.begin(sentences.of(t)) == t;
    boolean verb =
        tokens.reportsSpeech(t, VerbForm.PRESENT)
            || (first && tokens.reportsSpeech(t, VerbForm.PAST));
    return verb && !tokens.hasAny(t, NOT_VERBS);
  }

  /** "Nurses said", "Residents of": written large only because the sentence begins. */
  private boolean commonNoun(int t) {
    if (tokens.capital(t + 1) || tokens.has(t, Trait.SURNAME) || tokens.hasAny(t, GIVEN)) {
      return false;
    }
    long nouns = Trait.GROUP.bit() | Trait.ROLE.bit() | Trait.TEAM.bit() | Trait.DOCUMENT.bit();
    boolean title = tokens.hasAny(t, TITLES) || tokens.has(t, Trait.DEMONYM);
    boolean plural =
        tokens.entry(t) == Lexicon.UNKNOWN
            && tokens.endsWith(t, Ending.PLURAL)
            && tokens.word(t + 1);
    return (tokens.hasAny(t, nouns) && !title) || plural || tokens.matches(t, Marker.ACCORDING);
  }

  /** Will Smith, April Jones: a word of the grammar that a surname follows is a given name. */
  private boolean givenNameBefore(int t) {
    return tokens.hasAny(t, GIVEN) && tokens.capital(t + 1) && tokens.has(t + 1, Trait.SURNAME);
  }

  private int run(int from) {
    int to = from + 1;
    while (true) {
      int next = step(from, to);
      if (next == to) {
        break;
      }
      to = next;
    }
    classify(from, to);
    return to;
  }

  /** How far the run goes on from a token; the token itself where it does not. */
  private int step(int from, int t) {
    if (tokens.capital(t)) {
      boolean grammar = tokens.hasAny(t, NEVER_IN_NAMES) && !tokens.has(t, Trait.SURNAME);
      if (reports(t)) {
        return t;
      }
      boolean initial = tokens.end(t) - tokens.start(t) <= 2 && tokens.dotted(t);
      return (grammar && !initial) || sentences.begin(sentences.of(t)) == t ? t : t + 1;
    }
    if (tokens.has(t, Trait.NAME_PARTICLE) && !tokens.hasAny(t - 1, TITLES & ~Trait.ROLE.bit())) {
      int next = tokens.has(t + 1, Trait.NAME_PARTICLE) ? t + 2 : t + 1;
      return tokens.capital(next) ? next + 1 : t;
    }
    boolean ampersand = tokens.is(t, Kind.SYMBOL) && tokens.text.charAt(tokens.start(t)) == '&';
    if (ampersand && tokens.capital(t + 1)) {
      return t + 2;
    }
    if (tokens.is(t, Kind.COMMA) && tokens.has(t + 1, Trait.NAME_SUFFIX)) {
      return t + 2;
    }
    return tokens.matches(t, Marker.OF) && ofContinues(from, t)
        ? t + (tokens.capital(t + 1) ? 2 : 3)
        : t;
  }

  /** Department of Justice, Secretary of State: a common word before "of" that is written large. */
  private boolean ofContinues(int from, int of) {
    boolean large =
        tokens.capital(of + 1) || (tokens.matches(of + 1, Marker.THE) && tokens.capital(of + 2));
    boolean given = of - 2 >= from && tokens.hasAny(of - 2, GIVEN);
    return large
        && !given
        && !tokens.has(of - 1, Trait.SURNAME)
        && tokens.hasAny(of - 1, Trait.ORGANIZATION.bit() | ROLES | Trait.GROUP.bit())
        && of - from < 6;
  }

  private void classify(int from, int to) {
    int last = to - 1;
    while (last > from && tokens.has(last, Trait.NAME_SUFFIX)) {
      last--;
    }
    while (last > from && tokens.is(last, Kind.COMMA)) {
      last--;
    }
    int nameFrom = afterTitles(from, last);
    if (nameFrom > last) {
      names.add(new Name(from, from, to, Sort.TITLE_ALONE, gender(from, from)));
      return;
    }
    Sort sort = sort(from, nameFrom, last);
    if (sort != Sort.PERSON && sort != Sort.UNSURE) {
      nameFrom = tokens.hasAny(from, TITLES) ? nameFrom : from;
    }
    names.add(new Name(from, nameFrom, to, sort, gender(from, nameFrom)));
  }

  /** The first token behind titles, roles, and what stands before a given name that is none. */
  private int afterTitles(int from, int last) {
    int nameFrom = from;
    for (int t = from; t <= last; t++) {
      boolean afterGiven =
          t == last && t > from && tokens.hasAny(t - 1, GIVEN) && !tokens.hasAny(t - 1, ROLES);
      if (tokens.hasAny(t, ROLES) && !(afterGiven && !tokens.dotted(t))) {
        boolean courtesy = t > from && tokens.hasAny(t - 1, TITLES) && tokens.dotted(t - 1);
        boolean surname =
            t == last && tokens.has(t, Trait.SURNAME) && (courtesy || (t > from && nameFrom < t));
        nameFrom = surname ? nameFrom : t + 1;
      } else if (t > nameFrom && t < last && startsFullName(t)) {
        return t;
      }
    }
    while (nameFrom < last && nameFrom == from && origin(nameFrom)) {
      nameFrom++;
    }
    return tokens.matches(nameFrom, Marker.OF) && nameFrom + 1 < last ? nameFrom + 2 : nameFrom;
  }

  /** "Republican John Thune", "Texas-based Matt Mackowiak". */
  private boolean origin(int t) {
    return tokens.has(t, Trait.DEMONYM) || tokens.endsWith(t, Ending.ORIGIN);
  }

  /** A given name, behind a word that cannot be one: "House Paul Ryan", "State John Kerry". */
  private boolean startsFullName(int t) {
    long before =
        Trait.ORGANIZATION.bit() | Trait.PLACE.bit() | Trait.DEMONYM.bit() | Trait.GROUP.bit();
    return tokens.hasAny(t, GIVEN)
        && !tokens.has(t, Trait.PLACE)
        && (tokens.hasAny(t - 1, before) || acronym(t - 1))
        && !tokens.hasAny(t - 1, GIVEN)
        && !tokens.hasAny(t + 1, before);
  }

  private boolean acronym(int t) {
    int length = tokens.end(t) - tokens.start(t);
    for (int i = tokens.start(t); i < tokens.end(t); i++) {
      if (Character.isLowerCase(tokens.text.charAt(i))) {
        return false;
      }
    }
    return length >= 2 && tokens.word(t) && !tokens.dotted(t);
  }

  private Sort sort(int from, int nameFrom, int last) {
    if (nameFrom > from && tokens.hasAny(nameFrom - 1, ROLES)) {
      return tokens.hasAny(last, NOT_A_SURNAME) && !tokens.has(last, Trait.SURNAME)
          ? Sort.ORGANIZATION
          : Sort.PERSON;
    }
    boolean one = nameFrom == last;
    for (int t = nameFrom; t <= last; t++) {
      boolean given = t == nameFrom && !one && tokens.hasAny(t, GIVEN);
      if (!given
          && tokens.has(t, Trait.ORGANIZATION)
          && !(t == last && surnameAfterGiven(t, nameFrom))) {
        return Sort.ORGANIZATION;
      }
    }
    if (one) {
      return single(nameFrom);
    }
    if (tokens.matches(from - 1, Marker.THE)) {
      return tokens.hasAny(last, Trait.PLACE.bit()) ? Sort.PLACE : Sort.ORGANIZATION;
    }
    if (tokens.hasAny(nameFrom, GIVEN) && !placeLike(last, nameFrom)) {
      return Sort.PERSON;
    }
    if (placeLike(last, nameFrom) || tokens.has(nameFrom, Trait.PLACE)) {
      return Sort.PLACE;
    }
    boolean common = tokens.hasAny(last, NOT_A_SURNAME) || tokens.hasAny(nameFrom, NOT_A_SURNAME);
    return common ? Sort.ORGANIZATION : Sort.UNSURE;
  }

  private boolean surnameAfterGiven(int t, int nameFrom) {
    return tokens.has(t, Trait.SURNAME) && t > nameFrom && tokens.hasAny(nameFrom, GIVEN);
  }

  private boolean placeLike(int last, int nameFrom) {
    return tokens.has(last, Trait.PLACE)
        && !(tokens.has(last, Trait.SURNAME) && tokens.hasAny(nameFrom, GIVEN));
  }

  private Sort single(int t) {
    if (tokens.has(t, Trait.PLACE) || tokens.has(t, Trait.SPEAKING_PLACE)) {
      return Sort.PLACE;
    }
    if (tokens.hasAny(t, NOT_A_SURNAME | Trait.MONTH.bit()) || acronym(t)) {
      return Sort.ORGANIZATION;
    }
    return Sort.UNSURE;
  }

  private Gender gender(int from, int nameFrom) {
    for (int t = from; t < nameFrom; t++) {
      if (tokens.hasAny(t, Trait.TITLE_MALE.bit() | Trait.ROLE_MALE.bit())) {
        return Gender.MALE;
      }
      if (tokens.hasAny(t, Trait.TITLE_FEMALE.bit() | Trait.ROLE_FEMALE.bit())) {
        return Gender.FEMALE;
      }
    }
    if (tokens.has(nameFrom, Trait.GIVEN_MALE)) {
      return Gender.MALE;
    }
    return tokens.has(nameFrom, Trait.GIVEN_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
  }
}
