package dev.quoth.io;

import dev.quoth.ArticleFact;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The values of facts, without what some APIs write around them or in their place. */
final class WrittenFacts {

  private static final String BY = "by ";
  private static final String AND = " and ";
  private static final Map<String, String> LANGUAGES = languages();

  private WrittenFacts() {}

  /**
   * Returns the values as an article has them.
   *
   * @param name what the fact is called in the entry
   * @param written the values as they are written there
   */
  static List<String> of(ArticleFact fact, String name, List<String> written) {
    boolean byline = name.toLowerCase(Locale.ROOT).contains(BY.strip());
    return switch (fact) {
      case AUTHOR -> written.stream().flatMap(value -> authors(value, byline)).toList();
      case LANGUAGE -> written.stream().map(WrittenFacts::language).toList();
      default -> written;
    };
  }

  /** A byline, "By Jane Doe and John Roe", names its authors. */
  private static Stream<String> authors(String written, boolean byline) {
    String stripped = written.strip();
    boolean by = stripped.regionMatches(true, 0, BY, 0, BY.length());
    String names = by ? stripped.substring(BY.length()).strip() : written;
    int and = by || byline ? names.lastIndexOf(AND) : -1;
    return and < 0
        ? Stream.of(names)
        : Stream.concat(
            Stream.of(names.substring(0, and).split(",")).map(String::strip),
            Stream.of(names.substring(and + AND.length()).strip()));
  }

  /** "eng" and "English" are "en"; a tag stays as it is. */
  private static String language(String written) {
    return LANGUAGES.getOrDefault(written.strip().toLowerCase(Locale.ROOT), written);
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    for (String tag : Locale.getISOLanguages()) {
      Locale locale = Locale.of(tag);
      languages.put(locale.getISO3Language(), tag);
      languages.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
    }
    return Map.copyOf(languages);
  }
}
