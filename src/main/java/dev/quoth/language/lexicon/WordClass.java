package dev.quoth.language.lexicon;

import java.util.Locale;

/**
 * A class of words that the rules ask for: a part of speech, a kind of noun, a word of the page. A
 * word may be in several, for a word alone does not tell: "may" is a verb, a month, and a name.
 *
 * <p>A word's classes are kept as the bits of one long, so there can be at most 64 of them.
 */
public enum WordClass {
  // --- grammar
  /** An article or a word in its place: the, a, this, each. */
  DETERMINER,
  /** A word for how many: some, several, three. */
  QUANTITY,
  /** A pronoun for an owner: his, her, their. */
  POSSESSIVE_PRONOUN,
  /** A pronoun for a man or boy: he, him. */
  HE,
  /** A pronoun for a woman or girl: she, her. */
  SHE,
  /** A pronoun for several: they, them. */
  THEY,
  /** A pronoun for a thing or an organization: it. */
  IT,
  /** A pronoun for the speaker or writer: I, we, me. */
  FIRST_PERSON,
  /** A pronoun for the reader: you. */
  SECOND_PERSON,
  /** A pronoun that can be the subject: he, which "him" cannot. */
  SUBJECT_PRONOUN,
  /** Opens a relative clause: who, which, that. */
  RELATIVE,
  /** A pronoun for somebody unnamed: someone, many, others. */
  INDEFINITE,
  /** Opens a phrase: of, in, for. */
  PREPOSITION,
  /** A preposition of place: at, in. A person seldom follows it. */
  LOCATIVE,
  /** Joins equals: and, or, but. */
  COORDINATOR,
  /** Sets one clause against another: but, while. */
  CONTRAST,
  /** Opens a dependent clause: because, when, that. */
  SUBORDINATOR,
  /** Opens what came before or after: after, before, when. */
  LATER,
  /** Helps a verb: has, was, will. */
  AUXILIARY,
  /** A form of to be. */
  BE,
  /** Denies: not, never, didn't. */
  NEGATION,
  /** A verb of possibility or necessity: would, can, must. */
  MODAL,
  /** A word of manner or time: also, then, yesterday. */
  ADVERB,

  // --- verbs that report nothing
  /** A verb in the past that is neither a participle nor a noun: went, took. */
  PAST_TENSE,
  /** A verb in the past, or its participle: made, held. */
  PAST_OR_PARTICIPLE,
  /** Carries another verb with the same subject: declined (to say), went (on to say). */
  CATENATIVE,
  /** A verb of giving or holding an office: appointed (mayor), became, served (as). */
  OFFICE,
  /** Brings two together for an interview: met, asked. */
  INTERVIEW,

  // --- time
  /** A word of the calendar or the clock: Tuesday, week. */
  TIME,
  /** A month. */
  MONTH,
  /** A day of the week. */
  WEEKDAY,

  // --- names
  /** Precedes a name: Mr., Sen., President. */
  TITLE,
  /** Precedes a man's name: Mr., Sir. */
  TITLE_MALE,
  /** Precedes a woman's name: Mrs., Ms. */
  TITLE_FEMALE,
  /** A title that is no role: Mr., Dame. */
  COURTESY,
  /** Follows a name: Jr., III. */
  NAME_SUFFIX,
  /** Occurs inside a name: van, de, bin. */
  NAME_PARTICLE,
  /** Mostly a man's given name. */
  GIVEN_MALE,
  /** Mostly a woman's given name. */
  GIVEN_FEMALE,
  /** A given name of men and women. */
  GIVEN_EITHER,
  /** A frequent family name. */
  SURNAME,
  /** Capitalized without being a person's name: God, Internet. */
  HONORIFIC_CAPITAL,
  /** Hardly ever capitalized within a sentence: eventually, planned, tired. */
  COMMON,

  // --- who can speak
  /** A noun for one person: spokesman, voter. */
  ROLE,
  /** A noun for one man: chairman, father. */
  ROLE_MALE,
  /** A noun for one woman: chairwoman, mother. */
  ROLE_FEMALE,
  /** Several persons: officials, residents. */
  GROUP,
  /** Several that speak as one: committee, police. */
  TEAM,
  /** A business of any kind: company, firm, airline. */
  FIRM,
  /** A word in an organization's name: Inc, Committee. */
  ORGANIZATION,
  /** A text that can say something: letter, poll. */
  DOCUMENT,
  /** Passes on what others say: agency, newspaper, Times. */
  MEDIUM,
  /** A place whose name denotes a government: Beijing, the Kremlin. */
  SPEAKING_PLACE,
  /** A country, a state, a city, or a word in a place's name. */
  PLACE,
  /** Of a nation, a party or a faith: Chinese, Republican. */
  DEMONYM,
  /** A noun for what does not speak: attack, wisdom, turbine. */
  THING,

  // --- what is said
  /** A noun for something said, if it has an owner: claim, pledge. */
  SPEECH_NOUN,
  /** A form of a verb that is as often a plural noun: claims, reports. */
  NOUN_TOO,

  /** A noun for a work, a show or a vessel that has a title: novel, song, film. */
  WORK,

  // --- the page
  /** A word of talk that news in its own words seldom has: I, you, yes. */
  TALK,
  /** A label of a transcript that is no name: moderator, caller. */
  TURN_TAKER,
  /** A word of the page around an article: photo, related, advertisement. */
  FURNITURE,
  /** Ends in a full stop that need not end a sentence: Sen., U.S. */
  ABBREVIATION,
  /** Ends in a full stop that hardly ever ends a sentence: Mr., vs. */
  ABBREVIATION_INSIDE;

  /** Which bit it is may change: sets are never kept. */
  @SuppressWarnings("EnumOrdinal")
  private final long bit = 1L << ordinal();

  /** Returns this class as a set: a number with one bit. */
  public long bit() {
    return bit;
  }

  /** Tests whether a set of {@linkplain Lexicon#classes classes} has this one. */
  public boolean in(long classes) {
    return (classes & bit) != 0;
  }

  /** Returns the name of this class in the word lists: "given-male". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
