package dev.quoth;

/** A way of comparing a speaker's name. */
public enum NameMatch {
  /**
   * All words of the asked name must be in the speaker's, close together and in any order: "wang"
   * finds "Wang Yi", and "Bill Clinton" finds neither "Hillary Clinton" nor "Clinton".
   *
   * <p>An English title before the name is left out (Mr., Dr.) or looked for in the role: "Foreign
   * Minister Wang" finds a Wang who is foreign minister in his article, and all that Wang Yi says
   * elsewhere, if Wang Yi is usually printed so; where no Wang is printed so, it finds those of no
   * role. "Müller" finds Muller and Mueller and is found by both, while a Muller is no Mueller.
   * "Zelensky" finds and is found by Zelenskyy, Zelenskiy, Zelenskii, Zelenskyi and Zelenskyj. No
   * other spelling is guessed at.
   */
  WORDS,
  /** The whole name must be the same. Capitals, accents and punctuation make no difference. */
  EXACT
}
