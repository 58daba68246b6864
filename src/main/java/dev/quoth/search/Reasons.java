package dev.quoth.search;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.Explanation;

/**
 * Why a passage answers a query, and why so well.
 *
 * @param score the passage's score, 0 where it does not answer
 * @param reasons the reasons, those that weigh most first; empty where the passage does not answer
 * @param lucene the same as Lucene reckons it, to the last factor
 */
public record Reasons(double score, List<Reason> reasons, Explanation lucene) {

  /** Checks and copies the parts. */
  public Reasons {
    reasons = List.copyOf(reasons);
    Objects.requireNonNull(lucene, "lucene");
  }

  /**
   * One reason.
   *
   * @param text the reason in words: "‘taliban’ in the quote and the title", "‘taliban’ near
   *     ‘kabul’ in the quote", "direct quote", "published 2 days before 2021-08-17", "number 1 of
   *     those called ‘wang’ by how much they say", "said by Wang Yi". A word is shown as the index
   *     has it
   * @param share its part of the score, in 0..1; 0 for a condition that the passage merely meets
   */
  public record Reason(String text, double share) {
    /** Checks that the text is there. */
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
