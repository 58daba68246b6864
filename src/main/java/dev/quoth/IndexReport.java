package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * A report of what happened to many articles.
 *
 * @param articles the number of articles written
 * @param quotes the number of quotes in them
 * @param paragraphs the number of paragraphs in them
 * @param failed the number of articles not written
 * @param failures the first {@value #MAX_LISTED} of those, each with its cause
 */
public record IndexReport(
    long articles, long quotes, long paragraphs, long failed, List<Failure> failures) {

  /** The largest number of failures that a report lists; all of them are counted. */
  public static final int MAX_LISTED = 1_000;

  /** Copies the list. */
  public IndexReport {
    failures = List.copyOf(failures);
  }

  /**
   * An article that was not written. What the index had under its id is unchanged.
   *
   * @param articleId the article's id
   * @param cause the reason, with a message for a person to read
   */
  public record Failure(String articleId, Throwable cause) {
    /** Checks that both components are present. */
    public Failure {
      Objects.requireNonNull(articleId, "articleId");
      Objects.requireNonNull(cause, "cause");
    }
  }
}
