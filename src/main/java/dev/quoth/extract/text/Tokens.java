package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of one article in parallel arrays. A whole quotation is one token, so that the words
 * in it do not confuse the reading of the sentence around it (an idea of the Guardian's and AFP's
 * quote extraction project, 2021).
 */
public final class Tokens {

  /** A kind of token. */
  public enum Kind {
    WORD,
    NUMBER,
    COMMA,
    /** A full stop, a question or exclamation mark, an ellipsis. */
    STOP,
    COLON,
    SEMICOLON,
    DASH,
    OPEN,
    CLOSE,
    /** The 's after an owner. */
    POSSESSIVE,
    QUOTATION,
    SYMBOL,
    /** The end of a paragraph. */
    BREAK
  }

  private static final int CHARACTERS_OF_TOKEN = 5;
  private static final int MIN_CAPACITY = 16;

  private final String text;
  private final Lexicon lexicon;
  private final List<Quotation> quotations;
  private int size;
  private int[] start;
  private int[] end;
  private int[] value;
  private Kind[] kind;
  private boolean[] capital;

  /** The classes of each word; none for what is no word. */
  private long[] classes;

  Tokens(String text, Lexicon lexicon, List<Quotation> quotations) {
    this.text = text;
    this.lexicon = lexicon;
    this.quotations = quotations;
    int expected = text.length() / CHARACTERS_OF_TOKEN + MIN_CAPACITY;
    start = new int[expected];
    end = new int[expected];
    value = new int[expected];
    kind = new Kind[expected];
    capital = new boolean[expected];
    classes = new long[expected];
  }

  /** The value is a word's lexicon entry, or a quotation's index. */
  void add(Kind tokenKind, int from, int to, int tokenValue) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    value[size] = tokenValue;
    kind[size] = tokenKind;
    classes[size] = tokenKind == Kind.WORD ? lexicon.classes(tokenValue) : 0;
    capital[size] = from < to && Character.isUpperCase(text.charAt(from));
    size++;
  }

  private void grow() {
    int length = size * 2;
    start = Arrays.copyOf(start, length);
    end = Arrays.copyOf(end, length);
    value = Arrays.copyOf(value, length);
    kind = Arrays.copyOf(kind, length);
    capital = Arrays.copyOf(capital, length);
    classes = Arrays.copyOf(classes, length);
  }

  /**
   * Makes a token a family name and nothing else: "Will" in "Grace Will" is no auxiliary, the mark
   * in "McDonald’s said" owns nothing. Only for the step that finds the names, before any other
   * looks at the words.
   */
  public void surname(int token) {
    kind[token] = Kind.WORD;
    classes[token] = WordClass.SURNAME.bit();
    value[token] = Lexicon.UNKNOWN;
  }

  /** The article's text. */
  public String text() {
    return text;
  }

  /** Returns the lexicon in which the words were looked up. */
  public Lexicon lexicon() {
    return lexicon;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return start[token];
  }

  public int end(int token) {
    return end[token];
  }

  /** The kind of a token; outside of the article there are only breaks. */
  public Kind kind(int token) {
    return token < 0 || token >= size ? Kind.BREAK : kind[token];
  }

  public boolean is(int token, Kind tokenKind) {
    return kind(token) == tokenKind;
  }

  public boolean word(int token) {
    return kind(token) == Kind.WORD;
  }

  /** Tests whether a token is a word of a class. */
  public boolean has(int token, WordClass wordClass) {
    return hasAny(token, wordClass.bit());
  }

  /** Tests whether a token is a word of one of the classes in a set of bits. */
  public boolean hasAny(int token, long wanted) {
    return token >= 0 && token < size && (classes[token] & wanted) != 0;
  }

  /** A word that begins with a capital letter. */
  public boolean capital(int token) {
    return word(token) && capital[token];
  }

  public int entry(int token) {
    return word(token) ? value[token] : Lexicon.UNKNOWN;
  }

  public Quotation quotation(int token) {
    return quotations.get(value[token]);
  }

  public int quotationIndex(int token) {
    return value[token];
  }

  /** A word that is this form of a verb that reports speech. */
  public boolean reportsSpeech(int token, VerbForm form) {
    int entry = entry(token);
    return lexicon.isCue(entry)
        && lexicon.form(entry) == form
        && lexicon.cue(entry).orElseThrow().kind().speech();
  }

  /** Tests whether a token is a word that does the work of a function word. */
  public boolean matches(int token, FunctionWord functionWord) {
    return word(token) && lexicon.functionWord(value[token]) == functionWord;
  }

  public boolean endsWith(int token, Suffix suffix) {
    return !is(token, Kind.BREAK) && lexicon.endsWith(text, start[token], end[token], suffix);
  }

  /** A verb in the past, or what looks like one. */
  public boolean past(int token) {
    return hasAny(token, WordClassSets.PAST) || (word(token) && endsWith(token, Suffix.PAST));
  }

  /** Tests whether a stretch has a verb of its own: its subject alone says nothing. */
  public boolean finite(int from, int to) {
    for (int t = from; t < to; t++) {
      if (past(t) || has(t, WordClass.AUXILIARY) || lexicon.isCue(entry(t))) {
        return true;
      }
    }
    return false;
  }

  /** Tests whether a stretch has a quotation. */
  public boolean quotes(int from, int to) {
    for (int t = from; t < to; t++) {
      if (is(t, Kind.QUOTATION)) {
        return true;
      }
    }
    return false;
  }

  /** An abbreviation or an initial with its full stop. */
  public boolean dotted(int token) {
    return !is(token, Kind.BREAK)
        && start[token] < end[token]
        && text.charAt(end[token] - 1) == '.';
  }

  public String text(int token) {
    return text.substring(start[token], end[token]);
  }

  /** The words from a token up to, and without, another. */
  public String text(int from, int to) {
    return text.substring(start[from], end[to - 1]);
  }

  public Span span(int from, int to) {
    return new Span(start[from], end[to - 1]);
  }
}
