package dev.quoth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The surroundings of a passage in its article.
 *
 * @param before the paragraph before the one in which the passage starts
 * @param after the paragraph after the one in which it ends
 * @param quotes the article's other quotes, in the order of the text
 */
public record PassageContext(
    Optional<ParagraphPassage> before,
    Optional<ParagraphPassage> after,
    List<QuotePassage> quotes) {

  /** Checks and copies the components. */
  public PassageContext {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    quotes = List.copyOf(quotes);
  }
}
