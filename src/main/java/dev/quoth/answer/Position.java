package dev.quoth.answer;

/**
 * The position of a passage in the order of all answers. No two passages have the same, so that the
 * page after a position is known without keeping the page before.
 *
 * @param leading what the answers are sorted by first: the bits of the score, or the milliseconds
 *     of the publication
 * @param article the id of the article as a keyword, by which equal ones are sorted
 * @param ordinal the place in the article, by which those of one article are sorted
 */
public record Position(long leading, String article, long ordinal) {

  /**
   * Returns the position in an order by score.
   *
   * @param score the score
   * @param article the id of the article as a keyword
   * @param ordinal the place in the article
   * @return the position
   */
  public static Position byScore(float score, String article, long ordinal) {
    return new Position(Float.floatToIntBits(score), article, ordinal);
  }

  /**
   * Returns the score, of a position in an order by score.
   *
   * @return the score
   */
  public float score() {
    return Float.intBitsToFloat((int) leading);
  }
}
