package dev.quoth;

/** How articles speak of a person, as far as "he" and "she" tell it. */
public enum Gender {
  /** As of a man: "he", "Mr. Brandt". */
  MALE,
  /** As of a woman: "she", "Ms. Ruiz". */
  FEMALE,
  /** Not known, or both. */
  UNKNOWN;

  /**
   * Tests whether two may be told of one person.
   *
   * @param other another gender
   * @return true unless one is that of a man and the other that of a woman
   */
  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
