package dev.quoth;

/** Who may say what is like a passage. */
public enum SpeakerScope {
  /** Whoever does, and nobody known as well. */
  ANYONE,
  /** The passage's own speaker, under the same name. */
  SAME_SPEAKER,
  /** Anyone but the passage's own speaker; a quote of nobody known is another's. */
  OTHER_SPEAKERS
}
