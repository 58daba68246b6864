package dev.quoth;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article besides its text. A fact that is not known is an empty string, an
 * empty list, or an empty {@link Optional}; it is never null.
 *
 * @param id the caller's own key for the article, never blank
 * @param title headline
 * @param source outlet that published it: "Hindustan Times"
 * @param authors bylines in their order
 * @param section part of the outlet: "world"
 * @param url where it can be read
 * @param language BCP 47 tag: "en"
 * @param published when it was published; a date without a time is the start of that day in UTC
 * @param tags keywords in their order
 * @param metadata further facts by name, in their order
 */
public record ArticleRef(
    String id,
    String title,
    String source,
    List<String> authors,
    String section,
    String url,
    String language,
    Optional<Instant> published,
    List<String> tags,
    Map<String, String> metadata) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public ArticleRef {
    Checks.notBlank("id", id);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(published, "published");
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }
}
