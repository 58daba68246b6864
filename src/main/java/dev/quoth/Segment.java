package dev.quoth;

import java.util.Objects;

/**
 * One continuous piece of a quote: {@code "A," he said. "B."} is a quote of two segments.
 *
 * @param span the position of the words in the article's text, without the marks around them
 * @param wording whose words they are
 */
public record Segment(Span span, Wording wording) {

  /** A statement of whose words a segment holds. */
  public enum Wording {
    /** The speaker's own words, in quotation marks. */
    VERBATIM,
    /** The reporter's words, outside quotation marks. */
    PARAPHRASE,
    /** The speaker's own words without marks, as transcripts and interviews print them. */
    UNMARKED
  }

  /** Checks that both components are present. */
  public Segment {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(wording, "wording");
  }

  /**
   * Tests whether the segment is in quotation marks.
   *
   * @return true for the speaker's own words in marks
   */
  public boolean quoted() {
    return wording == Wording.VERBATIM;
  }
}
