package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import java.util.List;

/** Cuts an article into tokens in one pass over its characters. */
public final class Tokenizer {

  private static final int MAX_ABBREVIATION = 12;

  /** One that begins with a small letter has no more letters: "etc." */
  private static final int MAX_SMALL_ABBREVIATION = 4;

  private final String text;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private int limit;

  private Tokenizer(String text, Lexicon lexicon, List<PrintedQuotation> quotations) {
    this.text = text;
    this.lexicon = lexicon;
    this.tokens = new Tokens(text, lexicon, quotations);
  }

  public static Tokens tokenize(
      String text, List<Span> paragraphs, List<PrintedQuotation> quotations, Lexicon lexicon) {
    Tokenizer tokenizer = new Tokenizer(text, lexicon, quotations);
    int next = 0;
    for (Span paragraph : paragraphs) {
      next = tokenizer.paragraph(paragraph, quotations, next);
    }
    tokenizer.tokens.lookUp();
    return tokenizer.tokens;
  }

  private int paragraph(Span paragraph, List<PrintedQuotation> quotations, int firstQuotation) {
    int next = firstQuotation;
    int i = paragraph.start();
    while (next < quotations.size() && quotations.get(next).outerStart() < paragraph.end()) {
      PrintedQuotation quotation = quotations.get(next);
      stretch(i, quotation.outerStart());
      tokens.addQuotation(next);
      i = quotation.outerEnd();
      next++;
    }
    stretch(i, paragraph.end());
    tokens.add(Kind.BREAK, paragraph.end(), paragraph.end(), 0);
    return next;
  }

  private void stretch(int from, int to) {
    limit = to;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Characters.letterOrDigit(c) || Character.isSurrogate(c)) {
        i = word(i);
      } else if (Characters.blank(c)) {
        i++;
      } else {
        i = punctuation(i, c);
      }
    }
  }

  private int word(int from) {
    int i = Characters.wordEnd(text, from + 1, limit);
    while (i < limit && continues(i)) {
      i = Characters.wordEnd(text, i + 1, limit);
    }
    int end = abbreviationEnd(from, i);
    int owner = ownerEnd(from, end);
    if (owner < end) {
      addWord(from, owner);
      tokens.add(Kind.POSSESSIVE, owner, end, 0);
    } else {
      addWord(from, end);
      if (end < limit
          && apostrophe(text.charAt(end))
          && lexicon.endsWith(text, from, end + 1, Suffix.BARE_POSSESSIVE)) {
        tokens.add(Kind.POSSESSIVE, end, end + 1, 0);
        return end + 1;
      }
    }
    return end;
  }

  /** A word goes on through letters, and through one joining character between two of them. */
  private boolean continues(int i) {
    char c = text.charAt(i);
    if (c == ' ') {
      return false;
    }
    if (Characters.letterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inner = i + 1 < limit && Characters.letterOrDigit(text.charAt(i + 1));
    if (!inner) {
      return false;
    }
    char before = text.charAt(i - 1);
    return switch (c) {
      case '-', '‑', '\'', '’', '&', '@', '_' ->
          Characters.letterOrDigit(before) || before == TextBuffer.FILLER;
      case '.' -> Characters.letterOrDigit(before) && !sentenceGlued(i);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(text.charAt(i + 1));
      default -> false;
    };
  }

  /**
   * Tests for "said.The", "$60,000.Twelve": a lower-case letter or a digit, a full stop and a
   * capital one are two sentences without a space.
   */
  private boolean sentenceGlued(int stop) {
    char before = text.charAt(stop - 1);
    return (Character.isLowerCase(before) || Character.isDigit(before))
        && Character.isUpperCase(text.charAt(stop + 1));
  }

  /** Takes in the full stop of an abbreviation or an initial. */
  private int abbreviationEnd(int from, int to) {
    boolean party = to - from > 3 && text.charAt(from + 1) == '-';
    int state = party ? from + 2 : from;
    if (to >= limit || text.charAt(to) != '.' || to - state > MAX_ABBREVIATION) {
      return to;
    }
    boolean initial = to - from == 1 && Characters.capital(text.charAt(from));
    boolean dotted = to - from >= 3 && text.charAt(to - 2) == '.';
    if (initial || dotted) {
      return to + 1;
    }
    // Most sentences end in a word that is too long for an abbreviation, and not looked up.
    boolean brief = to - from <= MAX_SMALL_ABBREVIATION || Characters.capital(text.charAt(from));
    return brief && WordClass.ABBREVIATION.in(lexicon.classes(lexicon.find(text, state, to + 1)))
        ? to + 1
        : to;
  }

  /** Returns where the owner's name ends in "Trump's", and the word's end where nobody owns. */
  private int ownerEnd(int from, int to) {
    int suffix = lexicon.suffixLength(text, from, to, Suffix.POSSESSIVE);
    boolean owner = suffix > 0 && suffix < to - from && tokens.unknown(from, to);
    int end = owner ? to - suffix : to;
    while (owner && end > from + 1 && text.charAt(end - 1) == TextBuffer.FILLER) {
      end--;
    }
    return end;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private void addWord(int from, int to) {
    if (Character.isDigit(text.charAt(from))) {
      tokens.add(Kind.NUMBER, from, to, 0);
    } else {
      tokens.addWord(from, to);
    }
  }

  private int punctuation(int i, char c) {
    Kind kind =
        switch (c) {
          case ',' -> Kind.COMMA;
          case '.', '!', '?', '…' -> Kind.STOP;
          case ':' -> Kind.COLON;
          case ';' -> Kind.SEMICOLON;
          case '—', '–', '―' -> Kind.DASH;
          case '-' -> Kind.DASH;
          case '(', '[', '{' -> Kind.OPEN;
          case ')', ']', '}' -> Kind.CLOSE;
          default -> Kind.SYMBOL;
        };
    int end = i + 1;
    if (kind == Kind.STOP || kind == Kind.DASH) {
      while (end < limit && text.charAt(end) == c) {
        end++;
      }
    }
    tokens.add(kind, i, end, 0);
    return end;
  }
}
