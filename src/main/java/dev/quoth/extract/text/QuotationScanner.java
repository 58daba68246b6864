package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.extract.text.PrintedQuotation.Ending;
import dev.quoth.extract.text.QuotationMark.Family;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks. A mistake is repaired inside its paragraph, so that one stray mark cannot
 * turn the rest of an article inside out. Only outermost quotations come out; one within another is
 * part of its words.
 */
public final class QuotationScanner {

  private static final int LOOKAHEAD = 16;
  private static final int ANEW = 1 << 20;
  private static final int DEEPEST = ANEW - 1;

  private final String text;
  private final List<Span> paragraphs;
  private final Lexicon lexicon;
  private final List<List<QuotationMark>> marks = new ArrayList<>();
  private final List<PrintedQuotation> quotations = new ArrayList<>();
  private final UnclosedQuotation unclosed;

  /** The paragraph whose marks are being paired. */
  private int paragraph;

  private QuotationScanner(String text, List<Span> paragraphs, Lexicon lexicon) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.lexicon = lexicon;
    this.unclosed = new UnclosedQuotation(text, lexicon);
  }

  /** Returns the outermost quotations in the order of the text. */
  public static List<PrintedQuotation> scan(String text, List<Span> paragraphs, Lexicon lexicon) {
    QuotationScanner scanner = new QuotationScanner(text, paragraphs, lexicon);
    for (Span paragraph : paragraphs) {
      scanner.marks.add(QuotationMarkScanner.scan(text, paragraph, lexicon));
    }
    for (int p = 0; p < paragraphs.size(); p++) {
      scanner.paragraph(p);
    }
    return scanner.quotations;
  }

  private void paragraph(int p) {
    paragraph = p;
    if (marks.get(p).isEmpty()) {
      return;
    }
    List<PrintedQuotation> doubles = new ArrayList<>();
    pair(p, false, doubles);
    List<PrintedQuotation> singles = new ArrayList<>();
    pair(p, true, singles);
    outermost(singles, doubles);
  }

  /**
   * Adds, in their order, those that are in no other. Where a single pair and a double one cross,
   * the single one was an apostrophe.
   */
  private void outermost(List<PrintedQuotation> singles, List<PrintedQuotation> doubles) {
    int s = 0;
    int d = 0;
    while (s < singles.size() || d < doubles.size()) {
      boolean both = s < singles.size() && d < doubles.size();
      if (!both) {
        quotations.add(s < singles.size() ? singles.get(s++) : doubles.get(d++));
      } else if (singles.get(s).outerEnd() <= doubles.get(d).outerStart()) {
        quotations.add(singles.get(s++));
      } else if (doubles.get(d).outerEnd() <= singles.get(s).outerStart()) {
        quotations.add(doubles.get(d++));
      } else if (encloses(singles.get(s), doubles, d)) {
        d = after(singles.get(s), doubles, d);
      } else {
        s++;
      }
    }
  }

  private static int after(PrintedQuotation single, List<PrintedQuotation> doubles, int first) {
    int d = first;
    while (d < doubles.size() && doubles.get(d).outerStart() < single.outerEnd()) {
      d++;
    }
    return d;
  }

  /** A pair of single marks with double ones inside, none of which sticks out. */
  private boolean encloses(PrintedQuotation single, List<PrintedQuotation> doubles, int first) {
    int last = after(single, doubles, first) - 1;
    boolean around =
        single.outerStart() <= doubles.get(first).outerStart()
            && doubles.get(last).outerEnd() <= single.outerEnd();
    boolean curly = text.charAt(single.outerStart()) == '‘';
    return around && (curly || ".,;!?…\"”".indexOf(text.charAt(single.end() - 1)) >= 0);
  }

  private void pair(int p, boolean single, List<PrintedQuotation> found) {
    List<QuotationMark> row = row(p, single);
    int depth = 0;
    QuotationMark open = null;
    for (int i = 0; i < row.size(); i++) {
      QuotationMark mark = row.get(i);
      if (open == null) {
        open = mark.opens() ? mark : null;
        depth = 1;
        continue;
      }
      depth += step(row, i, open, depth);
      if (depth == 0) {
        add(found, p, open, mark);
        open = null;
      } else if (depth > DEEPEST) {
        if (unclosed.stopsBefore(open.end(), mark.start())) {
          add(found, p, open, mark.start(), mark.start(), Ending.UNCLOSED);
        }
        open = mark;
        depth = 1;
      }
    }
    if (open != null) {
      addOpen(found, p, open);
    }
  }

  private List<QuotationMark> row(int p, boolean single) {
    List<QuotationMark> row = new ArrayList<>();
    for (QuotationMark mark : marks.get(p)) {
      if (mark.family().single() == single) {
        row.add(mark);
      }
    }
    return row;
  }

  /**
   * Returns how a mark changes the depth: a great number where it opens anew and the last was a
   * stray.
   */
  private int step(List<QuotationMark> row, int i, QuotationMark open, int depth) {
    QuotationMark mark = row.get(i);
    if (mark.family() != open.family()) {
      return mixedPair(row, i, open) ? -depth : 0;
    }
    if (mark.closes() && (!mark.opens() || depth == 1)) {
      boolean apostrophe = depth == 1 && mark.family().single() && plural(row, i, open);
      return apostrophe ? 0 : -1;
    }
    if (!mark.opens()) {
      return 0;
    }
    return nests(row, i) ? 1 : ANEW;
  }

  /** A bound on every look ahead keeps a paragraph of nothing but marks linear. */
  private static int lookahead(List<QuotationMark> row, int i) {
    return Math.min(row.size(), i + LOOKAHEAD);
  }

  /** Tests for “A" is a pair where no mark of the opening one's own kind follows. */
  private static boolean mixedPair(List<QuotationMark> row, int i, QuotationMark open) {
    QuotationMark mark = row.get(i);
    if (!mark.closes() || mark.opens()) {
      return false;
    }
    boolean compatible = !mark.family().guillemet() && !open.family().guillemet();
    if (compatible && row.get(i - 1).equals(open) && opensNext(row, i)) {
      return true;
    }
    for (int j = i + 1; j < lookahead(row, i) && compatible; j++) {
      if (row.get(j).family() == open.family()) {
        return !row.get(j).closes();
      }
    }
    return compatible;
  }

  /** Tests for “A," he said. "B.”: the same kind of mark opens again before anything closes. */
  private static boolean opensNext(List<QuotationMark> row, int i) {
    if (i + 1 >= row.size()) {
      return false;
    }
    QuotationMark next = row.get(i + 1);
    return next.opens() && !next.closes();
  }

  /** An opening mark within a quotation nests where two closing ones follow, one for each. */
  private static boolean nests(List<QuotationMark> row, int i) {
    Family family = row.get(i).family();
    int seen = 0;
    for (int j = i + 1; j < lookahead(row, i) && seen < 2; j++) {
      if (row.get(j).family() == family) {
        if (!row.get(j).closes()) {
          return false;
        }
        seen++;
      }
    }
    return seen == 2;
  }

  /** The workers' union: an apostrophe after an s closes nothing where a better mark follows. */
  private boolean plural(List<QuotationMark> row, int i, QuotationMark open) {
    QuotationMark mark = row.get(i);
    if (!lexicon.endsWith(text, 0, mark.end(), Suffix.BARE_POSSESSIVE)) {
      return false;
    }
    for (int j = i + 1; j < lookahead(row, i); j++) {
      QuotationMark next = row.get(j);
      if (next.opens()) {
        return false;
      }
      if (next.closes() && next.family() == mark.family()) {
        return true;
      }
    }
    return i + 1 == row.size() && continuesSingle(paragraph, open);
  }

  private void addOpen(List<PrintedQuotation> found, int p, QuotationMark open) {
    int end = paragraphs.get(p).end();
    boolean single = open.family().single();
    if (single ? continuesSingle(p, open) : nextParagraphContinues(p)) {
      add(found, p, open, end, end, Ending.CONTINUED);
      return;
    }
    int clause = unclosed.reportingClause(open.end(), end);
    boolean leads = leads(open.start(), paragraphs.get(p).start());
    if (clause > 0 && (!single || leads)) {
      add(found, p, open, clause, clause, Ending.UNCLOSED);
    } else if (!single) {
      add(found, p, open, end, end, Ending.UNCLOSED);
    }
  }

  private boolean nextParagraphContinues(int p) {
    if (p + 1 >= paragraphs.size() || marks.get(p + 1).isEmpty()) {
      return false;
    }
    QuotationMark first = marks.get(p + 1).getFirst();
    boolean atStart = first.start() <= paragraphs.get(p + 1).start() + 1;
    return atStart && first.opens() && !first.family().single();
  }

  /** ‘Day one. / ‘Day two.: both paragraphs open with a single mark, and with nothing before it. */
  private boolean continuesSingle(int p, QuotationMark open) {
    if (p + 1 >= paragraphs.size() || marks.get(p + 1).isEmpty()) {
      return false;
    }
    QuotationMark first = marks.get(p + 1).getFirst();
    int start = paragraphs.get(p).start();
    return leads(open.start(), start)
        && first.start() == paragraphs.get(p + 1).start()
        && first.opens()
        && first.family() == open.family();
  }

  /** Tests whether what is before a mark allows it to open a sentence. */
  private boolean leads(int mark, int start) {
    return mark == start || ":,.?!".indexOf(lastBefore(mark, start)) >= 0;
  }

  /** The last character before a mark that is not white space. */
  private char lastBefore(int index, int start) {
    int i = index - 1;
    while (i > start && i > index - 3 && Characters.blank(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  private void add(List<PrintedQuotation> found, int p, QuotationMark open, QuotationMark close) {
    add(found, p, open, close.start(), close.end(), Ending.CLOSED);
  }

  private void add(
      List<PrintedQuotation> found,
      int p,
      QuotationMark open,
      int end,
      int outerEnd,
      Ending ending) {
    int from = open.end();
    int to = end;
    while (from < to && Characters.blank(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.blank(text.charAt(to - 1))) {
      to--;
    }
    if (hasWord(from, to)) {
      found.add(new PrintedQuotation(from, to, open.start(), outerEnd, p, ending));
    }
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.letterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
