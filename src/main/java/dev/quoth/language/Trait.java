package dev.quoth.language;

import java.util.Locale;

/**
 * What a word can be. A word may have several traits, for a word alone does not tell: "may" is a
 * verb, a month, and a name.
 */
public enum Trait {
  /** An article or a word in its place: the, a, this, each. */
  DETERMINER(0),
  /** A word for how many: some, several, three. */
  QUANTITY(1),
  /** Whose: his, her, their. */
  POSSESSIVE_PRONOUN(2),
  /** A man or boy, by pronoun: he, him. */
  HE(3),
  /** A woman or girl, by pronoun: she, her. */
  SHE(4),
  /** Several, by pronoun: they, them. */
  THEY(5),
  /** A thing or an organization, by pronoun: it. */
  IT(6),
  /** The one who writes or speaks: I, we, me. */
  FIRST_PERSON(7),
  /** The reader: you. */
  SECOND_PERSON(8),
  /** A pronoun that can be the subject: he, who is not him. */
  SUBJECT_PRONOUN(9),
  /** Opens a relative clause: who, which, that. */
  RELATIVE(10),
  /** Somebody unnamed, by pronoun: someone, many, others. */
  INDEFINITE(11),
  /** Opens a phrase: of, in, for. */
  PREPOSITION(12),
  /** Joins equals: and, or, but. */
  COORDINATOR(13),
  /** Opens a dependent clause: because, when, that. */
  SUBORDINATOR(14),
  /** Helps a verb: has, was, will. */
  AUXILIARY(15),
  /** A form of to be. */
  BE(16),
  /** Denies: not, never, didn't. */
  NEGATION(17),
  /** Makes possible or necessary: would, can, must. */
  MODAL(18),
  /** Says how or when: also, then, yesterday. */
  ADVERB(19),
  /** A word of the calendar or the clock: Tuesday, week. */
  TIME(20),
  /** A month. */
  MONTH(21),
  /** A day of the week. */
  WEEKDAY(22),
  /** Stands before a name: Mr., Sen., President. */
  TITLE(23),
  /** Stands before a man's name: Mr., Sir. */
  TITLE_MALE(24),
  /** Stands before a woman's name: Mrs., Ms. */
  TITLE_FEMALE(25),
  /** Stands behind a name: Jr., III. */
  NAME_SUFFIX(26),
  /** Stands inside a name: van, de, bin. */
  NAME_PARTICLE(27),
  /** What one person can be: spokesman, voter. */
  ROLE(28),
  /** What one man can be: chairman, father. */
  ROLE_MALE(29),
  /** What one woman can be: chairwoman, mother. */
  ROLE_FEMALE(30),
  /** Several persons: officials, residents. */
  GROUP(31),
  /** Several that speak as one: committee, police. */
  TEAM(32),
  /** A text that can say something: letter, poll. */
  DOCUMENT(33),
  /** A word in an organization's name: Inc, Committee. */
  ORGANIZATION(34),
  /** A place whose name stands for a government: Beijing, the Kremlin. */
  SPEAKING_PLACE(35),
  /** A country, a state, a city, or a word in a place's name. */
  PLACE(36),
  /** Of a nation, a party or a faith: Chinese, Republican. */
  DEMONYM(37),
  /** Written large without being a person's name: God, Internet. */
  HONORIFIC_CAPITAL(38),
  /** What is said, when somebody owns it: claim, pledge. */
  SPEECH_NOUN(46),
  /** A form of a verb that is as often a plural noun: claims, reports. */
  NOUN_TOO(47),
  /** Sets one clause against another: but, while. */
  CONTRAST(48),
  /** A title that is no role: Mr., Dame. */
  COURTESY(49),
  /** A word for who passes on what others say: agency, newspaper, Times. */
  MEDIUM(50),
  /** Opens what came before or after: after, before, when. */
  LATER(59),
  /** A verb in the past that is no participle and no noun: went, took. */
  PAST_TENSE(60),
  /** A verb in the past, or its participle: made, held. */
  PAST_OR_PARTICIPLE(61),
  /** A word of talk that news in its own words seldom has: I, you, yes. */
  TALK(51),
  /** Whom a transcript calls by what they are: moderator, caller. */
  TURN_TAKER(52),
  /** A word of the page around an article: photo, related, advertisement. */
  FURNITURE(53),
  /** How two come together for an interview: met, asked. */
  INTERVIEW(54),
  /** Carries another verb with the same subject: declined (to say), went (on to say). */
  CATENATIVE(39),
  /** Ends in a full stop that need not end a sentence: Sen., U.S. */
  ABBREVIATION(40),
  /** Ends in a full stop that hardly ever ends a sentence: Mr., vs. */
  ABBREVIATION_INSIDE(41),
  /** Mostly a man's given name. */
  GIVEN_MALE(42),
  /** Mostly a woman's given name. */
  GIVEN_FEMALE(43),
  /** A given name of men and women. */
  GIVEN_EITHER(44),
  /** A frequent family name. */
  SURNAME(45),
  /** Says where: at, in. Persons seldom stand behind it. */
  LOCATIVE(56),
  /** Gives or holds an office: appointed (mayor), became, served (as). */
  OFFICE(57),
  /** A business of any kind: company, firm, airline. */
  FIRM(58);

  private final long bit;

  Trait(int position) {
    bit = 1L << position;
  }

  /**
   * Returns this trait as one bit of a set.
   *
   * @return a number with one bit set
   */
  public long bit() {
    return bit;
  }

  /**
   * Tells whether a set of traits has this one.
   *
   * @param traits the bits of a set, as {@link Lexicon#traits} gives them
   * @return true if this trait's bit is set
   */
  public boolean in(long traits) {
    return (traits & bit) != 0;
  }

  /** Returns the name under which the word lists write this trait: "given-male". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
