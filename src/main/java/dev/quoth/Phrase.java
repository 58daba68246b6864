package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * Words that must or must not be next to each other, in this order, in a passage: in the quote, or
 * around it, or in its article's title; or any of several such. Capitals, accents and regular
 * endings make no difference. A single word is a phrase, too. A phrase without a word, such as
 * "?!", asks for nothing.
 *
 * @param anyOf the words, of which any may be there; 1..{@value #MAX_ALTERNATIVES} alternatives
 * @param need whether one of them must be there
 */
public record Phrase(List<Words> anyOf, Need need) {

  /** The most words of an alternative that count. */
  public static final int MAX_WORDS = 30;

  /** The most alternatives of one phrase. */
  public static final int MAX_ALTERNATIVES = 16;

  /**
   * The fewest letters or digits of a word of which only the beginning is given, or a letter may be
   * wrong.
   */
  public static final int MIN_LETTERS = 3;

  /**
   * Checks the number of alternatives.
   *
   * @throws IllegalArgumentException if there is none, or there are too many
   */
  public Phrase {
    anyOf = List.copyOf(anyOf);
    Objects.requireNonNull(need, "need");
    Checks.within("the number of alternatives", anyOf.size(), 1, MAX_ALTERNATIVES);
  }

  /**
   * Creates a phrase of one alternative.
   *
   * @param words the words
   * @param need whether they must be there
   * @return the phrase
   * @throws IllegalArgumentException if the words are blank
   */
  public static Phrase of(String words, Need need) {
    return new Phrase(List.of(new Words(words, WordMatch.WHOLE)), need);
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

  /**
   * Words next to each other, in this order.
   *
   * @param text the words, at most the first {@value #MAX_WORDS} of which count
   * @param match how the last of them is given
   */
  public record Words(String text, WordMatch match) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the words are blank, or the last of them is given by
     *     fewer than {@value #MIN_LETTERS} letters or digits though not whole
     */
    public Words {
      Checks.notBlank("phrase", text);
      Objects.requireNonNull(match, "match");
      if (match != WordMatch.WHOLE && letters(text) < MIN_LETTERS) {
        throw new IllegalArgumentException(
            "the last word of a phrase must have at least "
                + MIN_LETTERS
                + " letters or digits where it is not whole, but the phrase is \""
                + text
                + "\"");
      }
    }

    /** Counts the letters and digits of the last word. */
    private static long letters(String text) {
      String stripped = text.strip();
      int start = stripped.length();
      while (start > 0 && !Character.isWhitespace(stripped.charAt(start - 1))) {
        start--;
      }
      return stripped.substring(start).codePoints().filter(Character::isLetterOrDigit).count();
    }
  }

  /** A way in which the last word of a phrase is given. */
  public enum WordMatch {
    /** The whole word. */
    WHOLE,
    /** Its beginning: {@code investigat} for investigations and investigator. */
    BEGINNING,
    /** The word, in which one letter may be wrong, too many or missing, or two may be exchanged. */
    SIMILAR
  }
}
