package dev.quoth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody said, as one article prints it.
 *
 * @param type how much of it is in quotation marks
 * @param segments its pieces in the order of the text; at least one, and none overlapping another
 * @param paragraph index, in {@link Article#paragraphs()}, of the paragraph it starts in
 * @param attribution who said it; empty if nobody can tell, which is better than a wrong name
 */
public record Quote(
    QuoteType type, List<Segment> segments, int paragraph, Optional<Attribution> attribution) {

  /**
   * Checks and copies the components.
   *
   * @throws IllegalArgumentException if there is no segment, if the segments overlap or are out of
   *     order, or if the paragraph is negative
   */
  public Quote {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(attribution, "attribution");
    segments = List.copyOf(segments);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("segments must not be empty: a quote has words");
    }
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).span().start() < segments.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "segments must follow each other, but "
                + segments.get(i)
                + " does not start after the end of "
                + segments.get(i - 1));
      }
    }
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraph must be 0 or more, but is " + paragraph);
    }
  }

  /**
   * Returns the range from the start of the first segment to the end of the last. It includes the
   * words between two segments, such as "he said".
   *
   * @return the span in the article's text
   */
  public Span span() {
    return new Span(segments.getFirst().span().start(), segments.getLast().span().end());
  }

  /**
   * Returns who said it.
   *
   * @return the speaker; empty if nobody can tell
   */
  public Optional<Speaker> speaker() {
    return attribution.map(Attribution::speaker);
  }
}
