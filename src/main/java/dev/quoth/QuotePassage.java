package dev.quoth;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A quote with the words around it.
 *
 * @param id the article's id, "#q" and the quote's index: "hindustan-17#q3"
 * @param article the facts about the article
 * @param quote what was said and by whom
 * @param context the article's text at {@code contextSpan}: the paragraph or paragraphs that
 *     contain the quote, including the quote itself. Of a very long paragraph only the part near
 *     the quote is kept
 * @param contextSpan the position of the context in the article's text
 */
public record QuotePassage(
    String id, ArticleRef article, Quote quote, String context, Span contextSpan)
    implements Passage {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the context is not as long as its span, or does not contain
   *     the quote
   */
  public QuotePassage {
    Checks.notBlank("id", id);
    Objects.requireNonNull(article, "article");
    Checks.sameLength("context", context, contextSpan);
    if (!contextSpan.contains(quote.span())) {
      throw new IllegalArgumentException(
          "contextSpan must contain the quote, but is " + contextSpan + " for " + quote.span());
    }
  }

  /**
   * Returns the position of the quote, from the start of its first segment to the end of its last.
   *
   * @return the quote's span in the article's text
   */
  @Override
  public Span span() {
    return quote.span();
  }

  @Override
  public String text() {
    return at(span());
  }

  /**
   * Returns the article's text at a span.
   *
   * @param span a span within {@link #contextSpan()}, such as that of one segment
   * @return the words as printed
   * @throws IllegalArgumentException if the span reaches beyond the context
   */
  public String at(Span span) {
    if (!contextSpan.contains(span)) {
      throw new IllegalArgumentException(
          "span must lie in the context at " + contextSpan + ", but is " + span);
    }
    return context.substring(span.start() - contextSpan.start(), span.end() - contextSpan.start());
  }

  /**
   * Returns what was said, without what interrupts it: {@code We go, and soon.} of {@code "We go,"
   * he said, "and soon."}
   *
   * @return the words of the segments as printed, with a space between two
   */
  public String words() {
    return quote.segments().stream()
        .map(segment -> at(segment.span()))
        .collect(Collectors.joining(" "));
  }

  /**
   * Returns who said it.
   *
   * @return the speaker; empty if nobody can tell
   */
  public Optional<Speaker> speaker() {
    return quote.speaker();
  }
}
