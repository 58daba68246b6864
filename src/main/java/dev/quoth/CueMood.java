package dev.quoth;

/**
 * A mood of the words that report a quote: whether the article claims that it was said at all. The
 * name is the grammarians'; annotations of attribution call it determinacy (Prasad, Dinesh, Lee,
 * Joshi and Webber 2007).
 */
public enum CueMood {
  /** It was said: "said", "has been saying". What has no cue counts as said, too. */
  ASSERTED,
  /**
   * It was not said, or its contrary was: "never said", "did not say", "no minister has said",
   * "denied that".
   */
  NEGATED,
  /**
   * It may be said, or have been: "could have said", "if she says", "is expected to say", "would
   * not say whether".
   */
  HYPOTHETICAL
}
