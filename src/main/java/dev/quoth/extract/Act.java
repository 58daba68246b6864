package dev.quoth.extract;

import java.util.List;
import java.util.Optional;

/**
 * An act of reporting: who said what by which verb, in tokens.
 *
 * @param report the verb
 * @param source who speaks
 * @param contents what is said: ranges of tokens, in order, at least one
 * @param place where the content stands
 * @param addressee whom it is said to
 * @param via through whom it came
 */
record Act(
    Report report,
    Phrase source,
    List<Range> contents,
    Place place,
    Optional<Phrase> addressee,
    Optional<Phrase> via) {

  /**
   * A range of tokens.
   *
   * @param from the first
   * @param to the one behind the last
   */
  record Range(int from, int to) {
    boolean contains(int token) {
      return from <= token && token < to;
    }
  }

  /** Where the content stands, seen from the reporting clause. */
  enum Place {
    BEHIND,
    BEFORE,
    AROUND
  }

  /** This act, as it came through somebody. */
  Act through(Phrase medium) {
    return new Act(report, source, contents, place, addressee, Optional.of(medium));
  }

  /** This act, as it was said to somebody. */
  Act addressing(Phrase somebody) {
    return new Act(report, source, contents, place, Optional.of(somebody), via);
  }

  boolean covers(int token) {
    for (Range range : contents) {
      if (range.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
