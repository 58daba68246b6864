package dev.quoth.extract;

import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places of golden words in their article. A quote does not begin before the one above
 * it; of several places the one where its segments stand closest together is meant.
 */
final class GoldenPlaces {

  private final String text;
  private int floor;

  GoldenPlaces(String text) {
    this.text = text;
  }

  /**
   * Returns the places of the next quote.
   *
   * @throws IllegalArgumentException if the article has no such words, or has them only before
   */
  List<Segment> next(GoldenQuote golden) {
    List<Segment> best = List.of();
    int start = floor;
    while (true) {
      List<Segment> found = chain(golden, start);
      if (found.isEmpty()) {
        break;
      }
      if (best.isEmpty() || extent(found) < extent(best)) {
        best = found;
      }
      start = found.getFirst().span().start() + 1;
    }
    if (best.isEmpty()) {
      throw new IllegalArgumentException(
          "the article has no such words behind index " + floor + ": " + golden.line());
    }
    floor = best.getFirst().span().start() + 1;
    return NormalizedSegments.of(text, best);
  }

  private static int extent(List<Segment> segments) {
    return segments.getLast().span().end() - segments.getFirst().span().start();
  }

  private List<Segment> chain(GoldenQuote golden, int start) {
    List<Segment> segments = new ArrayList<>();
    int from = start;
    for (String words : golden.words()) {
      boolean marked = words.startsWith("“") && words.endsWith("”");
      String bare = marked ? words.substring(1, words.length() - 1) : words;
      int at = find(bare, marked, from);
      if (at < 0) {
        return List.of();
      }
      boolean verbatim = marked || golden.type() == QuoteType.DIRECT;
      from = at + bare.length();
      segments.add(
          new Segment(new Span(at, from), verbatim ? Wording.VERBATIM : Wording.PARAPHRASE));
    }
    return segments;
  }

  private int find(String words, boolean marked, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0 && !(marked ? behindMark(at) : wholeWords(at, at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at;
  }

  private boolean behindMark(int at) {
    int i = at - 1;
    while (i >= 0 && Character.isSpaceChar(text.charAt(i))) {
      i--;
    }
    return i >= 0 && "“”\"‘'`„«".indexOf(text.charAt(i)) >= 0;
  }

  private boolean wholeWords(int from, int to) {
    boolean before = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
    boolean behind = to < text.length() && Character.isLetterOrDigit(text.charAt(to));
    return !before && !behind;
  }
}
