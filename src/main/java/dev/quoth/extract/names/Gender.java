package dev.quoth.extract.names;

/** A gender, as far as "he" and "she" tell it. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
