package dev.quoth;

/**
 * What counts how much when passages are put in order. A score is the sum of what the topic words
 * give and what the passage itself is worth.
 *
 * <p>Topic words are weighed by BM25F (Robertson, Zaragoza and Taylor 2004): a word counts by how
 * rare it is, and by how often it stands in the quote, the title and the context, each with its
 * weight. Such scores lie around 1 to 20. The worth of the passage is small beside them: it decides
 * between quotes that are about equally on topic, and alone where the query has no topic.
 *
 * @param quote weight of a topic word in the quote's own words (in the text of a paragraph
 *     passage), 1..100
 * @param title weight of a topic word in the article's title, 1..100
 * @param context weight of a topic word in the words around the quote, 1..100
 * @param direct what a direct quote is worth, 0..64
 * @param mixed what a mixed quote is worth, 0..64; an indirect one is worth nothing
 * @param confidence what an attribution of confidence 1 is worth, 0..64; one of less is worth its
 *     share of that
 */
public record Ranking(
    double quote, double title, double context, double direct, double mixed, double confidence) {

  /**
   * The weights of a query that names none: quote 3, title 1.5, context 1; direct quotes before
   * mixed ones before indirect ones, and only among those the surer attribution first.
   */
  public static final Ranking STANDARD = new Ranking(3, 1.5, 1, 0.2, 0.1, 0.09);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a weight is out of its range
   */
  public Ranking {
    Checks.within("quote", quote, 1, 100);
    Checks.within("title", title, 1, 100);
    Checks.within("context", context, 1, 100);
    Checks.within("direct", direct, 0, 64);
    Checks.within("mixed", mixed, 0, 64);
    Checks.within("confidence", confidence, 0, 64);
  }
}
