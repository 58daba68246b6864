package dev.quoth.index;

import java.util.List;
import java.util.Objects;

/**
 * What became of many articles.
 *
 * @param articles number of articles that were written
 * @param quotes number of quotes in them
 * @param paragraphs number of paragraphs in them
 * @param failed number of articles that were not written
 * @param failures the first {@value #LISTED} of those, with the reason
 */
public record IndexReport(
    long articles, long quotes, long paragraphs, long failed, List<Failure> failures) {

  /** How many failures a report lists; all are counted. */
  public static final int LISTED = 1_000;

  /** Copies the list. */
  public IndexReport {
    failures = List.copyOf(failures);
  }

  /**
   * An article that was not written. What the index held under its id is still there.
   *
   * @param articleId the article's id
   * @param cause why; its message is for a person to read
   */
  public record Failure(String articleId, Throwable cause) {
    /** Checks that both parts are there. */
    public Failure {
      Objects.requireNonNull(articleId, "articleId");
      Objects.requireNonNull(cause, "cause");
    }
  }
}
