package dev.quoth.extract.quotes;

import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Segment.Wording;
import dev.quoth.Span;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the segments of quotes from ranges of tokens. */
public final class SegmentReader {

  private final Tokens tokens;

  public SegmentReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the segments of a content: the quotations in it, and the words between them. */
  public List<Segment> content(List<TokenRange> contents) {
    List<Segment> segments = new ArrayList<>();
    for (TokenRange range : contents) {
      int from = range.from();
      for (int t = range.from(); t < range.to(); t++) {
        if (tokens.is(t, Kind.QUOTATION)) {
          paraphrase(from, t, segments);
          segments.add(verbatim(tokens.quotation(t)));
          from = t + 1;
        }
      }
      paraphrase(from, range.to(), segments);
    }
    return segments;
  }

  /** Returns the segment of a quotation. */
  static Segment verbatim(PrintedQuotation quotation) {
    return new Segment(new Span(quotation.start(), quotation.end()), Wording.VERBATIM);
  }

  /**
   * Returns the segments of a turn of a transcript: of each range the quotations that it opens
   * with, or else all its words, which need no marks there.
   */
  public List<Segment> turn(List<TokenRange> ranges) {
    List<Segment> segments = new ArrayList<>();
    ranges.forEach(range -> turn(range, segments));
    return segments;
  }

  private void turn(TokenRange range, List<Segment> segments) {
    int from = range.from();
    while (from < range.to() && !wordLike(from) && !tokens.is(from, Kind.QUOTATION)) {
      from++;
    }
    if (from == range.to()) {
      return;
    }
    if (tokens.is(from, Kind.QUOTATION) && tokens.quotation(from).whole(tokens.text())) {
      for (int t = from; t < range.to() && tokens.is(t, Kind.QUOTATION); t++) {
        segments.add(verbatim(tokens.quotation(t)));
      }
    } else {
      segments.add(new Segment(tokens.span(from, range.to()), Wording.UNMARKED));
    }
  }

  private void paraphrase(int from, int to, List<Segment> segments) {
    int start = from;
    int end = to;
    while (start < end && !wordLike(start)) {
      start++;
    }
    while (end > start && !wordLike(end - 1)) {
      end--;
    }
    if (hasWord(start, end)) {
      segments.add(new Segment(tokens.span(start, end), Wording.PARAPHRASE));
    }
  }

  /** Marks alone say nothing. */
  private boolean hasWord(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.word(t) || tokens.is(t, Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private boolean wordLike(int token) {
    return switch (tokens.kind(token)) {
      case WORD, NUMBER, OPEN -> true;
      case SYMBOL -> "$£€%".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
      case CLOSE, POSSESSIVE -> true;
      default -> false;
    };
  }

  /** Returns the type of a quote that has these segments. */
  public static QuoteType type(List<Segment> segments) {
    boolean paraphrase = false;
    boolean verbatim = false;
    for (Segment segment : segments) {
      paraphrase |= segment.wording() == Wording.PARAPHRASE;
      verbatim |= segment.wording() != Wording.PARAPHRASE;
    }
    return verbatim ? paraphrase ? QuoteType.MIXED : QuoteType.DIRECT : QuoteType.INDIRECT;
  }
}
