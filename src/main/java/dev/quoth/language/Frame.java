package dev.quoth.language;

import java.util.Locale;

/** Where the content of a reporting verb stands. */
public enum Frame {
  /** A clause: said (that) the talks failed. */
  CLAUSE,
  /** Somebody addressed, then a clause: told reporters that the talks failed. */
  ADDRESSEE,
  /** A noun phrase: denounced the deal. */
  OBJECT,
  /**
   * Somebody, then an infinitive: urged the council to act; or the infinitive alone: vowed to act.
   */
  INFINITIVE,
  /** A thing and its name: called the deal a disaster. */
  NAMING,
  /** A preposition, then a noun phrase: referred to the deal. */
  PARTICLE,
  /** The verb reports nothing without its particle: shot back, went on. */
  BOUND,
  /** Nothing but a quotation, or a clause with "that": replied, smiled. */
  QUOTATION;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
