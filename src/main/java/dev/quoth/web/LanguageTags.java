package dev.quoth.web;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes BCP 47 tags of the languages that pages name: en_GB, eng and English among them. */
final class LanguageTags {

  private static final int MAX_LENGTH = 40;
  private static final Map<String, String> NAMES = names();

  private LanguageTags() {}

  /** Returns the tag; empty if the text names no language. */
  static Optional<String> of(String written) {
    String first = written.strip();
    int more = first.indexOf(',');
    String text = (more < 0 ? first : first.substring(0, more)).strip().replace('_', '-');
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int region = text.indexOf('-');
    String language = (region < 0 ? text : text.substring(0, region)).toLowerCase(Locale.ROOT);
    String tag =
        NAMES.getOrDefault(language, language) + (region < 0 ? "" : text.substring(region));
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      boolean known =
          canonical.length() > 1
              && !canonical.startsWith("und")
              && language.length() >= 2
              && language.length() <= 3;
      return known || NAMES.containsKey(language) ? Optional.of(canonical) : Optional.empty();
    } catch (IllformedLocaleException e) { // such as "en-GB-UTF8x"
      return Optional.ofNullable(NAMES.get(language));
    }
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String tag : Locale.getISOLanguages()) {
      Locale locale = Locale.of(tag);
      names.put(tag, tag);
      names.put(locale.getISO3Language(), tag);
      names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      names.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), tag);
    }
    return Map.copyOf(names);
  }
}
