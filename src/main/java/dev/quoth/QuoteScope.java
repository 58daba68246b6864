package dev.quoth;

/**
 * A choice of the quotes that a query looks for before any filter: an article also tells what
 * somebody merely spoke of, or never said. Paragraphs have no scope.
 */
public enum QuoteScope {
  /**
   * What was said: statements and requests, by cues that assert them. {@link ContentForm#TOPIC} is
   * left out unless a filter asks for a {@linkplain Filter#form form}, and what was denied or
   * supposed unless a filter asks for a {@linkplain Filter#mood mood} or for {@linkplain
   * CueClass#DENIAL denials}.
   */
  SAID,
  /** All quotes of the index: topics, too, and what was not said. */
  ANY
}
