package dev.quoth;

/**
 * A half-open range of UTF-16 indexes into an article's text: {@code start} is the first index in
 * the range, {@code end} the first one after it. A span is never empty.
 *
 * @param start index of the first character, 0 or more
 * @param end index after the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code start} is negative, or {@code end} is not greater
   *     than {@code start}
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span must have 0 <= start < end, but start is " + start + " and end is " + end);
    }
  }

  /**
   * Returns the number of UTF-16 units in this span.
   *
   * @return the length, 1 or more
   */
  public int length() {
    return end - start;
  }

  /**
   * Returns the characters that this span covers.
   *
   * @param text the text that the offsets refer to
   * @return the covered part of {@code text}
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public String in(String text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " reaches beyond the text's length of " + text.length());
    }
    return text.substring(start, end);
  }

  /**
   * Tests whether another span lies within this one.
   *
   * @param other the span that may lie inside
   * @return true if every index of {@code other} is one of this span's
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Tests whether two spans share an index.
   *
   * @param other the span to compare with
   * @return true if at least one index lies in both
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Compares by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
