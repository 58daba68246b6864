package dev.quoth.io;

/**
 * A piece of a written date.
 *
 * @param text digits, a word in lower case without its full stops, or one other character; empty
 *     after the last piece
 * @param spaced whether a blank precedes it
 */
record DateToken(String text, boolean spaced) {

  static final DateToken END = new DateToken("", true);

  boolean is(String other) {
    return text.equals(other);
  }

  /** Tests whether it touches what precedes it, and is this character. */
  boolean joins(char mark) {
    return !spaced && text.length() == 1 && text.charAt(0) == mark;
  }

  boolean isNumber() {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** Tests whether it is a number of one digit or more, up to {@code mostDigits}. */
  boolean isNumber(int mostDigits) {
    return isNumber() && text.length() <= mostDigits;
  }

  /** Returns the value of a number of at most nine digits. */
  int value() {
    return Integer.parseInt(text);
  }
}
