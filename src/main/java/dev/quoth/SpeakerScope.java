package dev.quoth;

/** A choice of whose passages to look for, given a passage. */
public enum SpeakerScope {
  /** Anyone, including quotes without a known speaker. */
  ANYONE,
  /** The passage's own speaker, under the same name. */
  SAME_SPEAKER,
  /** Anyone but the passage's own speaker; a quote without a known speaker counts as another's. */
  OTHER_SPEAKERS
}
