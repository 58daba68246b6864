package dev.quoth.answer;

/**
 * Measures whether a word is more frequent in some passages than in the others by more than chance,
 * by the log-likelihood ratio G² of Dunning, "Accurate methods for the statistics of surprise and
 * coincidence" (1993). Unlike chi-square it holds for rare words, too.
 */
final class Significance {

  /** Chance is less likely than one in a thousand here; many words are looked at. */
  static final double MIN_SCORE = 10.83;

  private Significance() {}

  /**
   * Returns how much speaks against chance; 0 if the word is no more frequent than elsewhere.
   *
   * @param here passages of the sample with the word
   * @param sample passages of the sample
   * @param everywhere passages of the index with the word, at least {@code here}
   * @param index passages of the index, at least {@code sample}
   */
  static double of(long here, long sample, long everywhere, long index) {
    long elsewhere = Math.max(0, everywhere - here);
    long others = Math.max(elsewhere, index - sample);
    if (here * others <= elsewhere * sample) {
      return 0;
    }
    double all = (double) sample + others;
    double share = (here + elsewhere) / all;
    double sum =
        part(here, sample * share)
            + part(sample - here, sample * (1 - share))
            + part(elsewhere, others * share)
            + part(others - elsewhere, others * (1 - share));
    return 2 * sum;
  }

  private static double part(long observed, double expected) {
    return observed == 0 ? 0 : (double) observed * Math.log(observed / expected);
  }
}
