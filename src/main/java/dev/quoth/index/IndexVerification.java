package dev.quoth.index;

import java.util.List;

/**
 * What was found when an index was verified.
 *
 * @param articles the number of articles that were looked at
 * @param passages the number of their passages
 * @param problems what is wrong, each in words that name the segment or the article; the first
 *     {@value #MAX_LISTED}
 */
public record IndexVerification(long articles, long passages, List<String> problems) {

  /** The largest number of problems that are listed. */
  public static final int MAX_LISTED = 1_000;

  /** Copies the list. */
  public IndexVerification {
    problems = List.copyOf(problems);
  }

  /** {@return whether nothing is wrong} */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
