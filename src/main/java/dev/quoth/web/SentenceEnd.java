package dev.quoth.web;

/** Where a line ends as sentences do. */
final class SentenceEnd {

  private static final String MARKS = ".!?…:;。！？؟।";
  private static final String CLOSING = "\"'”’»“)]›";

  private SentenceEnd() {}

  /** Tests whether the last mark ends a sentence, with or without what closes behind it. */
  static boolean isAtEndOf(CharSequence line) {
    int end = line.length();
    while (end > 0 && (WhiteSpace.isBlank(line.charAt(end - 1)) || isClosing(line, end - 1))) {
      end--;
    }
    return end > 0 && MARKS.indexOf(line.charAt(end - 1)) >= 0;
  }

  private static boolean isClosing(CharSequence line, int at) {
    return CLOSING.indexOf(line.charAt(at)) >= 0;
  }
}
