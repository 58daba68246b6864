package dev.quoth.wording;

import dev.quoth.Span;
import dev.quoth.WordChange.Weight;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Spellings;
import dev.quoth.language.lexicon.WordClass;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Reads the words of a text as they are compared: two texts that differ in letter case, accents,
 * punctuation or spelling alone have the same words. Safe for use by several threads at once.
 */
public final class WordReader {

  private static final String SIGNS = "%&";
  private static final String APOSTROPHES = "'’‘ʼ";
  private static final String ENDS = ".!?:";
  private static final int DOTS_OF_ELLIPSIS = 3;

  private final Spellings spellings;
  private final Lexicon lexicon;

  /**
   * Creates a reader.
   *
   * @param language the language of the texts
   */
  public WordReader(Language language) {
    spellings = language.unwrap(Spellings.class);
    lexicon = language.unwrap(LanguageData.class).lexicon();
  }

  /**
   * Reads the words of a text.
   *
   * @param text the text
   * @param offset what is added to an index of the text to give that of a span
   * @param piece the number of the piece that the text is
   * @return the words in order; several may have one span, as "can not" of "can't" have
   */
  public List<PrintedWord> read(String text, int offset, int piece) {
    Scan scan = new Scan(text, offset, piece);
    while (scan.at < text.length()) {
      scan.step();
    }
    return scan.words;
  }

  /** A pass through a text. */
  private final class Scan {
    private final String text;
    private final int offset;
    private final int piece;
    private final List<PrintedWord> words = new ArrayList<>();
    private int at;
    private int dots;
    private boolean bracket;
    private boolean openInWord;
    private boolean sentenceStart = true;

    Scan(String text, int offset, int piece) {
      this.text = text;
      this.offset = offset;
      this.piece = piece;
    }

    void step() {
      char c = text.charAt(at);
      boolean letterInBrackets = c == '[' && isWordAt(at + 1) && closesWithinWord(at + 1);
      if (isWordAt(at) || SIGNS.indexOf(c) >= 0 || letterInBrackets) {
        word();
      } else {
        mark(c);
        at++;
      }
    }

    private void mark(char c) {
      dots += c == '.' ? 1 : c == '…' ? DOTS_OF_ELLIPSIS : 0;
      bracket = c == '[' || (bracket && c != ']');
      sentenceStart |= ENDS.indexOf(c) >= 0;
    }

    private void word() {
      int start = at;
      at = SIGNS.indexOf(text.charAt(start)) >= 0 ? start + 1 : end(start);
      String printed = text.substring(start, at);
      String word = normalized(printed);
      String chief = spellings.chief(word);
      Span span = new Span(offset + start, offset + at);
      Set<Weight> weights = weights(printed, word);
      if (continuesNumber(start, chief)) {
        PrintedWord tens = words.removeLast();
        chief = tens.key().charAt(0) + chief;
        span = new Span(tens.span().start(), span.end());
      }
      add(chief, span, bracket || printed.indexOf('[') >= 0, weights);
      sentenceStart = false;
      dots = 0;
    }

    private void add(String chief, Span span, boolean bracketed, Set<Weight> weights) {
      boolean afterEllipsis = dots >= DOTS_OF_ELLIPSIS;
      StringTokenizer keys = new StringTokenizer(chief, " ");
      while (keys.hasMoreTokens()) {
        String key = withoutApostrophes(keys.nextToken());
        words.add(new PrintedWord(key, span, piece, bracketed, afterEllipsis, weights));
        afterEllipsis = false;
      }
    }

    /** Tests whether a word is the five of twenty-five. */
    private boolean continuesNumber(int start, String chief) {
      return start > 1
          && text.charAt(start - 1) == '-'
          && !words.isEmpty()
          && words.getLast().span().end() == offset + start - 1
          && words.getLast().key().length() == 2
          && words.getLast().key().charAt(1) == '0'
          && isDigitAt(0, words.getLast().key())
          && isDigitAt(0, chief)
          && (chief.length() == 1 || Character.isLetter(chief.charAt(1)));
    }

    /** Returns where the word ends: "U.S.", "1,000", "O'Neill" and "[h]e" are one each. */
    private int end(int start) {
      int end = start;
      while (end < text.length() && (isWordAt(end) || joins(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      return end;
    }

    private boolean joins(int i) {
      char c = text.charAt(i);
      if (c == '[' || c == ']') {
        boolean opens = c == '[' && closesWithinWord(i + 1);
        boolean closes = c == ']' && openInWord;
        openInWord = opens;
        return opens || closes;
      }
      boolean between = i > at && isWordAt(i - 1) && isWordAt(i + 1);
      return between
          && (APOSTROPHES.indexOf(c) >= 0
              || c == '.'
              || c == '\u00ad'
              || (c == ',' && isDigitAt(i - 1, text) && isDigitAt(i + 1, text)));
    }

    /** Tests whether letters up to a closing bracket belong to a word outside of the brackets. */
    private boolean closesWithinWord(int from) {
      int i = from;
      while (isWordAt(i)) {
        i++;
      }
      boolean closes = i > from && i < text.length() && text.charAt(i) == ']';
      return closes && (isWordAt(i + 1) || isWordAt(from - 2));
    }

    private boolean isWordAt(int i) {
      return i >= 0 && i < text.length() && isWordChar(text.codePointAt(i));
    }

    private Set<Weight> weights(String printed, String word) {
      Set<Weight> weights = EnumSet.noneOf(Weight.class);
      if ((lexicon.classes(word) & WordClass.NEGATION.bit()) != 0) {
        weights.add(Weight.NEGATION);
      }
      if (hasDigit(spellings.chief(word))) {
        weights.add(Weight.NUMBER);
      }
      if (!sentenceStart && isName(printed, word)) {
        weights.add(Weight.NAME);
      }
      return weights;
    }
  }

  private static boolean isWordChar(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isName(String printed, String word) {
    return Character.isUpperCase(printed.codePointAt(0))
        && (lexicon.classes(word) & WordClass.FIRST_PERSON.bit()) == 0;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static String normalized(String printed) {
    String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFKD);
    StringBuilder word = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (APOSTROPHES.indexOf(c) >= 0) {
        word.append('\'');
      } else if (isKept(c, i, decomposed)) {
        word.append(c);
      }
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isKept(char c, int i, String word) {
    boolean decimal = c == '.' && isDigitAt(i - 1, word) && isDigitAt(i + 1, word);
    return Character.isLetterOrDigit(c) || decimal || SIGNS.indexOf(c) >= 0;
  }

  private static boolean isDigitAt(int i, String word) {
    return i >= 0 && i < word.length() && Character.isDigit(word.charAt(i));
  }

  private static String withoutApostrophes(String key) {
    return key.indexOf('\'') < 0 ? key : key.replace("'", "");
  }
}
