package dev.quoth;

import java.util.List;

/**
 * A keyword fact about an article: a short value that passages are filtered and counted by.
 *
 * <p>All that the library knows about such a fact is said here: how many values an article has of
 * it, the words by which it is asked for, and the keys under which articles are read and written. A
 * {@link Filter.Fact} compares its values whole, and capitals make no difference.
 */
// The lists are List.of's, which nothing changes.
@SuppressWarnings("ImmutableEnumChecker")
public enum ArticleFact implements Dimension {
  /** The outlet that published it: "Hindustan Times". */
  SOURCE(Multiplicity.ONE, List.of("source", "from"), List.of("source", "outlet", "publisher")),
  /** The bylines: "Jane Doe". */
  AUTHOR(Multiplicity.MANY, List.of("author"), List.of("authors", "author", "byline")),
  /** The part of the outlet: "world". */
  SECTION(Multiplicity.ONE, List.of("section"), List.of("section", "category", "articleSection")),
  /** The language, as a BCP 47 tag: "en". */
  LANGUAGE(
      Multiplicity.ONE, List.of("language", "lang"), List.of("language", "lang", "inLanguage")),
  /** The keywords that the outlet gave it: "ferries". */
  TAG(Multiplicity.MANY, List.of("tag"), List.of("tags", "keywords"));

  /** The number of values of a fact that an article can have. */
  public enum Multiplicity {
    /** One or none. */
    ONE,
    /** Any number, in an order. */
    MANY
  }

  private final Multiplicity multiplicity;
  private final List<String> operators;
  private final List<String> articleKeys;

  ArticleFact(Multiplicity multiplicity, List<String> operators, List<String> articleKeys) {
    this.multiplicity = multiplicity;
    this.operators = operators;
    this.articleKeys = articleKeys;
  }

  /**
   * Returns how many values an article can have.
   *
   * @return one or many
   */
  public Multiplicity multiplicity() {
    return multiplicity;
  }

  /**
   * Returns the word for one value, under which a query as JSON filters by it and an index keeps
   * it.
   *
   * @return the word in lower case: "author"
   */
  @Override
  public String key() {
    return operators.getFirst();
  }

  /**
   * Returns the operators of a search box that ask for it.
   *
   * @return the {@link #key() key} and then its short forms
   */
  public List<String> operators() {
    return operators;
  }

  /**
   * Returns the keys under which articles are read and written.
   *
   * @return the key that is written, and then those that are read, too: "authors", "byline"
   */
  public List<String> articleKeys() {
    return articleKeys;
  }
}
