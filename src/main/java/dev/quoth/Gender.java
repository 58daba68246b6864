package dev.quoth;

/** How articles speak of a person. */
public enum Gender {
  /** As of a woman: "she", "Ms. Ruiz". */
  FEMALE,
  /** As of a man: "he", "Mr. Brandt". */
  MALE,
  /** Not known, or both. */
  UNKNOWN
}
