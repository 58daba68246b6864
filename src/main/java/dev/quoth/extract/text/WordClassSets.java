package dev.quoth.extract.text;

import dev.quoth.language.lexicon.WordClass;

/** Sets of word classes that several steps ask for. */
public final class WordClassSets {

  public static final long OPENERS =
      WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit() | WordClass.QUANTITY.bit();

  /** Words for several of a kind: all, most. */
  public static final long SOME = WordClass.QUANTITY.bit() | WordClass.INDEFINITE.bit();

  /** A verb in the past, or its participle, that reports nothing. */
  public static final long PAST = WordClass.PAST_TENSE.bit() | WordClass.PAST_OR_PARTICIPLE.bit();

  public static final long GRAMMAR =
      OPENERS
          | WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.HE.bit()
          | WordClass.SHE.bit()
          | WordClass.THEY.bit()
          | WordClass.IT.bit()
          | WordClass.FIRST_PERSON.bit()
          | WordClass.SECOND_PERSON.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.AUXILIARY.bit()
          | WordClass.NEGATION.bit()
          | WordClass.PAST_TENSE.bit()
          | WordClass.ADVERB.bit();
  public static final long PERSONAL =
      WordClass.HE.bit()
          | WordClass.SHE.bit()
          | WordClass.THEY.bit()
          | WordClass.FIRST_PERSON.bit()
          | WordClass.SECOND_PERSON.bit();
  public static final long CAN_SPEAK =
      WordClass.ROLE.bit()
          | WordClass.GROUP.bit()
          | WordClass.TEAM.bit()
          | WordClass.DOCUMENT.bit()
          | WordClass.INDEFINITE.bit()
          | WordClass.TITLE.bit();

  public static final long TITLES =
      WordClass.TITLE.bit() | WordClass.TITLE_MALE.bit() | WordClass.TITLE_FEMALE.bit();

  /** Words that join a further phrase: and, of, who. */
  public static final long JOINS =
      WordClass.COORDINATOR.bit() | WordClass.PREPOSITION.bit() | WordClass.RELATIVE.bit();

  public static final long ROLES = TITLES | WordClass.ROLE.bit();

  public static final long GIVEN =
      WordClass.GIVEN_MALE.bit() | WordClass.GIVEN_FEMALE.bit() | WordClass.GIVEN_EITHER.bit();

  /** Words that are in no name, unless they are a name by themselves: will, may. */
  public static final long NEVER_IN_NAMES =
      WordClass.DETERMINER.bit()
          | WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.POSSESSIVE_PRONOUN.bit()
          | WordClass.HE.bit()
          | WordClass.SHE.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.AUXILIARY.bit()
          | WordClass.ADVERB.bit()
          | WordClass.QUANTITY.bit()
          | WordClass.INDEFINITE.bit()
          | WordClass.WEEKDAY.bit();

  private WordClassSets() {}
}
