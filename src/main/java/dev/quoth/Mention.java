package dev.quoth;

import java.util.Objects;

/**
 * A place where an article refers to somebody or something: "Wang", "he", "a senior official".
 *
 * @param text the words as printed
 * @param span the position of the words in the article's text
 */
public record Mention(String text, Span span) {

  /** Checks that both components are present. */
  public Mention {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /**
   * Creates the mention at a span of a text.
   *
   * @param text the article's text
   * @param span the position of the mention in it
   * @return the mention, with the covered words as its text
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public static Mention at(String text, Span span) {
    return new Mention(span.in(text), span);
  }
}
