package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.language.lexicon.Lexicon;
import java.util.List;

/**
 * Joins the pieces of a broken line: a reporting clause on a line of its own, a sentence that goes
 * on below, and paragraphs that were wrapped at a column.
 */
final class LineJoiner {

  private static final int MIN_COLUMN = 40;
  private static final int MAX_COLUMN = 130;
  private static final int MIN_BLOCK = 3;
  private static final int MAX_FRAGMENT = 5;

  private final TextBuffer readable;
  private final String text;
  private final Lines lines;

  LineJoiner(TextBuffer readable, Lexicon lexicon) {
    this.readable = readable;
    this.text = readable.text();
    this.lines = new Lines(text, lexicon);
  }

  void join(List<Span> paragraphs) {
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      if (reportsAbove(paragraphs.get(p), paragraphs.get(p + 1))) {
        join(paragraphs.get(p), paragraphs.get(p + 1));
      } else if (goesOn(paragraphs.get(p), paragraphs.get(p + 1))) {
        join(paragraphs.get(p), paragraphs.get(p + 1));
        fragment(paragraphs, p);
      }
    }
    wrapped(paragraphs);
  }

  private void join(Span before, Span after) {
    readable.fill(before.end(), after.start(), ' ');
  }

  /** Reads “The geese were here first,” / Ilse Krohn said. */
  private boolean reportsAbove(Span before, Span after) {
    return lines.awaitsClause(before) && lines.attribution(after);
  }

  /** A line in lower case goes on with one that has no end. */
  private boolean goesOn(Span before, Span after) {
    return Character.isLowerCase(text.charAt(after.start()))
        && !lines.stops(before)
        && lines.words(before) > 1;
  }

  /** Reads … Parade Marshal / Vito Crane / said: what is between two pieces belongs to both. */
  private void fragment(List<Span> paragraphs, int p) {
    boolean brief = p > 0 && lines.words(paragraphs.get(p)) <= MAX_FRAGMENT;
    if (brief && Character.isLetter(text.charAt(paragraphs.get(p - 1).end() - 1))) {
      join(paragraphs.get(p - 1), paragraphs.get(p));
    }
  }

  /** Looks at each run of lines without an empty one between them. */
  private void wrapped(List<Span> paragraphs) {
    int first = 0;
    for (int p = 1; p <= paragraphs.size(); p++) {
      if (p == paragraphs.size() || !adjacent(paragraphs.get(p - 1), paragraphs.get(p))) {
        if (p - first >= MIN_BLOCK) {
          block(paragraphs.subList(first, p));
        }
        first = p;
      }
    }
  }

  private boolean adjacent(Span before, Span after) {
    int breaks = 0;
    for (int i = before.end(); i < after.start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks == 1;
  }

  /**
   * Joins the lines of a block if nearly all are as long as they can be: the first word of the next
   * would not have fitted.
   */
  private void block(List<Span> block) {
    int column = 0;
    for (Span line : block) {
      column = Math.max(column, line.end() - line.start());
    }
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < block.size(); i++) {
      full += full(block.get(i), block.get(i + 1), column) ? 1 : 0;
      open += lines.stops(block.get(i)) ? 0 : 1;
    }
    int breaks = block.size() - 1;
    boolean wrapped = column >= MIN_COLUMN && column <= MAX_COLUMN;
    if (wrapped && full * 4 >= breaks * 3 && open * 2 > breaks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        if (full(block.get(i), block.get(i + 1), column) || !lines.stops(block.get(i))) {
          join(block.get(i), block.get(i + 1));
        }
      }
    }
  }

  private boolean full(Span line, Span next, int column) {
    int word = next.start();
    while (word < next.end() && !Characters.blank(text.charAt(word))) {
      word++;
    }
    return line.end() - line.start() + 1 + word - next.start() > column;
  }
}
