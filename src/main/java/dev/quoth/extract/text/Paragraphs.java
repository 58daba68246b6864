package dev.quoth.extract.text;

import dev.quoth.Span;
import java.util.List;

/**
 * The paragraphs of an article, asked by a place in its text.
 *
 * @param spans their spans, in order
 */
public record Paragraphs(List<Span> spans) {

  /** The index of the paragraph that a character is in. */
  public int at(int index) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (spans.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
