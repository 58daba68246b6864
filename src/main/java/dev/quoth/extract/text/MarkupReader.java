package dev.quoth.extract.text;

import java.util.Map;
import java.util.Set;

/**
 * Reads what a converter left in a text: tags, character references, and characters that were read
 * in the wrong encoding. Each becomes what it was meant to be, in as many places as it had.
 */
final class MarkupReader {

  private static final int MAX_TAG = 300;
  private static final int MAX_REFERENCE = 10;

  /** The least of the characters beyond ASCII that markup begins with. */
  private static final char FIRST_CONTROL = '\u0091';

  /** What UTF-8's bytes of punctuation after the first two become in Windows-1252 and Latin-1. */
  private static final Map<Character, Character> THIRD_BYTES =
      Map.ofEntries(
          Map.entry('œ', '“'),
          Map.entry('\u009C', '“'),
          Map.entry('\u009D', '”'),
          Map.entry('˜', '‘'),
          Map.entry('\u0098', '‘'),
          Map.entry('™', '’'),
          Map.entry('\u0099', '’'),
          Map.entry('“', '–'),
          Map.entry('\u0093', '–'),
          Map.entry('”', '—'),
          Map.entry('\u0094', '—'),
          Map.entry('¦', '…'));

  /** Windows-1252 where control characters should be; U+0085 is a line's end there. */
  private static final Map<Character, Character> CONTROLS =
      Map.of(
          '\u0091', '‘', '\u0092', '’', '\u0093', '“', '\u0094', '”', '\u0096', '–', '\u0097', '—');

  private static final Map<String, Character> REFERENCES =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("bdquo", '„'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("laquo", '«'),
          Map.entry("raquo", '»'),
          Map.entry("amp", '&'),
          Map.entry("nbsp", ' '),
          Map.entry("mdash", '—'),
          Map.entry("ndash", '–'),
          Map.entry("hellip", '…'),
          Map.entry("pound", '£'),
          Map.entry("euro", '€'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("eacute", 'é'),
          Map.entry("egrave", 'è'),
          Map.entry("aacute", 'á'),
          Map.entry("iacute", 'í'),
          Map.entry("oacute", 'ó'),
          Map.entry("uacute", 'ú'),
          Map.entry("ntilde", 'ñ'),
          Map.entry("ccedil", 'ç'),
          Map.entry("auml", 'ä'),
          Map.entry("ouml", 'ö'),
          Map.entry("uuml", 'ü'),
          Map.entry("aring", 'å'),
          Map.entry("oslash", 'ø'));

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "br",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "td",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "section",
          "article",
          "figcaption",
          "figure",
          "hr",
          "table");

  private final TextBuffer text;

  MarkupReader(TextBuffer text) {
    this.text = text;
  }

  /** Goes from one character that may begin markup to the next; most texts have none. */
  void read() {
    String original = text.text();
    int i = first(original, 0);
    while (i < text.length()) {
      i = first(original, read(i));
    }
  }

