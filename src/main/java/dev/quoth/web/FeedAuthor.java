package dev.quoth.web;

import java.util.List;

/** The names in what a feed or an agency writes for the authors. */
final class FeedAuthor {

  private FeedAuthor() {}

  /**
   * Returns the names; none if there is only an address of mail, or a name that a program gave.
   *
   * @param written the name, a byline, or the form that RSS asks for: "jane@courier.example (Jane
   *     Doe)"
   */
  static List<String> names(String written) {
    return Byline.names(withoutMail(WhiteSpace.collapsed(written)).replace(" / ", ", ")).stream()
        .filter(name -> !BylineWords.NOBODY.has(name))
        .toList();
  }

  private static String withoutMail(String written) {
    int at = written.indexOf('@');
    if (at < 0) {
      return written;
    }
    int open = written.indexOf('(', at);
    if (open > at) {
      int close = written.indexOf(')', open);
      return written.substring(open + 1, close < 0 ? written.length() : close);
    }
    int start = written.lastIndexOf(' ', at);
    String before = start < 0 ? "" : written.substring(0, start);
    int end = written.indexOf(' ', at);
    return before.isBlank() && end > 0 ? written.substring(end + 1) : before;
  }
}
