package dev.quoth.passage;

import dev.quoth.Span;
import java.util.List;

/** Decides how much of the text around a quote is its context. */
public final class ContextWindow {

  /**
   * The number of characters by which the context reaches before and after the quote in a very long
   * paragraph. Without a bound, an article without line breaks would be read back and shown whole
   * with each of its quotes. An index keeps the ends of the context and not its words.
   */
  static final int REACH = 1_000;

  private ContextWindow() {}

  /**
   * Returns the context of a quote.
   *
   * @param quote the span of the quote
   * @param text the text of its article
   * @param paragraphs the spans of the article's paragraphs
   * @return the span of the paragraphs that the quote touches, cut to the reach
   */
  public static Span around(Span quote, String text, List<Span> paragraphs) {
    int start = quote.start();
    int end = quote.end();
    for (int i = firstEndingAfter(quote.start(), paragraphs); i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      if (!paragraph.overlaps(quote)) {
        break;
      }
      start = Math.min(start, paragraph.start());
      end = Math.max(end, paragraph.end());
    }
    return new Span(cutStart(start, quote.start(), text), cutEnd(end, quote.end(), text));
  }

  private static int firstEndingAfter(int index, List<Span> paragraphs) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Moves a start that is too far away to the first word within reach. */
  private static int cutStart(int start, int quoteStart, String text) {
    if (quoteStart - start <= REACH) {
      return start;
    }
    int cut = quoteStart - REACH;
    while (cut < quoteStart && !Character.isWhitespace(text.charAt(cut - 1))) {
      cut++;
    }
    return cut;
  }

  private static int cutEnd(int end, int quoteEnd, String text) {
    if (end - quoteEnd <= REACH) {
      return end;
    }
    int cut = quoteEnd + REACH;
    while (cut > quoteEnd && !Character.isWhitespace(text.charAt(cut))) {
      cut--;
    }
    return cut;
  }
}
