package dev.quoth.opensearch;

import dev.quoth.ArticleBounds;
import dev.quoth.IndexEvent;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The options for searching and writing an index of OpenSearch. The language and its analyzers must
 * be those that the index was made for. Immutable.
 */
public final class OpenSearchOptions {

  private final Language language;
  private final QuoteExtractor extractor;
  private final Consumer<IndexEvent> listener;
  private final ArticleBounds bounds;
  private final InstantSource clock;

  private OpenSearchOptions(
      Language language,
      QuoteExtractor extractor,
      Consumer<IndexEvent> listener,
      ArticleBounds bounds,
      InstantSource clock) {
    this.language = language;
    this.extractor = extractor;
    this.listener = listener;
    this.bounds = bounds;
    this.clock = clock;
  }

  /**
   * Returns the options for an index of articles in a language.
   *
   * @param language the language of the articles, with the analyzers of the index
   * @return the options, with the extractor of that language and {@link ArticleBounds#STANDARD}
   */
  public static OpenSearchOptions of(Language language) {
    return new OpenSearchOptions(
        language,
        QuoteExtractor.of(language),
        event -> {},
        ArticleBounds.STANDARD,
        InstantSource.system());
  }

  /**
   * Returns these options with another extractor.
   *
   * @param value finds the quotes of an article, by several threads at once
   * @return a copy with that extractor
   */
  public OpenSearchOptions withExtractor(QuoteExtractor value) {
    Objects.requireNonNull(value, "extractor");
    return new OpenSearchOptions(language, value, listener, bounds, clock);
  }

  /**
   * Returns these options with a listener to each question that was answered.
   *
   * @param value takes what happened, by several threads at once, and must be quick; what it throws
   *     is dropped
   * @return a copy with that listener, instead of any before
   */
  public OpenSearchOptions withListener(Consumer<IndexEvent> value) {
    Objects.requireNonNull(value, "listener");
    Consumer<IndexEvent> safe =
        event -> {
          try {
            value.accept(event);
          } catch (RuntimeException e) { // what has happened has happened
          }
        };
    return new OpenSearchOptions(language, extractor, safe, bounds, clock);
  }

  /**
   * Returns these options with other bounds on an article. An article beyond them is refused, never
   * cut. A node has a bound of its own on what is sent for one article: {@code
   * http.max_content_length}, which is 100 MB unless its owner changes it.
   *
   * @param value what an article may have at most
   * @return a copy with these bounds
   */
  public OpenSearchOptions withBounds(ArticleBounds value) {
    Objects.requireNonNull(value, "bounds");
    return new OpenSearchOptions(language, extractor, listener, value, clock);
  }

  /**
   * Returns these options with another clock.
   *
   * @param value the moment now, at which an article arrives
   * @return a copy with that clock
   */
  public OpenSearchOptions withClock(InstantSource value) {
    Objects.requireNonNull(value, "clock");
    return new OpenSearchOptions(language, extractor, listener, bounds, value);
  }

  /** {@return the language of the articles, with the analyzers of the index} */
  public Language language() {
    return language;
  }

  /** {@return what finds the quotes of an article} */
  public QuoteExtractor extractor() {
    return extractor;
  }

  /** {@return what listens to what happens; one that does nothing if there is none} */
  public Consumer<IndexEvent> listener() {
    return listener;
  }

  /** {@return what an article may have at most} */
  public ArticleBounds bounds() {
    return bounds;
  }

  /** {@return the moment now, at which an article arrives} */
  public InstantSource clock() {
    return clock;
  }
}
