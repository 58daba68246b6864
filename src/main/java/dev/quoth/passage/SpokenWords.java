package dev.quoth.passage;

import dev.quoth.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * What a near-duplicate of a quote is told by.
 *
 * @param words the quote's {@link ShingleSketch#words}
 * @param speaker its speaker
 */
public record SpokenWords(List<String> words, Optional<Speaker> speaker) {

  /** Copies the list. */
  public SpokenWords {
    words = List.copyOf(words);
  }
}
