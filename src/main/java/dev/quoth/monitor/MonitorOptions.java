package dev.quoth.monitor;

import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import java.util.Objects;

/** How a {@link QuoteMonitor} understands its searches. Immutable. */
public final class MonitorOptions {

  private final Language language;
  private final SpeakerRegistry speakers;

  private MonitorOptions(Language language, SpeakerRegistry speakers) {
    this.language = language;
    this.speakers = speakers;
  }

  /**
   * Returns the options for indexes of a language, by names as they are printed.
   *
   * @param language the language, with the analyzers that the indexes were written with
   * @return the options
   */
  public static MonitorOptions of(Language language) {
    return new MonitorOptions(Objects.requireNonNull(language, "language"), SpeakerRegistry.EMPTY);
  }

  /**
   * Returns options by which a name in a search stands for all names of that speaker, as {@link
   * dev.quoth.QuoteSearch#identifying} has it.
   *
   * @param known the speakers
   * @return the changed options
   */
  public MonitorOptions identifying(SpeakerRegistry known) {
    return new MonitorOptions(language, Objects.requireNonNull(known, "known"));
  }

  /**
   * Returns the language.
   *
   * @return the language of the searches
   */
  public Language language() {
    return language;
  }

  /**
   * Returns the speakers whose other names are known.
   *
   * @return the registry; that of nobody unless one was given
   */
  public SpeakerRegistry speakers() {
    return speakers;
  }
}
