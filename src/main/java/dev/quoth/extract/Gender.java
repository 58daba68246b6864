package dev.quoth.extract;

/** Which of he and she may stand for somebody. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
