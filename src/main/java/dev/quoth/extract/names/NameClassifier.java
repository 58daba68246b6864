package dev.quoth.extract.names;

import dev.quoth.Gender;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;

/** Classifies a name by its words alone: a person's, a place's or an organization's. */
final class NameClassifier {

  private static final long NOT_A_SURNAME =
      WordClass.ORGANIZATION.bit()
          | WordClass.PLACE.bit()
          | WordClass.DEMONYM.bit()
          | WordClass.GROUP.bit()
          | WordClass.ROLE.bit()
          | WordClass.DOCUMENT.bit()
          | WordClass.HONORIFIC_CAPITAL.bit();

  private final Tokens tokens;

  NameClassifier(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean acronym(int t) {
    int length = tokens.end(t) - tokens.start(t);
    for (int i = tokens.start(t); i < tokens.end(t); i++) {
      if (Character.isLowerCase(tokens.text().charAt(i))) {
        return false;
      }
    }
    return length >= 2 && tokens.word(t) && !tokens.dotted(t);
  }

  Name.Type type(int from, int nameFrom, int last, int to) {
    if (tokens.is(last + 1, Kind.POSSESSIVE) && to > last + 1) {
      return Name.Type.ORGANIZATION;
    }
    if (firm(nameFrom, last) || house(from, nameFrom, last)) {
      return Name.Type.ORGANIZATION;
    }
    if (nameFrom > from && tokens.hasAny(nameFrom - 1, WordClassSets.ROLES)) {
      return tokens.hasAny(last, NOT_A_SURNAME) && !tokens.has(last, WordClass.SURNAME)
          ? Name.Type.ORGANIZATION
          : Name.Type.PERSON;
    }
    if (organization(nameFrom, last)) {
      return Name.Type.ORGANIZATION;
    }
    return nameFrom == last ? single(nameFrom) : several(from, nameFrom, last);
  }

  private boolean organization(int nameFrom, int last) {
    for (int t = nameFrom; t <= last; t++) {
      boolean given = t == nameFrom && t < last && tokens.hasAny(t, WordClassSets.GIVEN);
      if (!given
          && tokens.has(t, WordClass.ORGANIZATION)
          && !(t == last && surnameAfterGiven(t, nameFrom))) {
        return true;
      }
    }
    return false;
  }

  private Name.Type several(int from, int nameFrom, int last) {
    boolean afterBody = nameFrom > from && tokens.hasAny(nameFrom, WordClassSets.GIVEN);
    if (!afterBody && (things(nameFrom, last) || joined(nameFrom, last))) {
      return Name.Type.ORGANIZATION;
    }
    if (tokens.matches(from - 1, FunctionWord.THE) && !afterBody) {
      return tokens.hasAny(last, WordClass.PLACE.bit()) ? Name.Type.PLACE : Name.Type.ORGANIZATION;
    }
    if (tokens.hasAny(nameFrom, WordClassSets.GIVEN) && !placeLike(last, nameFrom)) {
      return Name.Type.PERSON;
    }
    if (placeLike(last, nameFrom) || tokens.has(nameFrom, WordClass.PLACE)) {
      return Name.Type.PLACE;
    }
    boolean common = tokens.hasAny(last, NOT_A_SURNAME) || tokens.hasAny(nameFrom, NOT_A_SURNAME);
    return common ? Name.Type.ORGANIZATION : Name.Type.UNSURE;
  }

  /** Tests for "Friends of the Harbour": a preposition is in the name, and no place before it. */
  private boolean joined(int nameFrom, int last) {
    for (int t = nameFrom + 1; t < last; t++) {
      if (tokens.has(t, WordClass.PREPOSITION)
          && !tokens.hasAny(t, WordClass.NAME_PARTICLE.bit())
          && !tokens.hasAny(t - 1, WordClass.PLACE.bit())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tests for "Planned Parenthood", "Amnesty International", "Hope Capital": a common word is in
   * the name, and nothing says that it is somebody's.
   */
  private boolean things(int nameFrom, int last) {
    boolean given =
        tokens.hasAny(nameFrom, WordClassSets.GIVEN) && !tokens.has(nameFrom, WordClass.COMMON);
    int first = nameFrom + 1;
    while (given && first < last && tokens.dotted(first)) {
      first++;
    }
    for (int t = given ? first + 1 : first; t <= last; t++) {
      if (tokens.has(t, WordClass.COMMON)
          && !tokens.hasAny(t, WordClassSets.GIVEN | WordClass.SURNAME.bit())) {
        return true;
      }
    }
    return false;
  }

  /** Tests for "Norvik & Vane". */
  private boolean firm(int nameFrom, int last) {
    for (int t = nameFrom + 1; t < last; t++) {
      if (tokens.is(t, Kind.SYMBOL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tests for "Anchor House", "Captain Group": a word for an organization after a role that is no
   * title.
   */
  private boolean house(int from, int nameFrom, int last) {
    return nameFrom == last
        && nameFrom > from
        && tokens.has(last, WordClass.ORGANIZATION)
        && tokens.has(last - 1, WordClass.ROLE)
        && !tokens.hasAny(last - 1, WordClassSets.TITLES);
  }

  private boolean surnameAfterGiven(int t, int nameFrom) {
    return tokens.has(t, WordClass.SURNAME)
        && t > nameFrom
        && tokens.hasAny(nameFrom, WordClassSets.GIVEN);
  }

  private boolean placeLike(int last, int nameFrom) {
    return tokens.has(last, WordClass.PLACE)
        && !(tokens.has(last, WordClass.SURNAME) && tokens.hasAny(nameFrom, WordClassSets.GIVEN));
  }

  private Name.Type single(int t) {
    boolean abbreviated = tokens.dotted(t) && tokens.end(t) - tokens.start(t) > 2;
    if (abbreviated || tokens.has(t, WordClass.PLACE) || tokens.has(t, WordClass.SPEAKING_PLACE)) {
      return Name.Type.PLACE;
    }
    if (tokens.hasAny(t, NOT_A_SURNAME | WordClass.MONTH.bit()) || acronym(t)) {
      return Name.Type.ORGANIZATION;
    }
    return Name.Type.UNSURE;
  }

  Gender gender(int from, int nameFrom) {
    for (int t = from; t < nameFrom; t++) {
      if (tokens.hasAny(t, WordClass.TITLE_MALE.bit() | WordClass.ROLE_MALE.bit())) {
        return Gender.MALE;
      }
      if (tokens.hasAny(t, WordClass.TITLE_FEMALE.bit() | WordClass.ROLE_FEMALE.bit())) {
        return Gender.FEMALE;
      }
    }
    if (tokens.has(nameFrom, WordClass.GIVEN_MALE)) {
      return Gender.MALE;
    }
    return tokens.has(nameFrom, WordClass.GIVEN_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
  }
}
