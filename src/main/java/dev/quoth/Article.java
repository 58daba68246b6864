package dev.quoth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article: its text, which the library never changes, and the facts about it.
 *
 * @param ref the facts
 * @param text the text; every offset that the library returns is an index into it
 */
public record Article(ArticleRef ref, String text) {

  private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

  /** Checks that both components are present. */
  public Article {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Creates a builder for an article, from the two parts that every article has.
   *
   * @param id the caller's own key; adding another article with the same id to an index replaces it
   * @param text the text, unchanged
   * @return a builder
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id, String text) {
    return new Builder(Checks.notBlank("id", id), Objects.requireNonNull(text, "text"));
  }

  /**
   * Returns the caller's own key for the article.
   *
   * @return the id, never blank
   */
  public String id() {
    return ref.id();
  }

  /**
   * Returns the spans of the paragraphs. A line break ends a paragraph. Leading and trailing white
   * space is not part of a paragraph, and a blank line is none.
   *
   * @return the spans in the order of the text, computed anew on each call in linear time
   */
  public List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int[] next = new int[LINE_BREAKS.length()];
    Arrays.fill(next, -1);
    int from = 0;
    while (from < text.length()) {
      int to = lineEnd(next, from);
      addTrimmed(paragraphs, from, to);
      from = to + 1;
    }
    return List.copyOf(paragraphs);
  }

  /** Looks for one character at a time, which is what processors do quickest. */
  private int lineEnd(int[] next, int from) {
    int end = text.length();
    for (int i = 0; i < next.length; i++) {
      if (next[i] < from) {
        int found = text.indexOf(LINE_BREAKS.charAt(i), from);
        next[i] = found < 0 ? text.length() : found;
      }
      end = Math.min(end, next[i]);
    }
    return end;
  }

  private void addTrimmed(List<Span> paragraphs, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(new Span(start, end));
    }
  }

  /** Java's own test does not count the byte order mark and no-break spaces as white space. */
  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** A builder that collects the facts about an article. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final String text;
    private String title = "";
    private String url = "";
    private Optional<Instant> published = Optional.empty();
    private final Map<ArticleFact, List<String>> facts = new EnumMap<>(ArticleFact.class);
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private Builder(String id, String text) {
      this.id = id;
      this.text = text;
      language("en");
    }

    /**
     * Sets a keyword fact that has a single value, or adds a value to one that can have many.
     *
     * @param fact the fact
     * @param value the value; for a fact with a single value, the empty string means that it is
     *     unknown
     * @return this builder
     * @throws IllegalArgumentException if the value is blank and the fact can have many values
     */
    public Builder fact(ArticleFact fact, String value) {
      switch (fact.multiplicity()) {
        case ONE -> facts.put(fact, value.isEmpty() ? List.of() : List.of(value));
        case MANY ->
            facts
                .computeIfAbsent(fact, none -> new ArrayList<>())
                .add(Checks.notBlank(fact.key(), value));
      }
      return this;
    }

    /**
     * Sets the headline; empty by default.
     *
     * @param value the headline
     * @return this builder
     */
    public Builder title(String value) {
      title = Objects.requireNonNull(value, "title");
      return this;
    }

    /**
     * Sets the outlet; empty by default.
     *
     * @param value the outlet's name
     * @return this builder
     */
    public Builder source(String value) {
      return fact(ArticleFact.SOURCE, value);
    }

    /**
     * Adds an author after those already added.
     *
     * @param value one byline name
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder author(String value) {
      return fact(ArticleFact.AUTHOR, value);
    }

    /**
     * Sets the section of the outlet; empty by default.
     *
     * @param value the section's name
     * @return this builder
     */
    public Builder section(String value) {
      return fact(ArticleFact.SECTION, value);
    }

    /**
     * Sets the address at which the article can be read; empty by default.
     *
     * @param value the address, which is kept unchanged
     * @return this builder
     */
    public Builder url(String value) {
      url = Objects.requireNonNull(value, "url");
      return this;
    }

    /**
     * Sets the language; "en" by default.
     *
     * @param value a BCP 47 tag
     * @return this builder
     */
    public Builder language(String value) {
      return fact(ArticleFact.LANGUAGE, Checks.notBlank("language", value));
    }

    /**
     * Sets the moment of publication.
     *
     * @param value the moment
     * @return this builder
     */
    public Builder published(Instant value) {
      published = Optional.of(Objects.requireNonNull(value, "published"));
      return this;
    }

    /**
     * Sets the day of publication, for a date without a time: the article counts as published at
     * the start of that day in UTC.
     *
     * @param value the day
     * @return this builder
     */
    public Builder publishedOn(LocalDate value) {
      return published(value.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * Adds a keyword after those already added.
     *
     * @param value one keyword
     * @return this builder
     * @throws IllegalArgumentException if the keyword is blank
     */
    public Builder tag(String value) {
      return fact(ArticleFact.TAG, value);
    }

    /**
     * Adds a fact of the caller's own; a fact of the same name is replaced.
     *
     * @param name the fact's name
     * @param value the fact
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder metadata(String name, String value) {
      metadata.put(Checks.notBlank("name", name), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Builds the article.
     *
     * @return the article with the facts set so far
     */
    public Article build() {
      return new Article(new ArticleRef(id, title, url, published, facts, metadata), text);
    }
  }
}
