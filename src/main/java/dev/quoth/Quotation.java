package dev.quoth;

import java.util.Objects;

/**
 * A quotation as somebody prints it, of which {@link QuoteSearch#verify} tells whether it is right.
 *
 * {@snippet file="IsItRight.java" region="verify"}
 *
 * @param words what is said to have been said; marks around it make no difference
 * @param speaker who is said to have said it; empty to verify the words alone
 * @param within the quotes that are looked at, such as those of one year: its kind of passage,
 *     scope, dates and filters count, and its timeout; its topic, order and limit do not
 */
public record Quotation(String words, String speaker, QuoteQuery within) {

  /** How long the words of a quotation may be, in characters. */
  public static final int MAX_LENGTH = 4_000;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the words have neither letter nor digit, or are longer than
   *     {@value #MAX_LENGTH} characters
   */
  public Quotation {
    Checks.notBlank("words", words);
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(within, "within");
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(
          "words must have a letter or a digit, but are \"" + words + "\"");
    }
    if (words.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "words must have at most "
              + MAX_LENGTH
              + " characters, but have "
              + words.length()
              + "; verify a longer quotation sentence by sentence");
    }
  }

  /**
   * Creates a quotation, whoever said it.
   *
   * @param words what is said to have been said
   * @return the quotation, to be looked for in all quotes
   * @throws IllegalArgumentException if the words have neither letter nor digit, or are longer than
   *     {@value #MAX_LENGTH} characters
   */
  public static Quotation of(String words) {
    return new Quotation(words, "", QuoteQuery.all());
  }

  /**
   * Sets who is said to have said it.
   *
   * @param name the name, as {@link QuoteQuery#by(String)} takes it
   * @return the quotation of that speaker
   * @throws IllegalArgumentException if the name is blank
   */
  public Quotation by(String name) {
    return new Quotation(words, Checks.notBlank("name", name), within);
  }

  /**
   * Sets which quotes are looked at.
   *
   * @param query the quotes; its topic, order and limit make no difference
   * @return the quotation, to be looked for there
   */
  public Quotation within(QuoteQuery query) {
    return new Quotation(words, speaker, query);
  }
}
