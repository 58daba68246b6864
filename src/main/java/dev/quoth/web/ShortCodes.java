package dev.quoth.web;

import java.util.Locale;
import java.util.Set;

/** WordPress's marks in a stored text, "[gallery ids=…]", which never are its words. */
final class ShortCodes {

  /** These hold words that do not belong to the text. */
  private static final Set<String> WITH_CONTENT = Set.of("caption", "embed", "wp_caption");

  private static final Set<String> ALONE =
      Set.of(
          "gallery",
          "audio",
          "video",
          "playlist",
          "youtube",
          "vimeo",
          "twitter",
          "instagram",
          "contact-form-7",
          "vc_row",
          "vc_column",
          "vc_column_text",
          "et_pb_section",
          "et_pb_row",
          "et_pb_column",
          "et_pb_text",
          "soundcloud",
          "googlemaps",
          "more",
          "adrotate");

  private static final int LONGEST_NAME = 20;

  private ShortCodes() {}

  /** Returns the text without them. */
  static String without(String stored) {
    int next = stored.indexOf('[');
    if (next < 0) {
      return stored;
    }
    StringBuilder text = new StringBuilder(stored.length());
    int from = 0;
    while (next >= 0) {
      int end = end(stored, next);
      if (end > next) {
        text.append(stored, from, next);
        from = end;
      }
      next = stored.indexOf('[', Math.max(end, next + 1));
    }
    return text.append(stored, from, stored.length()).toString();
  }

  /** Returns where the mark ends that begins here; the same if none does. */
  private static int end(String stored, int start) {
    int name = stored.startsWith("/", start + 1) ? start + 2 : start + 1;
    int nameEnd = name;
    while (nameEnd < stored.length()
        && nameEnd - name < LONGEST_NAME
        && isName(stored.charAt(nameEnd))) {
      nameEnd++;
    }
    String word = stored.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    int close = stored.indexOf(']', nameEnd);
    if (close < 0 || !(ALONE.contains(word) || WITH_CONTENT.contains(word))) {
      return start;
    }
    String closing = "[/" + word + "]";
    int last =
        WITH_CONTENT.contains(word) && name == start + 1 ? stored.indexOf(closing, close) : -1;
    return last < 0 ? close + 1 : last + closing.length();
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
