package dev.quoth.extract.names;

/** Which of he and she may stand for somebody. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
