package dev.quoth.extract.quotes;

import dev.quoth.extract.rules.Rule;
import java.util.List;

/**
 * One quote over several paragraphs whose reporting clause stands in the last: “Day one. / “Day
 * two,” he read.
 */
final class Continuation {

  private Continuation() {}

  /**
   * Joins what broke off at the end of a paragraph to the quote that goes on with it, and returns
   * that. What has a reporting clause of its own stays a quote of its own.
   */
  static QuoteDraft joined(QuoteDraft broken, QuoteDraft next, List<QuoteDraft> drafts) {
    boolean named = broken.attribution.filter(by -> by.rule() != Rule.CONTINUATION).isPresent();
    if (!named) {
      next.segments.addAll(0, broken.segments);
      remove(broken, drafts);
    }
    return next;
  }

  /** Both are among the latest. */
  private static void remove(QuoteDraft draft, List<QuoteDraft> drafts) {
    int i = drafts.size() - 1;
    while (i >= 0 && drafts.get(i) != draft) {
      i--;
    }
    if (i >= 0) {
      drafts.remove(i);
    }
  }
}
