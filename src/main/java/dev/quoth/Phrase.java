package dev.quoth;

import java.util.Objects;

/**
 * Words that must or must not be next to each other, in this order, in a passage: in the quote, or
 * around it, or in its article's title. Capitals, accents and regular endings make no difference. A
 * single word is a phrase, too. A phrase without a word, such as "?!", asks for nothing.
 *
 * @param words the words, at most the first {@value #MAX_WORDS} of which count
 * @param need whether they must be there
 */
public record Phrase(String words, Need need) {

  /** The most words of a phrase that count. */
  public static final int MAX_WORDS = 30;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the words are blank
   */
  public Phrase {
    Checks.notBlank("phrase", words);
    Objects.requireNonNull(need, "need");
  }

  /** A statement of whether a phrase must be there. */
  public enum Need {
    /** It must be there, and its words count in the score as a topic's do. */
    REQUIRED,
    /** It need not be there; where it is, its words count in the score as a topic's do. */
    PREFERRED,
    /** It must not be there. */
    EXCLUDED
  }
}
