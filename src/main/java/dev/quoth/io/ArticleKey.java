package dev.quoth.io;

import dev.quoth.ArticleFact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key of a fact that an article may state.
 *
 * @param names its spellings, the one that counts before the others first
 */
record ArticleKey(List<String> names) {

  static final String PARAGRAPHS = "paragraphs";

  static final ArticleKey ID = of("id");
  static final ArticleKey TEXT = of("text", "body", "content", "articleBody", PARAGRAPHS);
  static final ArticleKey TITLE = of("title", "headline");
  static final ArticleKey PUBLISHED =
      of(
          "date",
          "published",
          "publishedAt",
          "datePublished",
          "published_at",
          "date_published",
          "pubDate");
  static final ArticleKey URL = of("url", "link");

  /** The number of keys above that are asked for in a header and are not counted as facts. */
  static final int NO_FACTS = 4;

  private static final List<String> IN_A_HEADER =
      Stream.concat(
              Stream.of(ID, TITLE, PUBLISHED, URL),
              Arrays.stream(ArticleFact.values()).map(ArticleKey::of))
          .flatMap(key -> key.names.stream())
          .toList();

  private static ArticleKey of(String... names) {
    return new ArticleKey(List.of(names));
  }

  static ArticleKey of(ArticleFact fact) {
    return new ArticleKey(fact.articleKeys());
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

  /** Returns the spelling of a known key that may be in upper or lower case. */
  static Optional<String> spelling(String key) {
    return IN_A_HEADER.stream().filter(name -> name.equalsIgnoreCase(key)).findFirst();
  }
}
