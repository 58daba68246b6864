package dev.quoth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody said, as one article prints it. It never changes: {@link
 * #attribution(Attribution)} and {@link #form(ContentForm)} return another one.
 */
public final class Quote {

  private final QuoteType type;
  private final List<Segment> segments;
  private final int paragraph;
  private final ContentForm form;
  private final Optional<Attribution> attribution;

  private Quote(Quote known, ContentForm form, Optional<Attribution> attribution) {
    type = known.type;
    segments = known.segments;
    paragraph = known.paragraph;
    this.form = form;
    this.attribution = attribution;
  }

  private Quote(QuoteType type, List<Segment> segments, int paragraph) {
    this.type = type;
    this.segments = segments;
    this.paragraph = paragraph;
    form = ContentForm.STATEMENT;
    attribution = Optional.empty();
  }

  /**
   * Creates a quote that is a statement, without an attribution.
   *
   * @param type how much of it is in quotation marks
   * @param segments its pieces in the order of the text; at least one, and none overlapping another
   * @param paragraph index, in {@link Article#paragraphs()}, of the paragraph it starts in
   * @return the quote
   * @throws IllegalArgumentException if there is no segment, if the segments overlap or are out of
   *     order, or if the paragraph is negative
   */
  public static Quote of(QuoteType type, List<Segment> segments, int paragraph) {
    Objects.requireNonNull(type, "type");
    checkOrder(segments);
    if (paragraph < 0) {
      throw new IllegalArgumentException("paragraph must be 0 or more, but is " + paragraph);
    }
    return new Quote(type, List.copyOf(segments), paragraph);
  }

  private static void checkOrder(List<Segment> segments) {
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("segments must not be empty: a quote has words");
    }
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).span().start() < segments.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "segments must follow each other, but "
                + segments.get(i)
                + " does not start after "
                + segments.get(i - 1));
      }
    }
  }

  /**
   * Returns how much of it is in quotation marks.
   *
   * @return the type
   */
  public QuoteType type() {
    return type;
  }

  /**
   * Returns its pieces in the order of the text.
   *
   * @return the segments, at least one
   */
  public List<Segment> segments() {
    return segments;
  }

  /**
   * Returns the paragraph that it starts in.
   *
   * @return the index in {@link Article#paragraphs()}
   */
  public int paragraph() {
    return paragraph;
  }

  /**
   * Returns what a reader can tell from it: what was said, what was asked for, or only what was
   * spoken of.
   *
   * @return the form; {@link ContentForm#STATEMENT} of a direct quote
   */
  public ContentForm form() {
    return form;
  }

  /**
   * Sets the form of its content.
   *
   * @param value the form
   * @return the quote with that form
   * @throws IllegalArgumentException if this is a direct quote and the form is not {@link
   *     ContentForm#STATEMENT}: the speaker's own words state what was said
   */
  public Quote form(ContentForm value) {
    Objects.requireNonNull(value, "form");
    if (type == QuoteType.DIRECT && value != ContentForm.STATEMENT) {
      throw new IllegalArgumentException(
          "form of a direct quote must be STATEMENT, but is " + value);
    }
    return new Quote(this, value, attribution);
  }

  /**
   * Returns who said it and how that is known.
   *
   * @return the attribution; empty if nobody can tell, which is better than a wrong name
   */
  public Optional<Attribution> attribution() {
    return attribution;
  }

  /**
   * Sets who said it.
   *
   * @param value the attribution
   * @return the quote with that attribution
   */
  public Quote attribution(Attribution value) {
    return new Quote(this, form, Optional.of(value));
  }

  /**
   * Returns the range from the start of the first segment to the end of the last. It includes the
   * words between two segments, such as "he said".
   *
   * @return the span in the article's text
   */
  public Span span() {
    return new Span(segments.getFirst().span().start(), segments.getLast().span().end());
  }

  /**
   * Returns who said it.
   *
   * @return the speaker; empty if nobody can tell
   */
  public Optional<Speaker> speaker() {
    return attribution.flatMap(Attribution::speaker);
  }

  private List<Object> values() {
    return List.of(type, segments, paragraph, form, attribution);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote quote && values().equals(quote.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Returns the parts, for a person to read. */
  @Override
  public String toString() {
    return "Quote" + values();
  }
}
