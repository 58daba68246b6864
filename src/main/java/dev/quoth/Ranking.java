package dev.quoth;

import java.util.Objects;
import java.util.Optional;

/**
 * What counts how much when passages are put in order. A score is the sum of what the topic words
 * give and what the passage itself is worth.
 *
 * <p>Topic words are weighed by BM25F (Robertson, Zaragoza and Taylor 2004): a word counts by how
 * rare it is, and by how often it stands in the quote, the title and the context, each with its
 * weight. Such scores lie around 1 to 20. Words that stand next to each other in the topic and near
 * each other in the quote count more, as in the sequential dependence model (Metzler and Croft
 * 2005). The worth of the passage is small beside all that: it decides between quotes that are
 * about equally on topic, and alone where the query has no topic.
 *
 * @param quote weight of a topic word in the quote's own words (in the text of a paragraph
 *     passage), 1..100
 * @param title weight of a topic word in the article's title, 1..100, or 0 to leave titles out
 * @param context weight of a topic word in the words around the quote, 1..100, or 0 to leave them
 *     out
 * @param closeness what two neighbours of the topic are worth that stand next to each other in the
 *     quote, as a share of what a phrase of theirs scores by BM25, 0..64
 * @param direct what a direct quote is worth, 0..64
 * @param mixed what a mixed quote is worth, 0..64; an indirect one is worth nothing
 * @param confidence what an attribution of confidence 1 is worth, 0..64; one of less is worth its
 *     share of that
 * @param prominence what the speaker is worth who says most among those that a surname finds,
 *     0..64; another is worth a share by how much they say
 * @param recency what it is worth to be of a certain time
 */
public record Ranking(
    double quote,
    double title,
    double context,
    double closeness,
    double direct,
    double mixed,
    double confidence,
    double prominence,
    Optional<Recency> recency) {

  /**
   * The weights of a query that names none: quote 3, title 1.5, context 1; direct quotes before
   * mixed ones before indirect ones, and only among those the surer attribution first; the time
   * does not count.
   */
  public static final Ranking STANDARD =
      new Ranking(3, 1.5, 1, 0.3, 0.2, 0.1, 0.09, 0.3, Optional.empty());

  /**
   * BM25 over the quote's own words (over the text of a paragraph passage) and nothing else. In an
   * index that is read without a length floor, the scores of a topic are those of Lucene's plain
   * queries for its words.
   */
  public static final Ranking BM25 = new Ranking(1, 0, 0, 0, 0, 0, 0, 0, Optional.empty());

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a weight is out of its range
   */
  public Ranking {
    Checks.within("quote", quote, 1, 100);
    weightOrNone("title", title);
    weightOrNone("context", context);
    Checks.within("closeness", closeness, 0, 64);
    Checks.within("direct", direct, 0, 64);
    Checks.within("mixed", mixed, 0, 64);
    Checks.within("confidence", confidence, 0, 64);
    Checks.within("prominence", prominence, 0, 64);
    Objects.requireNonNull(recency, "recency");
  }

  private static void weightOrNone(String argument, double weight) {
    if (weight != 0) {
      Checks.within(argument, weight, 1, 100);
    }
  }

  /**
   * Says how much the time of publication counts.
   *
   * @param value the reference moment, which the caller knows, and the weight
   * @return these weights with that one
   */
  public Ranking recency(Recency value) {
    return new Ranking(
        quote,
        title,
        context,
        closeness,
        direct,
        mixed,
        confidence,
        prominence,
        Optional.of(value));
  }
}
