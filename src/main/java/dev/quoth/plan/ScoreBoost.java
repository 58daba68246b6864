package dev.quoth.plan;

import dev.quoth.Passage;
import java.time.Instant;

/**
 * A clause that adds to the score of a passage and excludes none, besides the words of the
 * question.
 *
 * @param clause what must match, with its score
 * @param text the reason in words, of a passage that matches
 */
public record ScoreBoost(Clause clause, String text) {

  private static final long SECONDS_A_DAY = 86_400;

  /**
   * Returns the reason in words, of a passage that matches.
   *
   * @param passage the passage
   * @return the text; by how many days it differs, of a boost for a moment
   */
  public String reason(Passage passage) {
    return clause instanceof Clause.InArticle(Clause.NearMoment near)
        ? passage.article().published().map(moment -> published(moment, near.moment())).orElse(text)
        : text;
  }

  /** Returns how far a moment is from another, in days of UTC as a reader counts them. */
  private static String published(Instant moment, Instant reference) {
    long days = day(reference) - day(moment);
    if (days == 0) {
      return "published on " + date(reference);
    }
    String distance = Math.abs(days) == 1 ? "1 day " : Math.abs(days) + " days ";
    return "published " + distance + (days > 0 ? "before " : "after ") + date(reference);
  }

  private static long day(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS_A_DAY);
  }

  /**
   * Returns the day of a moment, also of one beyond the years of a {@code LocalDate}.
   *
   * @param moment any moment
   * @return its date in UTC
   */
  public static String date(Instant moment) {
    String text = moment.toString();
    return text.substring(0, text.indexOf('T'));
  }
}
