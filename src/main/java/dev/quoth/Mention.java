package dev.quoth;

import java.util.Objects;

/**
 * Somebody or something as the article names it at one place: "Wang", "he", "a senior official".
 *
 * @param text the words as printed
 * @param span where they stand in the article's text
 */
public record Mention(String text, Span span) {

  /** Checks that both parts are there. */
  public Mention {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /**
   * Makes the mention that stands at a span of a text.
   *
   * @param text the article's text
   * @param span where the mention stands in it
   * @return the mention, with the covered words as its text
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public static Mention at(String text, Span span) {
    return new Mention(span.in(text), span);
  }
}
