package dev.quoth.language.lexicon;

import java.util.Locale;

/** A construction that carries the content of a reporting verb. */
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
  /** Nothing without the verb's particle: shot back, went on. */
  BOUND,
  /** Nothing but a quotation, or a clause with "that": replied, smiled. */
  QUOTATION,
  /**
   * A quotation or clause that precedes the verb, as it does one of speech (Urmson, "Parenthetical
   * Verbs", 1952): “It is too late,” she thought.
   */
  PARENTHETICAL;

  /** Which bit it is may change: sets are never kept. */
  @SuppressWarnings("EnumOrdinal")
  private final int bit = 1 << ordinal();

  /** Returns this frame as a set: a number with one bit. */
  public int bit() {
    return bit;
  }

  /** Returns the name of this frame in the list of cues: "clause". */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
