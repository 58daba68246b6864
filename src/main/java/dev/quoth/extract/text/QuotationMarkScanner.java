package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.extract.text.QuotationMark.Family;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotation marks of a paragraph and what each can be by its neighbours; marks in tags,
 * addresses and measures are passed over.
 */
public final class QuotationMarkScanner {

  /** Whether an ASCII character is to be looked at; a table, since all characters are asked for. */
  private static final boolean[] ASCII = ascii();

  private static final int MAX_TAG = 300;

  private static final int MAX_ELISION = 8;
  private static final int MAX_LOOKAHEAD = 200;

  private final String text;
  private final Lexicon lexicon;
  private final int from;
  private final int to;
  private final List<QuotationMark> marks = new ArrayList<>();
  private int tagMissedBefore;

  private QuotationMarkScanner(String text, Span paragraph, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.from = paragraph.start();
    this.to = paragraph.end();
    this.tagMissedBefore = from;
  }

  static List<QuotationMark> scan(String text, Span paragraph, Lexicon lexicon) {
    QuotationMarkScanner scanner = new QuotationMarkScanner(text, paragraph, lexicon);
    scanner.run();
    return scanner.marks;
  }

  private void run() {
    int i = next(text, from, to);
    while (i < to) {
      char c = text.charAt(i);
      int after =
          switch (c) {
            case '<' -> afterTag(i);
            case ':' -> afterAddress(i);
            default -> mark(i, c);
          };
      i = next(text, after, to);
    }
  }

  /** Returns where the next character is that is to be looked at; a loop that does no more. */
  private static int next(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c < ASCII.length ? ASCII[c] : special(c)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean[] ascii() {
    boolean[] special = new boolean[128];
    "<:\"'`".chars().forEach(c -> special[c] = true);
    return special;
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
    int limit = Math.min(to, i + MAX_TAG);
    for (int j = i + 1; j < limit; j++) {
      if (text.charAt(j) == '>') {
        return j + 1;
      }
    }
    tagMissedBefore = limit;
    return i + 1;
  }

  /**
   * An address ends with white space, a tag, a curly mark, or a straight one that nothing follows.
   */
  private int afterAddress(int colon) {
    if (!text.startsWith("//", colon + 1)) {
      return colon + 1;
    }
    int i = colon + 1;
    while (i < to && !Characters.blank(text.charAt(i)) && "<>“”‘’«»".indexOf(text.charAt(i)) < 0) {
      boolean straight = text.charAt(i) == '"' || text.charAt(i) == '\'';
      if (straight && (Characters.blank(after(i + 1)) || closingPunctuation(after(i + 1)))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Adds the mark at an index, if it is one, and returns the index after it. */
  private int mark(int i, char c) {
    boolean twice = i + 1 < to && text.charAt(i + 1) == c;
    switch (c) {
      case '"', '＂', '‟' -> straight(i);
      case '“' -> add(i, i + 1, Family.CURLY, !closes(i, i + 1), closesOnly(i, i + 1));
      case '”' -> closing(i);
      case '″' -> prime(i);
      case '„' -> add(i, i + 1, Family.CURLY, true, false);
      case '«', '»' -> addByNeighbours(i, i + 1, Family.GUILLEMET);
      case '‹', '›' -> addByNeighbours(i, i + 1, Family.GUILLEMET_SINGLE);
      case '`', '\'', '‘', '’' -> {
        return twice && !singleBeforeDouble(i, c) ? doubled(i, c) : apostrophe(i, c);
      }
      default -> {}
    }
    return i + 1;
  }

  /** Of three apostrophes after a word the first closes what is quoted within the quotation. */
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

  /** Reads “He is 6’ 2”,” has its inches before its closing mark. */
  private void closing(int i) {
    boolean digit = i > from && Character.isDigit(text.charAt(i - 1));
    if (!digit || !feetBefore(i - 1) || !closesLater(i)) {
      add(i, i + 1, Family.CURLY, opensOnly(i, i + 1), true);
    }
  }

  private boolean closesLater(int i) {
    int limit = Math.min(to, i + MAX_LOOKAHEAD);
    for (int j = i + 1; j < limit; j++) {
      char c = text.charAt(j);
      if (c == '“' || c == '”') {
        return c == '”';
      }
    }
    return false;
  }

  /** The sign for inches, where it is typed for a mark. */
  private void prime(int i) {
    if (!Character.isDigit(before(i))) {
      addByNeighbours(i, i + 1, Family.STRAIGHT);
    }
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
    if (j > from && Characters.blank(text.charAt(j))) {
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
            && (Characters.letterOrDigit(after) || isDouble(after) || after == '$' || after == '£')
            && !elision(i);
    boolean closes =
        !Characters.letterOrDigit(after) && !Characters.blank(before) && text.charAt(i) != '‘';
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
      boolean plural = j < to && lexicon.endsWith(text, j, j + 1, Suffix.PLURAL);
      return j - i == 3 && (plural || !Characters.letterOrDigit(after(j)));
    }
    int end = i + 1;
    while (end < to && end < i + MAX_ELISION && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > i + 1
        && !Characters.letterOrDigit(after(end))
        && lexicon.functionWord(lexicon.find(text, i + 1, end)) == FunctionWord.ELISION;
  }

  private void addByNeighbours(int start, int end, Family family) {
    boolean opens = opensOnly(start, end);
    boolean closes = closesOnly(start, end);
    if (opens == closes || glued(start, end)) {
      add(start, end, family, true, true);
    } else {
      add(start, end, family, opens, closes);
    }
  }

  private boolean opensOnly(int start, int end) {
    char before = before(start);
    char after = after(end);
    return spaceOrOpening(before) && !Characters.blank(after) && !closingPunctuation(after);
  }

  private boolean closesOnly(int start, int end) {
    return closes(start, end) || glued(start, end);
  }

  private boolean closes(int start, int end) {
    char before = before(start);
    char after = after(end);
    boolean ends = Characters.blank(after) || closingPunctuation(after);
    return !Characters.blank(before) && ends && !opening(before);
  }

  /** Tests for said."We and late,"she: a mark between two that belongs to either. */
  private boolean glued(int start, int end) {
    return ".,!?…".indexOf(before(start)) >= 0 && Characters.letterOrDigit(after(end));
  }

  private void add(int start, int end, Family family, boolean opens, boolean closes) {
    marks.add(new QuotationMark(start, end, family, opens, closes));
  }

  private char before(int i) {
    return i > from ? text.charAt(i - 1) : '\n';
  }

  private char after(int i) {
    return i < to ? text.charAt(i) : '\n';
  }

  private static boolean spaceOrOpening(char c) {
    return Characters.blank(c) || opening(c);
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
