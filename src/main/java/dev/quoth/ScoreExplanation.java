package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * An explanation of why a passage answers a query, and how well.
 *
 * @param score the passage's score, 0 if it does not answer
 * @param reasons the reasons, the weightiest first; empty if the passage does not answer
 * @param calculation the engine's own account of the same, to the last factor, on several lines. It
 *     is for people to read: its form depends on the engine and its version
 */
public record ScoreExplanation(double score, List<Reason> reasons, String calculation) {

  /** Checks and copies the components. */
  public ScoreExplanation {
    reasons = List.copyOf(reasons);
    Objects.requireNonNull(calculation, "calculation");
  }

  /**
   * One reason.
   *
   * @param text the reason in words: "‘taliban’ in the quote and the title", "‘taliban’ near
   *     ‘kabul’ in the quote", "direct quote", "published 2 days before 2021-08-17", "number 1 of
   *     those called ‘wang’ by how much they say", "said by Wang Yi". A word is shown in the form
   *     that the index has of it
   * @param share its share of the score, in 0..1; 0 for a condition that the passage merely meets
   */
  public record Reason(String text, double share) {
    /** Checks that the text is present. */
    public Reason {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Returns the reasons for a person to read: "71 % ‘taliban’ in the quote; said by Wang Yi". */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Reason reason : reasons) {
      text.append(text.isEmpty() ? "" : "; ");
      if (reason.share() > 0) {
        text.append(Math.round(reason.share() * 100)).append(" % ");
      }
      text.append(reason.text());
    }
    return text.toString();
  }
}
