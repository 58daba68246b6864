package dev.quoth.language.lexicon;

import java.util.Set;

/**
 * The words of a language that say nothing of a topic.
 *
 * @param query words that a search's topic is not searched by
 * @param common words of talk on any topic, which are never significant terms
 */
public record StopWords(Set<String> query, Set<String> common) {

  /** The stop words of a language that has none. */
  public static final StopWords NONE = new StopWords(Set.of(), Set.of());

  /** Copies the sets. */
  public StopWords {
    query = Set.copyOf(query);
    common = Set.copyOf(common);
  }
}
