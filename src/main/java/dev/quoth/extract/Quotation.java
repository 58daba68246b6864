package dev.quoth.extract;

/**
 * A stretch of text in quotation marks, in one paragraph.
 *
 * @param start index of the first character inside the marks
 * @param end index after the last character inside the marks
 * @param outerStart index of the opening mark
 * @param outerEnd index behind the closing mark, or the end of the paragraph where there is none
 * @param paragraph index of the paragraph
 * @param ending how it ends
 */
record Quotation(int start, int end, int outerStart, int outerEnd, int paragraph, Ending ending) {

  /** How a quotation ends. */
  enum Ending {
    /** With its closing mark. */
    CLOSED,
    /** Without one, because the next paragraph goes on with it. */
    CONTINUED,
    /** Without one, by mistake. */
    UNCLOSED
  }
}
