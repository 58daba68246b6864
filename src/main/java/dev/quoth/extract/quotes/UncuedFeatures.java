package dev.quoth.extract.quotes;

/**
 * What can be seen of a quotation that no reporting verb governs; it may be said all the same, or
 * be a title, a nickname, a word held at a distance.
 *
 * @param words how many words it has
 * @param large whether it begins with a capital letter
 * @param ending its last character
 * @param before the kind of thing that stands before it
 * @param after the kind of thing that stands behind it
 * @param verb whether its sentence has a reporting verb
 */
public record UncuedFeatures(
    int words, boolean large, char ending, Side before, Side after, boolean verb) {

  /** What stands on a side of a quotation. */
  public enum Side {
    EDGE,
    COLON,
    COMMA,
    DASH,
    PARENTHESIS,
    QUOTATION,
    DETERMINER,
    PREPOSITION,
    AS,
    BE,
    JOINT,
    THAT,
    NAME,
    WORD
  }
}
