package dev.quoth;

/** A kind of speech act, as a {@link Cue} reports it. */
public enum CueClass {
  /** Stating: said, told, announced, argued, according to. */
  STATEMENT,
  /** Writing: wrote, tweeted, the letter reads. */
  WRITING,
  /** Asking for an answer: asked, wondered aloud. */
  QUESTION,
  /** Saying that something is not so, or refusing to say: denied, disputed, declined to say. */
  DENIAL,
  /** Demanding an act: urged, ordered, called for, warned against. */
  DEMAND,
  /** Committing oneself: promised, vowed, threatened, pledged. */
  COMMITMENT,
  /** Criticizing: criticised, blamed, accused, mocked. */
  CRITICISM,
  /** Praising: praised, thanked, hailed. */
  PRAISE,
  /** Thinking or feeling rather than speaking: believes, hopes, fears. */
  THOUGHT,
  /** Evidence that is not speech: the data shows, the study suggests. */
  EVIDENCE;

  /**
   * Tests whether the cue reports speech or writing.
   *
   * @return false for {@link #THOUGHT} and {@link #EVIDENCE}, true for all others
   */
  public boolean speech() {
    return this != THOUGHT && this != EVIDENCE;
  }
}
