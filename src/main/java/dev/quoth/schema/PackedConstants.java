package dev.quoth.schema;

import java.util.List;

/**
 * Several constants in the bits of one number, the first in the lowest. They are read in the order
 * in which they were added.
 */
final class PackedConstants {

  private static final Kind<Boolean> ANSWER = new Kind<>(List.of(false, true), 1);

  private int number;
  private int shift;

  /** Starts with no constants. */
  PackedConstants() {}

  /** Starts with those that were written as a number. */
  PackedConstants(int number) {
    this.number = number;
  }

  /**
   * Constants of a kind, of which each is written as its place among them.
   *
   * @param constants the constants, to the end of which others may be added
   * @param bits how many bits a place takes, which belongs to the format
   */
  record Kind<E>(List<E> constants, int bits) {}

  <E> PackedConstants add(Kind<E> kind, E constant) {
    number |= kind.constants.indexOf(constant) << shift;
    shift += kind.bits;
    return this;
  }

  PackedConstants add(boolean answer) {
    return add(ANSWER, answer);
  }

  /** Returns all that was added. */
  int number() {
    return number;
  }

  <E> E next(Kind<E> kind) {
    int place = number >>> shift & ((1 << kind.bits) - 1);
    shift += kind.bits;
    return kind.constants.get(place);
  }

  boolean next() {
    return next(ANSWER);
  }
}
