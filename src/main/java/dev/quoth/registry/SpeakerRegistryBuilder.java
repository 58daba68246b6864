package dev.quoth.registry;

import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

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
  private final Optional<Path> evidence;

  private SpeakerRegistryBuilder(
      Language language, RegistryDecisions decisions, Optional<Path> evidence) {
    this.language = language;
    this.decisions = decisions;
    this.evidence = evidence;
  }

  /**
   * Creates a builder that lets the articles decide.
   *
   * @param language the language of the index
   * @return the builder
   */
  public static SpeakerRegistryBuilder of(Language language) {
    return new SpeakerRegistryBuilder(
        Objects.requireNonNull(language, "language"), RegistryDecisions.NONE, Optional.empty());
  }

  /**
   * Sets what an application knows better.
   *
   * @param known the decisions, which stand above the articles
   * @return a builder with those
   */
  public SpeakerRegistryBuilder deciding(RegistryDecisions known) {
    return new SpeakerRegistryBuilder(
        language, Objects.requireNonNull(known, "decisions"), evidence);
  }

  /**
   * Keeps in a file who speaks in each article, so that the next building reads only the articles
   * that have arrived since, and comes to the same registry as if it read them all. Articles that
   * were replaced or removed are noticed. The file is replaced as a whole, at the end: a program
   * that is killed leaves the one before. It belongs to one index, and can be deleted at any time;
   * delete it after articles were {@linkplain dev.quoth.index.QuoteIndexer#reindex read anew} by
   * another extractor.
   *
   * @param file the file, which need not be there yet
   * @return a builder that reads and writes it
   */
  public SpeakerRegistryBuilder keepingEvidence(Path file) {
    return new SpeakerRegistryBuilder(language, decisions, Optional.of(file));
  }

  /**
   * Builds the registry of an index. All of its quotes are read once, or those that are new since
   * the {@linkplain #keepingEvidence evidence} was kept.
   *
   * @param search the index; a view that is {@linkplain QuoteSearch#cancelledBy cancelled} ends it
   * @return the registry
   * @throws IOException if the index cannot be read, or the file of the evidence be read or written
   */
  public SpeakerRegistry build(QuoteSearch search) throws IOException {
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    return new RegistryDraft(new SpeakerCensus(articles(search, lexicon)), decisions)
        .registry(lexicon);
  }

  private Collection<ArticleVoices> articles(QuoteSearch search, Lexicon lexicon)
      throws IOException {
    if (evidence.isEmpty()) {
      return VoiceReader.read(search, QuoteQuery.all(), lexicon).values();
    }
    VoiceLedger ledger = LedgerFile.read(evidence.get());
    ledger.update(search, lexicon);
    LedgerFile.write(ledger, evidence.get());
    return ledger.articles().values();
  }
}
