package dev.quoth.io;

import java.util.Locale;
import java.util.Set;

/** Tells HTML from words, in a value that may be either. */
final class HtmlSigns {

  /** What begins a line or a paragraph, and is hardly written in words. */
  private static final Set<String> OPENING = Set.of("p", "br");

  /** What ends a block, and is hardly written in words. */
  private static final Set<String> CLOSING =
      Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");

  /** The longest of these names. */
  private static final int MAX_NAME = 10;

  private HtmlSigns() {}

  /** Tests whether a text has paragraphs or lines in markup: "a <b> in the text" is no tag. */
  static boolean haveBlocks(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean closes = text.startsWith("/", at + 1);
      int start = closes ? at + 2 : at + 1;
      int end = nameEnd(text, start);
      if (endsTagName(text, end)) {
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        if ((closes ? CLOSING : OPENING).contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tests whether there is any tag or comment. */
  static boolean areIn(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (next == '/' || next == '!' || isLetter(next)) {
        return true;
      }
    }
    return false;
  }

  /** Undoes one escaping of what was escaped twice. */
  static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static int nameEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start <= MAX_NAME && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsTagName(String text, int end) {
    char c = end < text.length() ? text.charAt(end) : '<';
    return c == '>' || c == '/' || c <= ' ';
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
