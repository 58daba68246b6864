package dev.quoth.index;

import dev.quoth.ArticleBounds;
import dev.quoth.extract.ExtractorOptions;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.Language;
import dev.quoth.search.SearcherOptions;
import java.time.InstantSource;
import java.util.Objects;

/**
 * Options for writing an index. Immutable.
 *
 * <p>Each commit says which {@linkplain QuoteExtractor#version() version} of the extractor made it.
 * That is for information only: an index may be continued with another extractor, and the quotes in
 * it stay as they are until their article is added again. An extractor without a version, such as a
 * lambda, is named by its class, which may differ from run to run.
 */
public final class IndexerOptions {

  private static final double BUFFER_MEGABYTES = 64;

  private final SearcherOptions searcherOptions;
  private final QuoteExtractor extractor;
  private final double bufferMegabytes;
  private final ArticleBounds bounds;
  private final InstantSource clock;

  private IndexerOptions(
      SearcherOptions searcherOptions,
      QuoteExtractor extractor,
      double bufferMegabytes,
      ArticleBounds bounds,
      InstantSource clock) {
    this.searcherOptions = searcherOptions;
    this.extractor = extractor;
    this.bufferMegabytes = bufferMegabytes;
    this.bounds = bounds;
    this.clock = clock;
  }

  /**
   * Returns the options for articles in a language: the library's own extractor for it, {@link
   * SearcherOptions#of}, a buffer of 64 MB, {@link ArticleBounds#STANDARD} and the machine's clock.
   *
   * @param language the language of the articles
   * @return the options
   */
  public static IndexerOptions of(Language language) {
    return new IndexerOptions(
        SearcherOptions.of(language),
        QuoteExtractor.of(language),
        BUFFER_MEGABYTES,
        ArticleBounds.STANDARD,
        InstantSource.system());
  }

  /**
   * Returns these options for an index that is searched in another way, with analyzers or a
   * similarity of the application's: words are analyzed and counted accordingly.
   *
   * @param options how the index will be searched
   * @return a copy with that
   * @throws IllegalArgumentException if they are for another language
   */
  public IndexerOptions withSearcherOptions(SearcherOptions options) {
    String tag = searcherOptions.language().tag();
    if (!options.language().tag().equals(tag)) {
      throw new IllegalArgumentException(
          "the searcher's options must be for the language \""
              + tag
              + "\", but are for \""
              + options.language().tag()
              + "\"");
    }
    return new IndexerOptions(options, extractor, bufferMegabytes, bounds, clock);
  }

  /**
   * Returns these options with another extractor.
   *
   * @param value finds the quotes of an article
   * @return a copy with that extractor
   */
  public IndexerOptions withExtractor(QuoteExtractor value) {
    return new IndexerOptions(
        searcherOptions,
        Objects.requireNonNull(value, "extractor"),
        bufferMegabytes,
        bounds,
        clock);
  }

  /**
   * Returns these options with the library's own extractor for the same language, and options of
   * it: {@code withExtractor(QuoteExtractor.of(language, options))}.
   *
   * @param options which quotes are wanted, and words that the language does not have
   * @return a copy with that extractor
   * @throws IllegalArgumentException if a form of an added verb is that of another verb
   */
  public IndexerOptions withExtractorOptions(ExtractorOptions options) {
    return withExtractor(QuoteExtractor.of(searcherOptions.language(), options));
  }

  /**
   * Returns these options with another bound of memory.
   *
   * @param megabytes how much memory new passages may take until they are written to the directory,
   *     1..2,000
   * @return a copy with that bound
   * @throws IllegalArgumentException if the bound is out of its range
   */
  public IndexerOptions withBufferMegabytes(double megabytes) {
    if (!(megabytes >= 1 && megabytes <= 2_000)) {
      throw new IllegalArgumentException("megabytes must lie in 1..2000, but is " + megabytes);
    }
    return new IndexerOptions(searcherOptions, extractor, megabytes, bounds, clock);
  }

  /**
   * Returns these options with other bounds on an article. An article beyond them is refused, never
   * cut. An {@code ArticleReader} has bounds of its own.
   *
   * @param value what an article may have at most
   * @return a copy with these bounds
   */
  public IndexerOptions withBounds(ArticleBounds value) {
    return new IndexerOptions(
        searcherOptions,
        extractor,
        bufferMegabytes,
        Objects.requireNonNull(value, "bounds"),
        clock);
  }

  /**
   * Returns these options with another clock, which says when an article {@linkplain
   * dev.quoth.Filter#arrivedAfter arrives}. Where it does not advance, or goes back, the next
   * article arrives a microsecond after the one before.
   *
   * @param value the clock, safe for use by several threads at once
   * @return a copy with that clock
   */
  public IndexerOptions withClock(InstantSource value) {
    return new IndexerOptions(
        searcherOptions,
        extractor,
        bufferMegabytes,
        bounds,
        Objects.requireNonNull(value, "clock"));
  }

  /**
   * Returns how the index will be searched.
   *
   * @return language and similarity
   */
  public SearcherOptions searcherOptions() {
    return searcherOptions;
  }

  /**
   * Returns what finds the quotes of an article.
   *
   * @return the extractor
   */
  public QuoteExtractor extractor() {
    return extractor;
  }

  /**
   * Returns how much memory new passages may take until they are written to the directory.
   *
   * @return megabytes, 1..2,000
   */
  public double bufferMegabytes() {
    return bufferMegabytes;
  }

  /**
   * Returns what an article may have at most.
   *
   * @return the bounds
   */
  public ArticleBounds bounds() {
    return bounds;
  }

  /**
   * Returns what says when an article arrives.
   *
   * @return the clock
   */
  public InstantSource clock() {
    return clock;
  }
}
