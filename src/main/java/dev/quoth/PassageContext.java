package dev.quoth;

import java.util.List;
import java.util.Optional;

/** The surroundings of a passage in its article. It never changes. */
public final class PassageContext {

  private final List<QuotePassage> quotes;
  private final Optional<ParagraphPassage> before;
  private final Optional<ParagraphPassage> after;

  private PassageContext(
      List<QuotePassage> quotes,
      Optional<ParagraphPassage> before,
      Optional<ParagraphPassage> after) {
    this.quotes = List.copyOf(quotes);
    this.before = before;
    this.after = after;
  }

  /**
   * Creates the context of a passage in a paragraph that no other precedes or follows.
   *
   * @param quotes the article's other quotes, in the order of the text
   * @return the context
   */
  public static PassageContext of(List<QuotePassage> quotes) {
    return new PassageContext(quotes, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the article's other quotes.
   *
   * @return the quotes, in the order of the text
   */
  public List<QuotePassage> quotes() {
    return quotes;
  }

  /**
   * Returns the paragraph before the one in which the passage starts.
   *
   * @return the paragraph; empty if the passage starts in the first
   */
  public Optional<ParagraphPassage> before() {
    return before;
  }

  /**
   * Adds the paragraph before the one in which the passage starts.
   *
   * @param paragraph the paragraph
   * @return the context with it
   */
  public PassageContext before(ParagraphPassage paragraph) {
    return new PassageContext(quotes, Optional.of(paragraph), after);
  }

  /**
   * Returns the paragraph after the one in which the passage ends.
   *
   * @return the paragraph; empty if the passage ends in the last
   */
  public Optional<ParagraphPassage> after() {
    return after;
  }

  /**
   * Adds the paragraph after the one in which the passage ends.
   *
   * @param paragraph the paragraph
   * @return the context with it
   */
  public PassageContext after(ParagraphPassage paragraph) {
    return new PassageContext(quotes, before, Optional.of(paragraph));
  }

  private List<Object> values() {
    return List.of(before, after, quotes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PassageContext context && values().equals(context.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Returns the parts, for a person to read. */
  @Override
  public String toString() {
    return "PassageContext" + values();
  }
}
