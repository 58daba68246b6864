package dev.quoth;

import java.util.ArrayList;
import java.util.List;

/**
 * Bounds on what is taken for one article, so that a broken or hostile input is refused instead of
 * filling the memory. Immutable.
 *
 * <p>What is beyond a bound is never cut: a reader reports the entry as it does bad input, and an
 * indexer throws an {@link IllegalArgumentException}.
 */
public final class ArticleBounds {

  private static final int LARGEST_LENGTH = 1_000_000_000;
  private static final int MOST_FACTS = 1_000_000;

  /** The bounds that hold by default: 5,000,000 characters and 1,000 facts. */
  public static final ArticleBounds STANDARD = new ArticleBounds(5_000_000, 1_000);

  private final int maxLength;
  private final int maxFacts;

  private ArticleBounds(int maxLength, int maxFacts) {
    this.maxLength = Checks.within("maxLength", maxLength, 1, LARGEST_LENGTH);
    this.maxFacts = Checks.within("maxFacts", maxFacts, 0, MOST_FACTS);
  }

  /**
   * Returns these bounds with another length.
   *
   * @param characters the greatest {@linkplain #maxLength() length} in UTF-16 units,
   *     1..1,000,000,000
   * @return a copy with that bound
   * @throws IllegalArgumentException if the bound is out of its range
   */
  public ArticleBounds withMaxLength(int characters) {
    return new ArticleBounds(characters, maxFacts);
  }

  /**
   * Returns these bounds with another number of facts.
   *
   * @param facts the largest {@linkplain #maxFacts() number}, 0..1,000,000
   * @return a copy with that bound
   * @throws IllegalArgumentException if the bound is out of its range
   */
  public ArticleBounds withMaxFacts(int facts) {
    return new ArticleBounds(maxLength, facts);
  }

  /**
   * Returns the greatest length of an article: of its text, title, address, sources, authors,
   * sections, tags and metadata together; in a file, of all that is written for it, blanks and
   * escapes included.
   *
   * @return UTF-16 units, 1 or more
   */
  public int maxLength() {
    return maxLength;
  }

  /**
   * Returns the largest number of facts of an article: of its authors, tags and metadata together.
   *
   * @return a number, 0 or more
   */
  public int maxFacts() {
    return maxFacts;
  }

  /**
   * Checks that an article is within these bounds.
   *
   * @param article the article
   * @throws IllegalArgumentException if it is not
   */
  public void check(Article article) {
    ArticleRef ref = article.ref();
    List<String> words = new ArrayList<>(List.of(article.text(), ref.title(), ref.url()));
    int facts = ref.metadata().size();
    for (ArticleFact fact : ArticleFact.values()) {
      List<String> values = ref.values(fact);
      facts += fact.multiplicity() == ArticleFact.Multiplicity.MANY ? values.size() : 0;
      words.addAll(fact == ArticleFact.LANGUAGE ? List.of() : values);
    }
    words.addAll(ref.metadata().keySet());
    words.addAll(ref.metadata().values());
    check("characters", words.stream().mapToLong(String::length).sum(), maxLength);
    check("facts", facts, maxFacts);
  }

  private static void check(String what, long count, int most) {
    if (count > most) {
      throw new IllegalArgumentException(
          "an article must have at most "
              + most
              + " "
              + what
              + ", but has "
              + count
              + "; shorten it or raise the ArticleBounds");
    }
  }

  @Override
  public String toString() {
    return "at most " + maxLength + " characters and " + maxFacts + " facts";
  }
}
