package dev.quoth.extract.text;

import dev.quoth.language.Trait;

/** Sets of traits that several steps ask for. */
public final class TraitSets {

  public static final long OPENERS =
      Trait.DETERMINER.bit() | Trait.POSSESSIVE_PRONOUN.bit() | Trait.QUANTITY.bit();

  /** A verb in the past, or its participle, that reports nothing. */
  public static final long PAST = Trait.PAST_TENSE.bit() | Trait.PAST_OR_PARTICIPLE.bit();

  public static final long GRAMMAR =
      OPENERS
          | Trait.SUBJECT_PRONOUN.bit()
          | Trait.HE.bit()
          | Trait.SHE.bit()
          | Trait.THEY.bit()
          | Trait.IT.bit()
          | Trait.FIRST_PERSON.bit()
          | Trait.SECOND_PERSON.bit()
          | Trait.RELATIVE.bit()
          | Trait.PREPOSITION.bit()
          | Trait.COORDINATOR.bit()
          | Trait.SUBORDINATOR.bit()
          | Trait.AUXILIARY.bit()
          | Trait.NEGATION.bit()
          | Trait.PAST_TENSE.bit()
          | Trait.ADVERB.bit();
  public static final long PERSONAL =
      Trait.HE.bit()
          | Trait.SHE.bit()
          | Trait.THEY.bit()
          | Trait.FIRST_PERSON.bit()
          | Trait.SECOND_PERSON.bit();
  public static final long CAN_SPEAK =
      Trait.ROLE.bit()
          | Trait.GROUP.bit()
          | Trait.TEAM.bit()
          | Trait.DOCUMENT.bit()
          | Trait.INDEFINITE.bit()
          | Trait.TITLE.bit();

  public static final long TITLES =
      Trait.TITLE.bit() | Trait.TITLE_MALE.bit() | Trait.TITLE_FEMALE.bit();

  public static final long ROLES = TITLES | Trait.ROLE.bit();

  public static final long GIVEN =
      Trait.GIVEN_MALE.bit() | Trait.GIVEN_FEMALE.bit() | Trait.GIVEN_EITHER.bit();

  private TraitSets() {}
}
