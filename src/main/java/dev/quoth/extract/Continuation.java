package dev.quoth.extract;

import dev.quoth.Segment;
import java.util.List;
import java.util.Optional;

/**
 * One quote over several paragraphs whose reporting clause stands in the last: “Day one. / “Day
 * two,” he read.
 */
final class Continuation {

  private Continuation() {}

  /**
   * Joins what broke off at the end of a paragraph with the quote that goes on with it, and returns
   * the one that is left. Where both have speakers, and not the same one, they stay two.
   */
  static Draft joined(Draft broken, Draft next, List<Draft> drafts) {
    if (broken.attribution.filter(by -> !by.rule().equals(QuoteBuilder.GOES_ON)).isEmpty()) {
      next.segments.addAll(0, broken.segments);
      remove(broken, drafts);
      return next;
    }
    Optional<Object> speaker = next.attribution.map(by -> by.speaker());
    if (speaker.equals(broken.attribution.map(by -> by.speaker()))) {
      List<Segment> further = List.copyOf(next.segments);
      broken.segments.addAll(further);
      broken.sentence = next.sentence;
      remove(next, drafts);
      return broken;
    }
    return next;
  }

  /** Both are among the latest. */
  private static void remove(Draft draft, List<Draft> drafts) {
    int i = drafts.size() - 1;
    while (i >= 0 && drafts.get(i) != draft) {
      i--;
    }
    if (i >= 0) {
      drafts.remove(i);
    }
  }
}
