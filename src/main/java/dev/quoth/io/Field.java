package dev.quoth.io;

import dev.quoth.ArticleFact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
  static final Field URL = of("url", "link");

  private static final List<String> IN_A_HEADER =
      Stream.concat(
              Stream.of(ID, TITLE, PUBLISHED, URL),
              Arrays.stream(ArticleFact.values()).map(Field::of))
          .flatMap(field -> field.names.stream())
          .toList();

  private static Field of(String... names) {
    return new Field(List.of(names));
  }

  static Field of(ArticleFact fact) {
    return new Field(fact.articleKeys());
  }

  /** Tests whether a header may say this on several lines. */
  static boolean holdsSeveral(String name) {
    return Arrays.stream(ArticleFact.values())
        .filter(fact -> fact.multiplicity() == ArticleFact.Multiplicity.MANY)
        .anyMatch(fact -> fact.articleKeys().contains(name));
  }

  /**
   * Tests whether a string under this name lists several values with commas between: a name in the
   * plural does, and "author: Doe, Jane" is one.
   */
  static boolean listsWithCommas(String name) {
    return holdsSeveral(name) && name.endsWith("s");
  }

  /** Returns how a known key is spelt, whatever its capitals in a header. */
  static Optional<String> spelling(String key) {
    return IN_A_HEADER.stream().filter(name -> name.equalsIgnoreCase(key)).findFirst();
  }
}
