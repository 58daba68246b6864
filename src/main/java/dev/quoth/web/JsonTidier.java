package dev.quoth.web;

/**
 * Rewrites JSON that templates have written by hand: a comma too many and a backslash before a
 * character that needs none are dropped, and a comma that is missing before a string is put there.
 */
final class JsonTidier {

  private static final String ESCAPES = "\"\\/bfnrt'";
  private static final int HEX_DIGITS = 4;

  private final String text;
  private final StringBuilder out;
  private boolean comma;

  /** The last character that is no white space. */
  private char last = ' ';

  private JsonTidier(String text) {
    this.text = text;
    out = new StringBuilder(text.length());
  }

  static String tidy(String text, int start) {
    JsonTidier tidier = new JsonTidier(text);
    int i = start;
    while (i < text.length()) {
      i = text.charAt(i) == '"' ? tidier.string(i) : tidier.other(i);
    }
    return tidier.out.toString();
  }

  /** Takes a string and returns where it ends. */
  private int string(int start) {
    comma |= last == '"' || last == '}' || last == ']';
    writeComma();
    last = '"';
    out.append('"');
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      if (text.charAt(i) == '\\') {
        out.append(isEscape(i + 1) ? "\\" : "");
        i++;
        if (i == text.length()) {
          return i;
        }
      }
      out.append(text.charAt(i));
      i++;
    }
    out.append('"');
    return i + 1;
  }

  private int other(int at) {
    char c = text.charAt(at);
    if (c == ',') {
      comma = true;
    } else {
      if (c == '}' || c == ']') {
        comma = false;
      } else if (!Character.isWhitespace(c)) {
        writeComma();
      }
      last = Character.isWhitespace(c) ? last : c;
      out.append(c);
    }
    return at + 1;
  }

  private void writeComma() {
    out.append(comma ? "," : "");
    comma = false;
  }

  private boolean isEscape(int at) {
    if (at < text.length() && text.charAt(at) == 'u') {
      for (int i = at + 1; i <= at + HEX_DIGITS; i++) {
        if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
          return false;
        }
      }
      return true;
    }
    return at < text.length() && ESCAPES.indexOf(text.charAt(at)) >= 0;
  }
}
