package dev.quoth.io;

import java.util.List;
import java.util.Optional;

/**
 * A fact that an article may state.
 *
 * @param names the keys it goes by, the one that counts before the others first
 */
record Field(List<String> names) {

  static final String PARAGRAPHS = "paragraphs";

  static final Field ID = of("id");
  static final Field TEXT = of("text", "body", "content", "articleBody", PARAGRAPHS);
  static final Field TITLE = of("title", "headline");
  static final Field PUBLISHED =
      of(
          "date",
          "published",
          "publishedAt",
          "datePublished",
          "published_at",
          "date_published",
          "pubDate");
  static final Field SOURCE = of("source", "outlet", "publisher");
  static final Field AUTHORS = of("authors", "author", "byline");
  static final Field SECTION = of("section", "category", "articleSection");
  static final Field URL = of("url", "link");
  static final Field LANGUAGE = of("language", "lang", "inLanguage");
  static final Field TAGS = of("tags", "keywords");

  private static final List<Field> IN_A_HEADER =
      List.of(ID, TITLE, PUBLISHED, SOURCE, AUTHORS, SECTION, URL, LANGUAGE, TAGS);

  private static Field of(String... names) {
    return new Field(List.of(names));
  }

  /** Tells whether a header may say this on several lines. */
  static boolean holdsSeveral(String name) {
    return AUTHORS.names.contains(name) || TAGS.names.contains(name);
  }

  /** Tells whether a string under this name lists several values with commas between. */
  static boolean listsWithCommas(String name) {
    return name.equals("authors") || TAGS.names.contains(name);
  }

  /** Returns how the constants above spell a header's key, if it is a known one. */
  static Optional<String> spelling(String key) {
    return IN_A_HEADER.stream()
        .flatMap(field -> field.names.stream())
        .filter(name -> name.equalsIgnoreCase(key))
        .findFirst();
  }
}
