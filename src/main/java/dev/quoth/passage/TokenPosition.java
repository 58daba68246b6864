package dev.quoth.passage;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A position of a text, as an index counts them, with the terms that are there.
 *
 * @param terms the terms of a word and of its synonyms; none for a word that the analyzer leaves
 *     out
 * @param start where the word begins in the text
 * @param end where it ends
 */
public record TokenPosition(Set<String> terms, int start, int end) {

  /** Returns this position with a synonym, after the terms that are there. */
  TokenPosition with(String synonym) {
    Set<String> more = new LinkedHashSet<>(terms);
    more.add(synonym);
    return new TokenPosition(Collections.unmodifiableSet(more), start, end);
  }
}
