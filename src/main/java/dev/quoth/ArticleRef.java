package dev.quoth;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts about an article, without its text. A fact that is not known is an empty string, an
 * empty list, or an empty {@link Optional}; it is never null. An {@link Article.Builder} makes it.
 */
public final class ArticleRef {

  private final String id;
  private final String title;
  private final String url;
  private final Optional<Instant> published;
  private final Map<ArticleFact, List<String>> facts;
  private final Map<String, String> metadata;

  ArticleRef(
      String id,
      String title,
      String url,
      Optional<Instant> published,
      Map<ArticleFact, List<String>> facts,
      Map<String, String> metadata) {
    this.id = id;
    this.title = title;
    this.url = url;
    this.published = published;
    this.facts = new EnumMap<>(ArticleFact.class);
    facts.forEach((fact, values) -> {
      if (!values.isEmpty()) {
        this.facts.put(fact, List.copyOf(values));
      }
    });
    this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /**
   * Returns the caller's own key for the article.
   *
   * @return the id, never blank
   */
  public String id() {
    return id;
  }

  /**
   * Returns the headline.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * Returns the values of a keyword fact.
   *
   * @param fact the fact
   * @return the values in their order, none where it is not known
   */
  public List<String> values(ArticleFact fact) {
    return facts.getOrDefault(fact, List.of());
  }

  private String value(ArticleFact fact) {
    return values(fact).isEmpty() ? "" : values(fact).getFirst();
  }

  /**
   * Returns the outlet that published it.
   *
   * @return the {@link ArticleFact#SOURCE}
   */
  public String source() {
    return value(ArticleFact.SOURCE);
  }

  /**
   * Returns the bylines.
   *
   * @return each {@link ArticleFact#AUTHOR}, in their order
   */
  public List<String> authors() {
    return values(ArticleFact.AUTHOR);
  }

  /**
   * Returns the part of the outlet.
   *
   * @return the {@link ArticleFact#SECTION}
   */
  public String section() {
    return value(ArticleFact.SECTION);
  }

  /**
   * Returns where it can be read.
   *
   * @return the address as it was given
   */
  public String url() {
    return url;
  }

  /**
   * Returns the language as a BCP 47 tag.
   *
   * @return the {@link ArticleFact#LANGUAGE}
   */
  public String language() {
    return value(ArticleFact.LANGUAGE);
  }

  /**
   * Returns when it was published.
   *
   * @return the moment; a date without a time is the start of that day in UTC
   */
  public Optional<Instant> published() {
    return published;
  }

  /**
   * Returns the keywords.
   *
   * @return each {@link ArticleFact#TAG}, in their order
   */
  public List<String> tags() {
    return values(ArticleFact.TAG);
  }

  /**
   * Returns the facts that only the caller knows the meaning of.
   *
   * @return their values by their names, in their order
   */
  public Map<String, String> metadata() {
    return metadata;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleRef ref
        && id.equals(ref.id)
        && title.equals(ref.title)
        && url.equals(ref.url)
        && published.equals(ref.published)
        && facts.equals(ref.facts)
        && metadata.equals(ref.metadata);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, url, published, facts, metadata);
  }

  /** Returns all that is known, for a person to read. */
  @Override
  public String toString() {
    return "ArticleRef[id="
        + id
        + ", title="
        + title
        + ", url="
        + url
        + ", published="
        + published
        + ", facts="
        + facts
        + ", metadata="
        + metadata
        + "]";
  }
}
