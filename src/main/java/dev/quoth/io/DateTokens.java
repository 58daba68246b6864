package dev.quoth.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pieces of a written date, taken one after the other. */
final class DateTokens {

  private final List<DateToken> tokens;
  private int next;

  private DateTokens(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  /** Splits a text where digits, letters and other characters meet. */
  static DateTokens of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    boolean spaced = true;
    int i = 0;
    while (i < text.length()) {
      if (isBlank(text.charAt(i))) {
        spaced = true;
        i++;
      } else {
        int end = endOfToken(text, i);
        String token = text.substring(i, end);
        boolean word = Character.isLetter(text.charAt(i));
        tokens.add(new DateToken(word ? word(token) : token, spaced));
        spaced = false;
        i = end;
      }
    }
    return new DateTokens(tokens);
  }

  /** A blank may be one that does not break, as JavaScript puts it before AM and PM. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int endOfToken(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (isDigit(first)) {
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(first)) {
      while (end < text.length()
          && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String word(String token) {
    return token.replace(".", "").toLowerCase(Locale.ROOT);
  }

  boolean atEnd() {
    return next >= tokens.size();
  }

  /**
   * Returns a piece that is not taken yet, 0 for the next; {@link DateToken#END} if none is left.
   */
  DateToken peek(int ahead) {
    return next + ahead < tokens.size() ? tokens.get(next + ahead) : DateToken.END;
  }

  DateToken take() {
    DateToken token = peek(0);
    next++;
    return token;
  }

  void skip(int count) {
    next += count;
  }
}
