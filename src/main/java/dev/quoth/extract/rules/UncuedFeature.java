package dev.quoth.extract.rules;

import java.util.Locale;

/**
 * A feature of a quotation that no reporting verb governs. It may be said all the same, or be a
 * title, a nickname, a word held at a distance.
 */
public enum UncuedFeature {
  /** Every quotation has this one. */
  ALWAYS,
  ONE_WORD,
  TWO_OR_THREE_WORDS,
  FOUR_TO_SEVEN_WORDS,
  MORE_WORDS,
  ENDS_WITH_STOP,
  ENDS_WITH_CALL,
  ENDS_WITH_COMMA,
  ENDS_WITH_WORD,
  AFTER_EDGE,
  AFTER_COLON,
  AFTER_COMMA,
  AFTER_DASH,
  AFTER_PARENTHESIS,
  AFTER_QUOTATION,
  AFTER_DETERMINER,
  AFTER_PREPOSITION,
  AFTER_AS,
  AFTER_BE,
  AFTER_COORDINATOR,
  AFTER_THAT,
  AFTER_NAME,
  AFTER_WORD,
  BEFORE_EDGE,
  BEFORE_COLON,
  BEFORE_COMMA,
  BEFORE_DASH,
  BEFORE_PARENTHESIS,
  BEFORE_QUOTATION,
  BEFORE_DETERMINER,
  BEFORE_PREPOSITION,
  BEFORE_AS,
  BEFORE_BE,
  BEFORE_COORDINATOR,
  BEFORE_THAT,
  BEFORE_NAME,
  BEFORE_WORD,
  CAPITALIZED,
  CAPITALIZED_AND_SHORT,
  CAPITALIZED_AND_LONG,
  LOWER_CASE_AND_SHORT,
  LOWER_CASE_AND_LONG,
  /** Written as titles are. */
  TITLE_CASE,
  /** A noun for a work, or a word for a name, is next to it: her novel “…”, known as “…”. */
  NAMES_A_WORK,
  /** Before a noun that it describes: a “…” shirt. */
  MODIFIES,
  /** The article has it in marks elsewhere. */
  REPEATED,
  /** It speaks of itself or to somebody: I, we, you. */
  IN_PERSON,
  /** Its sentence has a reporting verb. */
  CUE_IN_SENTENCE,
  /** Its sentence has a noun of saying. */
  SPEECH_NOUN_IN_SENTENCE,
  /** Another quote is not far before it. */
  NEAR_A_QUOTE,
  /** In single marks, in an article that uses double ones. */
  SINGLE_MARKS,
  NO_SUBJECT,
  SUBJECT_NAME,
  SUBJECT_NOUN,
  SUBJECT_PRONOUN,
  SUBJECT_GROUP;

  /** A neighbor of a quotation. */
  public enum Neighbor {
    EDGE(AFTER_EDGE, BEFORE_EDGE),
    COLON(AFTER_COLON, BEFORE_COLON),
    COMMA(AFTER_COMMA, BEFORE_COMMA),
    DASH(AFTER_DASH, BEFORE_DASH),
    PARENTHESIS(AFTER_PARENTHESIS, BEFORE_PARENTHESIS),
    QUOTATION(AFTER_QUOTATION, BEFORE_QUOTATION),
    DETERMINER(AFTER_DETERMINER, BEFORE_DETERMINER),
    PREPOSITION(AFTER_PREPOSITION, BEFORE_PREPOSITION),
    AS(AFTER_AS, BEFORE_AS),
    BE(AFTER_BE, BEFORE_BE),
    COORDINATOR(AFTER_COORDINATOR, BEFORE_COORDINATOR),
    THAT(AFTER_THAT, BEFORE_THAT),
    NAME(AFTER_NAME, BEFORE_NAME),
    WORD(AFTER_WORD, BEFORE_WORD);

    private final UncuedFeature preceding;
    private final UncuedFeature following;

    Neighbor(UncuedFeature preceding, UncuedFeature following) {
      this.preceding = preceding;
      this.following = following;
    }

    /** Returns the feature of a quotation that comes after this neighbor. */
    public UncuedFeature preceding() {
      return preceding;
    }

    /** Returns the feature of a quotation that comes before this neighbor. */
    public UncuedFeature following() {
      return following;
    }
  }

  /** Returns the key of the feature's weight for the question whether a quotation is said. */
  public String saidKey() {
    return "said " + words();
  }

  /** Returns the key of its weight for the question whether the sentence's subject says it. */
  public String subjectKey() {
    return "subject " + words();
  }

  private String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
