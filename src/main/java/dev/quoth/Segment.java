package dev.quoth;

import java.util.Objects;

/**
 * One continuous piece of a quote: {@code "A," he said. "B."} is a quote of two segments.
 *
 * @param span where the words stand in the article's text, without the marks around them
 * @param wording whose words they are
 */
public record Segment(Span span, Wording wording) {

  /** Whose words a segment holds. */
  public enum Wording {
    /** The speaker's own words, in quotation marks. */
    VERBATIM,
    /** The reporter's words, outside of quotation marks. */
    PARAPHRASE,
    /** The speaker's own words without marks around them, as transcripts and interviews print. */
    UNMARKED
  }

  /** Checks that both parts are there. */
  public Segment {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(wording, "wording");
  }

  /**
   * Tells whether the segment stands in quotation marks.
   *
   * @return true for the speaker's own words in marks
   */
  public boolean quoted() {
    return wording == Wording.VERBATIM;
  }
}
