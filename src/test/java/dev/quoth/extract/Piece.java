package dev.quoth.extract;

import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A segment as corpora compare it: without punctuation and white space at its ends, and one with
 * its neighbour of the same wording where nothing but those stand between them.
 */
record Piece(Span span, Wording wording) {

  /** Words of the speaker's own, with and without marks; the corpora do not tell them apart. */
  private static Wording wording(Segment segment) {
    return segment.wording() == Wording.PARAPHRASE ? Wording.PARAPHRASE : Wording.VERBATIM;
  }

  static List<Piece> of(String text, List<Segment> segments) {
    List<Piece> pieces = new ArrayList<>();
    for (Segment segment : segments) {
      Span span = trim(text, segment.span());
      Piece last = pieces.isEmpty() ? null : pieces.getLast();
      boolean joins =
          last != null
              && last.wording == wording(segment)
              && noWordIn(text, last.span.end(), span.start());
      if (last != null && joins) {
        pieces.removeLast();
        pieces.add(new Piece(new Span(last.span.start(), span.end()), last.wording));
      } else {
        pieces.add(new Piece(span, wording(segment)));
      }
    }
    return pieces;
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : span;
  }

  private static boolean noWordIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many characters two quotes have in common. */
  static int overlap(List<Piece> these, List<Piece> those) {
    int common = 0;
    for (Piece a : these) {
      for (Piece b : those) {
        int from = Math.max(a.span.start(), b.span.start());
        int to = Math.min(a.span.end(), b.span.end());
        common += Math.max(0, to - from);
      }
    }
    return common;
  }

  /** The words as {@code quotes.json} writes them. */
  static String print(String text, List<Piece> pieces) {
    List<String> printed = new ArrayList<>();
    for (Piece piece : pieces) {
      String words = piece.span.in(text);
      printed.add(piece.wording == Wording.VERBATIM ? "“" + words + "”" : words);
    }
    return String.join(" ", printed);
  }
}
