package dev.quoth;

import java.util.Objects;
import java.util.Set;

/**
 * A place where a {@link Quotation} differs from what an article prints. Letter case, punctuation,
 * the form of quotation marks and another spelling of a word are no difference, and neither is what
 * an editor put in [brackets].
 */
public sealed interface WordChange {

  /** A kind of word that changes what was said, where a change has one. */
  enum Weight {
    /** A word that denies: not, never. */
    NEGATION,
    /** A number, in digits or in a word. */
    NUMBER,
    /** A name: a word with a capital that does not begin a sentence. */
    NAME
  }

  /**
   * Returns which words that weigh are among those that differ, on either side.
   *
   * @return the kinds of words; empty if there is none
   */
  Set<Weight> weights();

  /**
   * Words of the article that the quotation leaves out.
   *
   * @param at where they are missing: an index into the words of the quotation, 0 to their length
   * @param article the words in the article's text
   * @param weights which words that weigh are among them
   */
  record Omission(int at, Span article, Set<Weight> weights) implements WordChange {

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the place is negative
     */
    public Omission {
      Checks.within("at", at, 0, Quotation.MAX_LENGTH);
      Objects.requireNonNull(article, "article");
      weights = Set.copyOf(weights);
    }
  }

  /**
   * Words of the quotation that the article does not have.
   *
   * @param quotation the words in the quotation
   * @param weights which words that weigh are among them
   */
  record Insertion(Span quotation, Set<Weight> weights) implements WordChange {

    /** Copies the set. */
    public Insertion {
      Objects.requireNonNull(quotation, "quotation");
      weights = Set.copyOf(weights);
    }
  }

  /**
   * Words of the quotation in the place of others.
   *
   * @param quotation the words in the quotation
   * @param article the words in the article's text
   * @param weights which words that weigh are among either
   */
  record Replacement(Span quotation, Span article, Set<Weight> weights) implements WordChange {

    /** Copies the set. */
    public Replacement {
      Objects.requireNonNull(quotation, "quotation");
      Objects.requireNonNull(article, "article");
      weights = Set.copyOf(weights);
    }
  }
}
