package dev.quoth.web;

/**
 * EscapedEntities that were escaped once more than they should: "&amp;amp;rsquo;" for an
 * apostrophe.
 */
final class EscapedEntities {

  private static final String ESCAPED = "&amp;";

  /** No entity of HTML that news use is longer. */
  private static final int LONGEST = 8;

  private EscapedEntities() {}

  /** Returns HTML in which they are escaped once. */
  static String unescapedTwice(String html) {
    int next = html.indexOf(ESCAPED);
    if (next < 0) {
      return html;
    }
    StringBuilder right = new StringBuilder(html.length());
    int from = 0;
    while (next >= 0) {
      int name = next + ESCAPED.length();
      right.append(html, from, next).append(isEntity(html, name) ? "&" : ESCAPED);
      from = name;
      next = html.indexOf(ESCAPED, name);
    }
    return right.append(html, from, html.length()).toString();
  }

  /** "&amp;amp;lt;" stays: who writes that means the bracket, and no tag. */
  private static boolean isEntity(String html, int name) {
    int end = html.indexOf(';', name);
    if (end <= name || end - name > LONGEST) {
      return false;
    }
    for (int i = html.charAt(name) == '#' ? name + 1 : name; i < end; i++) {
      char c = html.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9')) {
        return false;
      }
    }
    String word = html.substring(name, end);
    return !word.equals("lt") && !word.equals("gt");
  }
}
