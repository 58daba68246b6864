package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.language.lexicon.Furniture;
import dev.quoth.language.lexicon.Lexicon;
import java.util.List;

/**
 * Makes white space of the furniture of a page: buttons, labels, lists of links, and the marks of
 * subheads, which quote nobody.
 */
final class FurnitureReader {

  /** A longer paragraph that begins like furniture has sentences of its own. */
  private static final int MAX_PARAGRAPH = 300;

  private static final int MAX_LINK = 100;
  private static final int MAX_SUBHEAD = 60;
  private static final int MAX_SUBHEAD_WORDS = 8;
  private static final String STOPS = ".?!…";
  private static final String MARKS = "\"“”‘’'";

  private final TextBuffer readable;
  private final String text;
  private final Furniture furniture;
  private final Lines lines;
  private final InsertedHeadlines headlines;

  FurnitureReader(TextBuffer readable, Lexicon lexicon) {
    this.readable = readable;
    this.text = readable.text();
    this.furniture = lexicon.furniture();
    this.lines = new Lines(text, lexicon);
    this.headlines = new InsertedHeadlines(readable);
  }

  void read(List<Span> paragraphs) {
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      if (whole(paragraph)) {
        readable.fill(paragraph.start(), paragraph.end(), ' ');
      } else {
        arrows(paragraph);
        labels(paragraph);
        headlines.read(paragraph);
        if (subhead(paragraphs, p)) {
          readable.set(paragraph.start(), ' ');
          readable.set(paragraph.end() - 1, ' ');
        }
      }
    }
  }

  private boolean whole(Span paragraph) {
    int end = paragraph.end();
    int start = paragraph.start();
    while (start < end - 1 && !letterOrOpening(text.charAt(start))) {
      start++;
    }
    boolean brief = end - start <= MAX_PARAGRAPH;
    return (brief && furniture.beginsParagraph(text, start, end))
        || furniture.isLine(text, start, end)
        || links(paragraph);
  }

  private static boolean letterOrOpening(char c) {
    return Characters.letterOrDigit(c) || "([©".indexOf(c) >= 0 || MARKS.indexOf(c) >= 0;
  }

  /** Tests for "Home » News » Pier to stay shut", "Politics | Health": no sentence, and parts. */
  private boolean links(Span paragraph) {
    int end = paragraph.end();
    if (end - paragraph.start() > 2 * MAX_LINK || STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      return false;
    }
    int parts = 0;
    for (int i = paragraph.start() + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      boolean apart = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      if (apart && (c == '»' || c == '›' || c == '|')) {
        parts += 2;
      } else if (apart && c == '>') {
        parts++;
      } else if (c == '"' || c == '“' || c == '”' || c == '«') {
        return false;
      }
    }
    return parts > 2 || (parts == 2 && end - paragraph.start() <= MAX_LINK);
  }

  /** An arrow before or after a link is no mark of a quotation. */
  private void arrows(Span paragraph) {
    int last = paragraph.end() - 1;
    boolean first = guillemet(paragraph.start());
    if (!(first || guillemet(last)) || !lone(paragraph)) {
      return;
    }
    if (first && text.charAt(paragraph.start() + 1) == ' ') {
      readable.set(paragraph.start(), ' ');
    } else if (guillemet(last) && text.charAt(last - 1) == ' ') {
      readable.set(last, ' ');
    }
  }

  private boolean guillemet(int i) {
    return "«»‹›".indexOf(text.charAt(i)) >= 0;
  }

  private boolean lone(Span paragraph) {
    int count = 0;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      count += guillemet(i) ? 1 : 0;
    }
    return count == 1 && paragraph.end() - paragraph.start() > 2;
  }

  private void labels(Span paragraph) {
    int i = labelStart(text, paragraph.start(), paragraph.end());
    while (i < paragraph.end()) {
      int end = labelEnd(i, paragraph);
      if (end > i) {
        readable.fill(i, end, ' ');
        readable.set(i, '\n');
      }
      i = labelStart(text, Math.max(end, i + 1), paragraph.end());
    }
  }

  /** Returns where a label may begin next; a loop that does no more. */
  private static int labelStart(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c == '[') {
        return i;
      }
      i++;
    }
    return i;
  }

  private int labelEnd(int i, Span paragraph) {
    boolean begins = i == paragraph.start() || !Characters.letterOrDigit(text.charAt(i - 1));
    int end = begins ? furniture.labelEnd(text, i, paragraph.end()) : i;
    return end > i ? countEnd(end, paragraph.end()) : i;
  }

  /** The count that follows a label belongs to it: "Hide Caption 3 of 40". */
  private int countEnd(int from, int end) {
    int i = from;
    while (i < end && countable(text.charAt(i))) {
      i++;
    }
    boolean counts = i > from + 1;
    while (counts && i > from && text.charAt(i - 1) == ' ') {
      i--;
    }
    boolean whole = i == end || !Characters.letterOrDigit(text.charAt(i));
    return counts && whole && Character.isDigit(text.charAt(i - 1)) ? i : from;
  }

  private static boolean countable(char c) {
    return Character.isDigit(c) || " of/".indexOf(c) >= 0;
  }

  /** Tests for a few words in marks that have their line to themselves and are no sentence. */
  private boolean subhead(List<Span> paragraphs, int p) {
    Span paragraph = paragraphs.get(p);
    int length = paragraph.end() - paragraph.start();
    if (length < 4 || length > MAX_SUBHEAD || p + 1 == paragraphs.size()) {
      return false;
    }
    boolean marked =
        MARKS.indexOf(text.charAt(paragraph.start())) >= 0
            && MARKS.indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    return marked
        && Characters.letterOrDigit(text.charAt(paragraph.end() - 2))
        && lines.words(paragraph) <= MAX_SUBHEAD_WORDS
        && onePair(paragraph)
        && (p == 0 || !opensFor(paragraphs.get(p - 1)))
        && lines.prose(paragraphs.get(p + 1))
        && !lines.reports(paragraphs.get(p + 1));
  }

  private boolean onePair(Span paragraph) {
    for (int i = paragraph.start() + 1; i < paragraph.end() - 1; i++) {
      boolean inside =
          Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
      if (MARKS.indexOf(text.charAt(i)) >= 0 && !inside) {
        return false;
      }
    }
    return true;
  }

  private boolean opensFor(Span before) {
    return ":,—–-".indexOf(text.charAt(before.end() - 1)) >= 0;
  }
}
