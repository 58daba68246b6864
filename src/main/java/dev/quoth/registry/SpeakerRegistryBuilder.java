package dev.quoth.registry;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Builds the registry of the persons who speak in an index.
 *
 * <p>Full names are one person's if they differ in a middle name, an initial, a short form of the
 * given name or a suffix, and nothing speaks against it: the two never speak in one article, and
 * their roles have a word in common. A word alone, such as a surname, is whom the articles mean
 * that print the full name, where that is one-sided: everywhere, in a month, or in an outlet and a
 * month. Elsewhere it stays a name of its own: to be wrong about a person is worse than to leave a
 * name alone.
 */
public final class SpeakerRegistryBuilder {

  private final Language language;
  private final RegistryDecisions decisions;

  private SpeakerRegistryBuilder(Language language, RegistryDecisions decisions) {
    this.language = language;
    this.decisions = decisions;
  }

  /**
   * Creates a builder that lets the articles decide.
   *
   * @param language the language of the index
   * @return the builder
   */
  public static SpeakerRegistryBuilder of(Language language) {
    return new SpeakerRegistryBuilder(
        Objects.requireNonNull(language, "language"), RegistryDecisions.NONE);
  }

  /**
   * Sets what an application knows better.
   *
   * @param known the decisions, which stand above the articles
   * @return a builder with those
   */
  public SpeakerRegistryBuilder deciding(RegistryDecisions known) {
    return new SpeakerRegistryBuilder(language, Objects.requireNonNull(known, "decisions"));
  }

  /**
   * Builds the registry of an index. All of its quotes are read once.
   *
   * @param search the index; a view that is {@linkplain QuoteSearch#cancelledBy cancelled} ends it
   * @return the registry
   * @throws IOException if the index cannot be read
   */
  public SpeakerRegistry build(QuoteSearch search) throws IOException {
    SpeakerCensus census = new SpeakerCensus();
    try (Stream<Passage> quotes = search.stream(QuoteQuery.all())) {
      quotes.forEach(quote -> census.add((QuotePassage) quote));
    }
    census.endArticle();
    return new RegistryDraft(census, decisions)
        .registry(language.unwrap(LanguageData.class).lexicon());
  }
}
