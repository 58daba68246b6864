package dev.quoth;

/** A kind of speaker. */
public enum SpeakerKind {
  /** A named person: "Wang Yi". */
  PERSON,
  /**
   * A named organization, government or building that speaks: "Reuters", "Beijing", "the White
   * House".
   */
  ORGANIZATION,
  /** Several speakers at once: "residents", "Smith and Jones". */
  GROUP,
  /** A document that says something: "the letter", "a police report". */
  DOCUMENT,
  /** One person without a name: "a senior official". */
  UNNAMED
}
