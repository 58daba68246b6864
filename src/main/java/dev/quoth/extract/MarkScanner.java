package dev.quoth.extract;

import dev.quoth.Span;
import dev.quoth.extract.Mark.Family;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotation marks of a paragraph and what each can be by its neighbours; marks in tags,
 * addresses and measures are passed over.
 */
final class MarkScanner {

  private static final int LONGEST_TAG = 300;

  private final String text;
  private final int from;
  private final int to;
  private final List<Mark> marks = new ArrayList<>();
  private int tagMissedBefore;

  private MarkScanner(String text, Span paragraph) {
    this.text = text;
    this.from = paragraph.start();
    this.to = paragraph.end();
    this.tagMissedBefore = from;
  }

  static List<Mark> scan(String text, Span paragraph) {
    MarkScanner scanner = new MarkScanner(text, paragraph);
    scanner.run();
    return scanner.marks;
  }

  private void run() {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c == '<') {
        i = afterTag(i);
      } else if (c < 128 ? c == '"' || c == '\'' || c == '`' : special(c)) {
        i = mark(i, c);
      } else {
        i++;
      }
    }
  }

  private static boolean special(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‹', '›', '″', '＂' -> true;
      default -> false;
    };
  }

  /** A tag's attributes have marks of their own; a lone less-than sign has not. */
  private int afterTag(int i) {
    boolean named =
        i + 1 < to && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/');
    if (!named || i < tagMissedBefore) {
      return i + 1;
    }
    int limit = Math.min(to, i + LONGEST_TAG);
    for (int j = i + 1; j < limit; j++) {
      if (text.charAt(j) == '>') {
        return j + 1;
      }
    }
    tagMissedBefore = limit;
    return i + 1;
  }

  /** Adds the mark at an index, if it is one, and returns the index behind it. */
  private int mark(int i, char c) {
    boolean twice = i + 1 < to && text.charAt(i + 1) == c;
    switch (c) {
      case '"', '＂', '‟' -> straight(i);
      case '“' -> add(i, i + 1, Family.CURLY, !closesOnly(i, i + 1), closesOnly(i, i + 1));
      case '”' -> add(i, i + 1, Family.CURLY, opensOnly(i, i + 1), true);
      case '„' -> add(i, i + 1, Family.CURLY, true, false);
      case '«', '»' -> addByNeighbours(i, i + 1, Family.GUILLEMET);
      case '`', '\'', '‘', '’' -> {
        return twice && !singleBeforeDouble(i, c) ? doubled(i, c) : apostrophe(i, c);
      }
      default -> {}
    }
    return i + 1;
  }

  /** Of three apostrophes behind a word the first closes what is quoted within the quotation. */
  private boolean singleBeforeDouble(int i, char c) {
    return i + 2 < to && text.charAt(i + 2) == c && !spaceOrOpening(before(i));
  }

  private int doubled(int i, char c) {
    switch (c) {
      case '`' -> add(i, i + 2, Family.DOUBLED, true, false);
      case '\'' -> addByNeighbours(i, i + 2, Family.DOUBLED);
      default -> add(i, i + 2, Family.CURLY, c == '‘', c == '’');
    }
    return i + 2;
  }

  private int apostrophe(int i, char c) {
    if (c != '`') {
      single(i, c == '\'' ? Family.SINGLE_STRAIGHT : Family.SINGLE_CURLY);
    }
    return i + 1;
  }

  private void straight(int i) {
    boolean afterDigit = i > from && Character.isDigit(text.charAt(i - 1));
    boolean afterFeet = afterDigit && feetBefore(i - 1);
    if (!afterFeet) {
      addByNeighbours(i, i + 1, Family.STRAIGHT);
    }
  }

  /** 6'2": digits, a foot mark, digits. */
  private boolean feetBefore(int i) {
    int j = i;
    while (j > from && j > i - 3 && Character.isDigit(text.charAt(j))) {
      j--;
    }
    char c = text.charAt(j);
    return j > from && (c == '\'' || c == '’') && Character.isDigit(text.charAt(j - 1));
  }

  private void single(int i, Family family) {
    char before = before(i);
    char after = after(i + 1);
    boolean opens =
        spaceOrOpening(before)
            && (Character.isLetterOrDigit(after) || isDouble(after) || after == '$' || after == '£')
            && !elision(i);
    boolean closes = !Character.isLetterOrDigit(after) && !blank(before) && text.charAt(i) != '‘';
    if (opens || closes) {
      add(i, i + 1, family, opens && text.charAt(i) != '’', closes && !opens);
    }
  }

  /** '90s, 'em, 'til: an apostrophe for what is left out. */
  private boolean elision(int i) {
    if (Character.isDigit(after(i + 1))) {
      int j = i + 1;
      while (j < to && j < i + 5 && Character.isDigit(text.charAt(j))) {
        j++;
      }
      return j - i == 3 && (after(j) == 's' || !Character.isLetterOrDigit(after(j)));
    }
    for (String cut : new String[] {"em", "til", "twas", "tis", "cause", "bout", "n"}) {
      int end = i + 1 + cut.length();
      if (text.regionMatches(true, i + 1, cut, 0, cut.length())
          && !Character.isLetterOrDigit(after(end))) {
        return true;
      }
    }
    return false;
  }

  private void addByNeighbours(int start, int end, Family family) {
    boolean opens = opensOnly(start, end);
    boolean closes = closesOnly(start, end);
    if (opens == closes) {
      add(start, end, family, true, true);
    } else {
      add(start, end, family, opens, closes);
    }
  }

  private boolean opensOnly(int start, int end) {
    char before = before(start);
    char after = after(end);
    return spaceOrOpening(before) && !blank(after) && !closingPunctuation(after);
  }

  private boolean closesOnly(int start, int end) {
    char before = before(start);
    char after = after(end);
    boolean ends = blank(after) || closingPunctuation(after);
    boolean joined = ".,!?…".indexOf(before) >= 0 && Character.isLetterOrDigit(after);
    return !blank(before) && ((ends && !opening(before)) || joined);
  }

  private void add(int start, int end, Family family, boolean opens, boolean closes) {
    marks.add(new Mark(start, end, family, opens, closes));
  }

  private char before(int i) {
    return i > from ? text.charAt(i - 1) : '\n';
  }

  private char after(int i) {
    return i < to ? text.charAt(i) : '\n';
  }

  /** The no-break space is white space around a mark, which Character.isWhitespace denies. */
  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  private static boolean spaceOrOpening(char c) {
    return blank(c) || opening(c);
  }

  private static boolean opening(char c) {
    return "([{—–-―/‘'“\"*_>:".indexOf(c) >= 0;
  }

  private static boolean closingPunctuation(char c) {
    return ".,;:!?)]}—–-―*_<'’".indexOf(c) >= 0;
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«';
  }
}
