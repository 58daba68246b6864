package dev.quoth;

/** A way of comparing a speaker's name. */
public enum NameMatch {
  /**
   * All words of the asked name must be in the speaker's, close together and in any order: "wang"
   * finds "Wang Yi", and "Bill Clinton" finds neither "Hillary Clinton" nor "Clinton".
   *
   * <p>An English title before the name is left out (Mr., Dr.) or looked for in the role, however
   * it is written (AG, Gen.): "Foreign Minister Wang" finds a Wang who is foreign minister in his
   * article, and all that Wang Yi says elsewhere, if Wang Yi is usually printed so; where no Wang
   * is printed so, it finds those of no role. "The Pope" is a title alone, and finds who is printed
   * with it, if others hardly are; "the White House" is what is printed without the article.
   * "Müller" finds Muller and Mueller and is found by both, and a Muller before a Mueller. A full
   * name finds its other forms among the names of the index: other forms of the given name (Joseph
   * is Joe), with and without middle initials (if nobody has other ones), middle names (if the form
   * without them is the usual one), suffix (a Jr. is no Sr.) and particles (Bashar al-Assad is
   * Bashar Assad), joined and apart (DeBlasio is de Blasio, O Rourke is O'Rourke, Anna-Lena is
   * Annalena); and the surname alone, where nine in ten quotes of those who have it are this
   * person's. Where nobody is printed with initials alone, G.W. Bush is George W. Bush, if nine in
   * ten quotes of those whom they fit are his. "Biden, Joe" is Joe Biden. A party in brackets
   * ("(D-Mass.)"), where somebody with a title is from ("Sen. Ted Cruz of Texas"), a title after a
   * comma and a possessive ending are no part of a name.
   *
   * <p>"Zelensky" finds and is found by Zelenskyy, Zelenskiy, Zelenskii, Zelenskyi and Zelenskyj.
   * Where nobody has the name, or hardly anybody, one letter of it may be wrong, which the answer
   * {@linkplain Hits#notices() tells}. No other spelling is guessed at.
   */
  WORDS,
  /** The whole name must be the same. Capitals, accents and punctuation make no difference. */
  EXACT
}
