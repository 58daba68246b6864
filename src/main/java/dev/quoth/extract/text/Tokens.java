package dev.quoth.extract.text;

import dev.quoth.Span;
import dev.quoth.language.lexicon.CueVerb;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  /** The {@linkplain #wordType word type} of a token that is no word. */
  public static final int NO_TYPE = -1;

  /** No suffix has this bit: the suffixes of a token were asked for. */
  private static final int ASKED = 1 << 15;

  private static final int CHARACTERS_OF_TOKEN = 5;
  private static final int MIN_CAPACITY = 16;

  private final String text;
  private final Lexicon lexicon;
  private final List<PrintedQuotation> quotations;

  /** The token that each quotation is. */
  private final int[] quotationTokens;

  private final WordTypes types;
  private int size;
  private int[] start;
  private int[] end;
  private int[] value;
  private int[] type;
  private Kind[] kind;
  private FunctionWord[] functionWord;
  private boolean[] capital;
  private boolean[] cue;

  /** The suffixes of each token that was asked for, as bits; 0 where nobody has asked yet. */
  private short[] suffixes;

  /** The classes of each word; none for what is no word. */
  private long[] classes;

  Tokens(String text, Lexicon lexicon, List<PrintedQuotation> quotations) {
    this.text = text;
    this.lexicon = lexicon;
    this.quotations = quotations;
    this.quotationTokens = new int[quotations.size()];
    this.types = new WordTypes(text, lexicon);
    int expected = text.length() / CHARACTERS_OF_TOKEN + MIN_CAPACITY;
    start = new int[expected];
    end = new int[expected];
    value = new int[expected];
    type = new int[expected];
    kind = new Kind[expected];
    capital = new boolean[expected];
    functionWord = new FunctionWord[0];
    cue = new boolean[0];
    suffixes = new short[0];
    classes = new long[0];
  }

  /** Adds a word. */
  void addWord(int from, int to) {
    int wordType = types.of(from, to);
    add(Kind.WORD, from, to, Lexicon.UNKNOWN);
    type[size - 1] = wordType;
  }

  /**
   * Looks up the words, when all are added. From here on an array is as long as there are tokens,
   * so that one comparison tells whether a token is in the article and in the array.
   */
  void lookUp() {
    types.lookUp();
    kind = Arrays.copyOf(kind, size);
    capital = Arrays.copyOf(capital, size);
    functionWord = new FunctionWord[size];
    cue = new boolean[size];
    suffixes = new short[size];
    classes = new long[size];
    for (int t = 0; t < size; t++) {
      functionWord[t] = FunctionWord.NONE;
      if (type[t] != NO_TYPE) {
        WordFacts facts = types.facts(type[t]);
        value[t] = types.entry(type[t]);
        functionWord[t] = facts.functionWord();
        classes[t] = facts.classes();
        cue[t] = facts.cue();
      }
    }
  }

  /** Adds a quotation, by its index. */
  void addQuotation(int index) {
    quotationTokens[index] = size;
    add(
        Kind.QUOTATION,
        quotations.get(index).outerStart(),
        quotations.get(index).outerEnd(),
        index);
  }

  /** Adds a token that is no word; the value is a quotation's index. */
  void add(Kind tokenKind, int from, int to, int tokenValue) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    value[size] = tokenValue;
    type[size] = NO_TYPE;
    kind[size] = tokenKind;
    capital[size] = tokenKind == Kind.WORD && Characters.capital(text.charAt(from));
    size++;
  }

  /** Tests whether the lexicon does not have the word at a range of the text. */
  boolean unknown(int from, int to) {
    return types.entry(types.of(from, to)) == Lexicon.UNKNOWN;
  }

  private void grow() {
    int length = size + size / 2;
    start = Arrays.copyOf(start, length);
    end = Arrays.copyOf(end, length);
    value = Arrays.copyOf(value, length);
    type = Arrays.copyOf(type, length);
    kind = Arrays.copyOf(kind, length);
    capital = Arrays.copyOf(capital, length);
  }

  /**
   * Makes a token a family name and nothing else: "Will" in "Grace Will" is no auxiliary, the mark
   * in "McDonald’s said" owns nothing. Only for the step that finds the names, before any other
   * looks at the words.
   */
  public void surname(int token) {
    kind[token] = Kind.WORD;
    functionWord[token] = FunctionWord.NONE;
    cue[token] = false;
    classes[token] = WordClass.SURNAME.bit();
    value[token] = Lexicon.UNKNOWN;
    type[token] = types.of(start[token], end[token]);
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
    return token >= 0 && token < kind.length ? kind[token] : Kind.BREAK;
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
    return token >= 0 && token < classes.length && (classes[token] & wanted) != 0;
  }

  /** A word that begins with a capital letter. */
  public boolean capital(int token) {
    return token >= 0 && token < capital.length && capital[token];
  }

  /** A capital letter makes a name of a word, but for the first of a sentence. */
  public boolean capitalWithin(int token) {
    boolean first = token == 0 || is(token - 1, Kind.BREAK) || is(token - 1, Kind.STOP);
    return capital(token) && !first;
  }

  public int entry(int token) {
    return word(token) ? value[token] : Lexicon.UNKNOWN;
  }

  /**
   * Returns the number of a word among the different words of the article, letter case aside; or
   * {@link #NO_TYPE}.
   */
  public int wordType(int token) {
    return type[token];
  }

  /** Returns how many different words the article has. */
  public int wordTypes() {
    return types.size();
  }

  public PrintedQuotation quotation(int token) {
    return quotations.get(value[token]);
  }

  /** Returns how many quotations there are. */
  public int quotations() {
    return quotationTokens.length;
  }

  /** Returns the token of a quotation. */
  public int quotationToken(int index) {
    return quotationTokens[index];
  }

  public int quotationIndex(int token) {
    return value[token];
  }

  /** Tests whether a token is a word that is a form of a reporting verb. */
  public boolean isCue(int token) {
    return token >= 0 && token < cue.length && cue[token];
  }

  /** Returns the reporting verb that a token is a form of. */
  public Optional<CueVerb> cueVerb(int token) {
    return lexicon.cue(entry(token));
  }

  /** Tests whether a token is a word that may come between a verb and its content. */
  public boolean particle(int token, CueVerb verb) {
    return word(token) && !verb.particles().isEmpty() && verb.particles().contains(text(token));
  }

  /** A word that is this form of a verb that reports speech. */
  public boolean reportsSpeech(int token, VerbForm form) {
    int entry = entry(token);
    return isCue(token)
        && lexicon.form(entry) == form
        && cueVerb(token).orElseThrow().kind().speech();
  }

  /** Tests for a form of a reporting verb that a clause can follow. */
  public boolean reportsClause(int token) {
    return isCue(token) && cueVerb(token).orElseThrow().takes(Frame.CLAUSE);
  }

  /** Tests whether a token is a word that does the work of a function word. */
  public boolean matches(int token, FunctionWord wanted) {
    return token >= 0 && token < functionWord.length && functionWord[token] == wanted;
  }

  public boolean endsWith(int token, Suffix suffix) {
    return token >= 0 && token < suffixes.length && (suffixes(token) & suffix.bit()) != 0;
  }

  private int suffixes(int token) {
    if (suffixes[token] == 0) {
      suffixes[token] = (short) (lexicon.suffixes(text, start[token], end[token]) | ASKED);
    }
    return suffixes[token];
  }

  /** A verb in the past, or what looks like one. */
  public boolean past(int token) {
    return hasAny(token, WordClassSets.PAST) || (word(token) && endsWith(token, Suffix.PAST));
  }

  /** Tests whether a stretch has a verb of its own: its subject alone says nothing. */
  public boolean finite(int from, int to) {
    for (int t = from; t < to; t++) {
      if (past(t) || has(t, WordClass.AUXILIARY) || isCue(t)) {
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
