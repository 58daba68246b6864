package dev.quoth.web;

/** A part of the input in a report, which is one line. */
final class Shortened {

  private static final int LONGEST = 80;

  private Shortened() {}

  static String of(String words) {
    String line = WhiteSpace.collapsed(words);
    int end = Math.min(line.length(), LONGEST);
    boolean pair = end < line.length() && Character.isLowSurrogate(line.charAt(end));
    return end < line.length() ? line.substring(0, pair ? end - 1 : end) + "…" : line;
  }
}