  /** Returns where markup may begin next; a loop that does no more. */
  private static int first(String original, int from) {
    int i = from;
    while (i < original.length() && !begins(original.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Tests for a character that {@link #read(int)} reads, and perhaps for another. */
  private static boolean begins(char c) {
    return c < FIRST_CONTROL ? c == '<' || c == '&' : c <= 'â';
  }

  private int read(int i) {
    return switch (text.at(i)) {
      case '&' -> reference(i);
      case '<' -> tag(i);
      case 'â' -> punctuation(i);
      case 'Ã', 'Â' -> letter(i);
      case '\u0091', '\u0092', '\u0093', '\u0094', '\u0096', '\u0097' -> control(i);
      default -> i + 1;
    };
  }

  private char get(int i) {
    return i >= 0 && i < text.length() ? text.at(i) : '\n';
  }

  private int control(int i) {
    text.set(i, CONTROLS.getOrDefault(text.at(i), text.at(i)));
    return i + 1;
  }

  /** Reads a quotation mark, a dash or an ellipsis of which each byte became a character. */
  private int punctuation(int i) {
    char second = get(i + 1);
    if (second != '€' && second != '\u0080') {
      return i + 1;
    }
    Character meant = THIRD_BYTES.get(get(i + 2));
    boolean cut = meant == null && !Character.isLetterOrDigit(get(i + 2));
    if (meant == null && !cut) {
      return i + 1;
    }
    int end = cut ? i + 2 : i + 3;
    put(i, end, meant == null ? '”' : meant);
    return end;
  }

  /** Reads a Latin letter or sign of which each of two bytes became a character. */
  private int letter(int i) {
    char second = get(i + 1);
    if (second < '\u0080' || second > '\u00BF' || second == '\u0085') {
      return i + 1;
    }
    boolean sign = text.at(i) == 'Â';
    Character control = CONTROLS.get(second);
    char meant =
        sign ? control == null ? second : control : (char) (second + ('\u00C0' - '\u0080'));
    put(i, i + 2, meant == '\u00A0' ? ' ' : meant);
    return i + 2;
  }

  private int reference(int i) {
    int from = i + 1;
    while (text.length() - from > MAX_REFERENCE && matches(from, "amp;")) {
      from += 4;
    }
    int end = from;
    while (end < from + MAX_REFERENCE && referable(get(end))) {
      end++;
    }
    if (get(end) != ';') {
      return from > i + 1 ? endOf(i, from, '&') : i + 1;
    }
    int meant = end == from ? 0 : meant(from, end);
    if (meant <= 0) {
      return from > i + 1 ? endOf(i, from, '&') : i + 1;
    }
    return endOf(i, end + 1, (char) meant);
  }

  private int endOf(int from, int to, char meant) {
    put(from, to, meant);
    return to;
  }

  private boolean matches(int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (get(from + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean referable(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private String words(int from, int to) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      word.append(text.at(i));
    }
    return word.toString();
  }

  /** Returns the character that a name or a number refers to, or 0. */
  private int meant(int from, int to) {
    String name = words(from, to);
    if (name.charAt(0) != '#' || name.length() == 1) {
      return REFERENCES.getOrDefault(name, '\0');
    }
    boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    try {
      int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      Character control = code < 256 ? CONTROLS.get((char) code) : null;
      int known = control == null ? code : control;
      return known < 32 || known > Character.MAX_VALUE || known == '\u0085' ? 0 : known;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A tag that parts paragraphs is a line's end, any other is white space. */
  private int tag(int i) {
    int name = get(i + 1) == '/' ? i + 2 : i + 1;
    int end = name;
    while (end - name < MAX_REFERENCE && get(end) < 128 && Character.isLetterOrDigit(get(end))) {
      end++;
    }
    boolean named = end > name && Character.isLetter(get(name));
    int close = named ? tagEnd(end) : -1;
    if (close < 0) {
      return i + 1;
    }
    text.fill(i, close, ' ');
    if (BLOCKS.contains(words(name, end).strip())) {
      text.set(i, '\n');
    }
    return close;
  }

  private int tagEnd(int from) {
    char first = get(from);
    if (first != '>' && first != '/' && first != ' ') {
      return -1;
    }
    for (int i = from; i < Math.min(text.length(), from + MAX_TAG); i++) {
      char c = text.at(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Puts a character in the place of several: within a word next to a filler, before a word after
   * white space, after one before it.
   */
  private void put(int from, int to, char meant) {
    boolean left = Character.isLetterOrDigit(get(from - 1));
    boolean right = Character.isLetterOrDigit(get(to));
    if (Character.isLetter(meant)) {
      text.fill(from, to, TextBuffer.FILLER);
      text.set(from, meant);
      return;
    }
    boolean joins = left && right && (meant == '’' || meant == '\'' || meant == '&');
    boolean opens = meant != '”' && meant != '’' && !left && right;
    boolean last = joins || opens || "“‘„«".indexOf(meant) >= 0;
    text.fill(from, to, joins ? TextBuffer.FILLER : ' ');
    text.set(last ? to - 1 : from, meant);
  }
}
