package dev.quoth.extract;

import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a quote as corpora compare them: without punctuation and white space at their
 * ends, and joined where nothing but those is between two of the same wording. Words of the
 * speaker's own with and without marks are the same.
 */
final class NormalizedSegments {

  private NormalizedSegments() {}

  static List<Segment> of(String text, List<Segment> segments) {
    List<Segment> normalized = new ArrayList<>();
    for (Segment segment : segments) {
      Span span = trim(text, segment.span());
      Wording wording =
          segment.wording() == Wording.PARAPHRASE ? Wording.PARAPHRASE : Wording.VERBATIM;
      if (!normalized.isEmpty() && joins(text, normalized.getLast(), span, wording)) {
        span = new Span(normalized.removeLast().span().start(), span.end());
      }
      normalized.add(new Segment(span, wording));
    }
    return normalized;
  }

  private static boolean joins(String text, Segment last, Span span, Wording wording) {
    boolean word =
        text.substring(last.span().end(), span.start())
            .chars()
            .anyMatch(Character::isLetterOrDigit);
    return last.wording() == wording && !word;
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

  /** Returns how many characters two quotes have in common. */
  static int overlap(List<Segment> these, List<Segment> those) {
    int common = 0;
    for (Segment a : these) {
      for (Segment b : those) {
        int from = Math.max(a.span().start(), b.span().start());
        int to = Math.min(a.span().end(), b.span().end());
        common += Math.max(0, to - from);
      }
    }
    return common;
  }
}
