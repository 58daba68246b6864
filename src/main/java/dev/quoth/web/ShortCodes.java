package dev.quoth.web;

import java.util.HashSet;
import java.util.Set;

/** WordPress's marks in a stored text, "[gallery ids=…]", which never are its words. */
final class ShortCodes {

  /** These hold words that do not belong to the text. */
  private static final Set<String> WITH_CONTENT = Set.of("caption", "embed", "wp_caption");

  private static final Set<String> ALONE =
      Set.of("gallery", "audio", "video", "playlist", "youtube", "vimeo", "more", "adrotate");

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST = 1_000;

  private ShortCodes() {}

  /** Returns the text without them. */
  static String without(String stored) {
    int next = stored.indexOf('[');
    if (next < 0) {
      return stored;
    }
    Set<String> closed = closed(stored);
    StringBuilder text = new StringBuilder(stored.length());
    int from = 0;
    while (next >= 0) {
      int end = end(stored, next, closed);
      if (end > next) {
        text.append(stored, from, next);
        from = end;
      }
      next = stored.indexOf('[', Math.max(end, next + 1));
    }
    return text.append(stored, from, stored.length()).toString();
  }

  /** Returns the names that are closed somewhere, "[/dropcap]". */
  private static Set<String> closed(String stored) {
    Set<String> names = new HashSet<>();
    for (int i = stored.indexOf("[/"); i >= 0; i = stored.indexOf("[/", i + 2)) {
      names.add(name(stored, i + 2));
    }
    return names;
  }

  private static String name(String stored, int start) {
    int end = start;
    while (end < stored.length() && end - start < LONGEST_NAME && isName(stored.charAt(end))) {
      end++;
    }
    return stored.substring(start, end);
  }

  /** Returns where the mark ends that begins here; the same if none does. */
  private static int end(String stored, int start, Set<String> closed) {
    boolean closing = stored.startsWith("/", start + 1);
    String name = name(stored, closing ? start + 2 : start + 1);
    int close = name.isEmpty() ? -1 : closeOf(stored, start);
    if (close < 0) {
      return start;
    }
    if (WITH_CONTENT.contains(name) && !closing) {
      String end = "[/" + name + "]";
      int last = closed.contains(name) ? stored.indexOf(end, close) : -1;
      return last < 0 ? close + 1 : last + end.length();
    }
    boolean mark =
        ALONE.contains(name)
            || closed.contains(name)
            || name.indexOf('_') > 0
            || stored.substring(start, close).contains("=\"");
    return mark ? close + 1 : start;
  }

  private static int closeOf(String stored, int start) {
    int most = Math.min(stored.length(), start + LONGEST);
    for (int i = start; i < most; i++) {
      if (stored.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }
}
