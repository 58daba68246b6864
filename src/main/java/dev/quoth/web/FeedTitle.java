package dev.quoth.web;

import java.util.List;

/** Leaves a title out of the text, which some feeds give in the place of a summary. */
final class FeedTitle {

  private FeedTitle() {}

  /** Returns the paragraphs but those that only say the title, with or without the outlet. */
  static List<String> withoutIt(List<String> paragraphs, String title, String outlet) {
    String key = key(title, outlet);
    return paragraphs.stream()
        .filter(paragraph -> key.isEmpty() || !key(paragraph, outlet).equals(key))
        .toList();
  }

  /** Returns the letters and digits without the outlet behind them. */
  private static String key(String words, String outlet) {
    String all = letters(words);
    String end = letters(outlet);
    return !end.isEmpty() && all.endsWith(end)
        ? all.substring(0, all.length() - end.length())
        : all;
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
