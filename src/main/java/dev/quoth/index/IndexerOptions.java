package dev.quoth.index;

import dev.quoth.extract.QuoteExtractor;
import dev.quoth.language.LanguageProfile;
import dev.quoth.search.SearcherOptions;
import java.util.Objects;

/**
 * With what an index is written.
 *
 * <p>Each commit says which {@linkplain QuoteExtractor#version() version} of the extractor made it.
 * That is a note for people and no condition: an index may be written on with another extractor,
 * and quotes that are there stay as they are until their article is added again. An extractor that
 * names no version, a lambda perhaps, leaves the name of its class, which may differ from run to
 * run.
 *
 * @param extractor who finds the quotes of an article
 * @param search with what the index will be searched; words are analyzed and counted accordingly
 * @param bufferMegabytes how much memory new passages may take until they are written to the
 *     directory, 1..2,000
 */
public record IndexerOptions(
    QuoteExtractor extractor, SearcherOptions search, double bufferMegabytes) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the buffer is out of its range
   */
  public IndexerOptions {
    Objects.requireNonNull(extractor, "extractor");
    Objects.requireNonNull(search, "search");
    if (!(bufferMegabytes >= 1 && bufferMegabytes <= 2_000)) {
      throw new IllegalArgumentException(
          "bufferMegabytes must lie in 1..2000, but is " + bufferMegabytes);
    }
  }

  /**
   * Makes the options for English articles: the library's own extractor, {@link
   * SearcherOptions#english()} and a buffer of 64 MB.
   *
   * @return the options
   */
  public static IndexerOptions english() {
    return english(QuoteExtractor.of(LanguageProfile.english()));
  }

  /**
   * Makes the options for English articles whose quotes an extractor of the caller's finds; all
   * else is as in {@link #english()}.
   *
   * @param extractor who finds the quotes of an article
   * @return the options
   */
  public static IndexerOptions english(QuoteExtractor extractor) {
    return new IndexerOptions(extractor, SearcherOptions.english(), 64);
  }

  /**
   * Says how much memory new passages may take.
   *
   * @param megabytes the bound, 1..2,000
   * @return these options with that bound
   * @throws IllegalArgumentException if the bound is out of its range
   */
  public IndexerOptions bufferMegabytes(double megabytes) {
    return new IndexerOptions(extractor, search, megabytes);
  }

  /**
   * Says with what the index will be searched.
   *
   * @param options language, analyzers and similarity
   * @return these options with those
   */
  public IndexerOptions search(SearcherOptions options) {
    return new IndexerOptions(extractor, options, bufferMegabytes);
  }
}
