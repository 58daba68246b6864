package dev.quoth;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The weights that put passages in order. A ranking never changes: {@code
 * Ranking.STANDARD.title(2)} is another one. A score is the sum of what the topic words give and
 * what the passage itself is worth.
 *
 * <p>Topic words are weighed by BM25 (Robertson and others 1994) over all words of a passage: its
 * own, those around it, and those of the title. A word counts by how rare it is, and by how often
 * it occurs. Such scores lie around 1 to 20. The best hundred passages are then weighed once more,
 * which adds to their scores: by the words of the quote itself, of the title and of the whole
 * article, each as a share of its own BM25; by words that are next to each other in the topic and
 * near each other in the quote, as in the sequential dependence model (Metzler and Croft 2005); and
 * by what the passage is worth. A query without words is ranked by that worth alone, over all
 * passages.
 */
public final class Ranking {

  /**
   * The weights of a query that names none: the article counts as much as the passage, the title
   * and the quote's own words a quarter; direct quotes before mixed ones before indirect ones, and
   * only among those the surer attribution first; what is {@linkplain #stated() stated} before a
   * mere topic; the time does not count.
   */
  public static final Ranking STANDARD =
      none()
          .quote(0.25)
          .title(0.25)
          .article(1)
          .closeness(0.1)
          .phrase(0.3)
          .direct(0.2)
          .mixed(0.1)
          .stated(0.3)
          .confidence(0.09)
          .prominence(0.3);

  /** BM25 over all words of a passage and nothing else, as of Lucene's plain queries for them. */
  public static final Ranking BM25 = none();

  private enum Weight {
    QUOTE,
    TITLE,
    ARTICLE,
    CLOSENESS,
    PHRASE,
    DIRECT,
    MIXED,
    STATED,
    CONFIDENCE,
    PROMINENCE
  }

  private final Map<Weight, Double> weights;
  private final Optional<Recency> recency;

  private Ranking(Map<Weight, Double> weights, Optional<Recency> recency) {
    this.weights = Collections.unmodifiableMap(weights);
    this.recency = recency;
  }

  private static Ranking none() {
    Map<Weight, Double> weights = new EnumMap<>(Weight.class);
    for (Weight weight : Weight.values()) {
      weights.put(weight, 0.0);
    }
    return new Ranking(weights, Optional.empty());
  }

  private double get(Weight weight) {
    return Objects.requireNonNull(weights.get(weight), "each has a value");
  }

  private Ranking with(Weight weight, double value) {
    Map<Weight, Double> changed = new EnumMap<>(weights);
    changed.put(weight, value);
    return new Ranking(changed, recency);
  }

  /**
   * Returns what the topic words are worth that a quote says itself, as a share of their BM25
   * there. Paragraphs say all of their words themselves, so that it does not count for them.
   *
   * @return the weight, 0..64
   */
  public double quote() {
    return get(Weight.QUOTE);
  }

  /**
   * Changes {@link #quote()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking quote(double value) {
    return with(Weight.QUOTE, Checks.within("quote", value, 0, 64));
  }

  /**
   * Returns what the topic words are worth that are in the title, as a share of their BM25 there.
   *
   * @return the weight, 0..64
   */
  public double title() {
    return get(Weight.TITLE);
  }

  /**
   * Changes {@link #title()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking title(double value) {
    return with(Weight.TITLE, Checks.within("title", value, 0, 64));
  }

  /**
   * Returns what the topic words are worth that are anywhere in the article, as a share of their
   * BM25 there.
   *
   * @return the weight, 0..64
   */
  public double article() {
    return get(Weight.ARTICLE);
  }

  /**
   * Changes {@link #article()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking article(double value) {
    return with(Weight.ARTICLE, Checks.within("article", value, 0, 64));
  }

  /**
   * Returns what two words are worth that are neighbors in the topic and near each other in the
   * quote, as a share of what a phrase of them scores by BM25.
   *
   * @return the weight, 0..64
   */
  public double closeness() {
    return get(Weight.CLOSENESS);
  }

  /**
   * Changes {@link #closeness()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking closeness(double value) {
    return with(Weight.CLOSENESS, Checks.within("closeness", value, 0, 64));
  }

  /**
   * Returns what a {@linkplain QuoteQuery#preferring preferred} phrase is worth, as a share of what
   * it scores by BM25.
   *
   * @return the weight, 0..64
   */
  public double phrase() {
    return get(Weight.PHRASE);
  }

  /**
   * Changes {@link #phrase()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking phrase(double value) {
    return with(Weight.PHRASE, Checks.within("phrase", value, 0, 64));
  }

  /**
   * Returns what a direct quote is worth.
   *
   * @return the weight, 0..64
   */
  public double direct() {
    return get(Weight.DIRECT);
  }

  /**
   * Changes {@link #direct()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking direct(double value) {
    return with(Weight.DIRECT, Checks.within("direct", value, 0, 64));
  }

  /**
   * Returns what a mixed quote is worth; an indirect one is worth nothing.
   *
   * @return the weight, 0..64
   */
  public double mixed() {
    return get(Weight.MIXED);
  }

  /**
   * Changes {@link #mixed()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking mixed(double value) {
    return with(Weight.MIXED, Checks.within("mixed", value, 0, 64));
  }

  /**
   * Returns what a statement or a request is worth; a {@linkplain ContentForm#TOPIC topic} is worth
   * nothing. It counts where a query finds topics at all.
   *
   * @return the weight, 0..64
   */
  public double stated() {
    return get(Weight.STATED);
  }

  /**
   * Changes {@link #stated()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking stated(double value) {
    return with(Weight.STATED, Checks.within("stated", value, 0, 64));
  }

  /**
   * Returns what an attribution of confidence 1 is worth; one of less is worth its share of that.
   *
   * @return the weight, 0..64
   */
  public double confidence() {
    return get(Weight.CONFIDENCE);
  }

  /**
   * Changes {@link #confidence()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking confidence(double value) {
    return with(Weight.CONFIDENCE, Checks.within("confidence", value, 0, 64));
  }

  /**
   * Returns what the speaker is worth who says most among those that a surname finds; another is
   * worth a share by how much they say.
   *
   * @return the weight, 0..64
   */
  public double prominence() {
    return get(Weight.PROMINENCE);
  }

  /**
   * Changes {@link #prominence()}.
   *
   * @param value the weight, 0..64
   * @return the ranking with that weight
   * @throws IllegalArgumentException if the weight is out of its range
   */
  public Ranking prominence(double value) {
    return with(Weight.PROMINENCE, Checks.within("prominence", value, 0, 64));
  }

  /**
   * Returns what it is worth to be of a certain time.
   *
   * @return the reference moment and the weight; empty if the time does not count
   */
  public Optional<Recency> recency() {
    return recency;
  }

  /**
   * Changes {@link #recency()}.
   *
   * @param value the reference moment, which the caller knows, and the weight
   * @return the ranking with that one
   */
  public Ranking recency(Recency value) {
    return new Ranking(weights, Optional.of(value));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranking ranking
        && weights.equals(ranking.weights)
        && recency.equals(ranking.recency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(weights, recency);
  }

  /** Returns the weights by name, for a person to read. */
  @Override
  public String toString() {
    return "Ranking" + weights + recency.map(Recency::toString).orElse("");
  }
}
