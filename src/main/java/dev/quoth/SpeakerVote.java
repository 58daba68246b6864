package dev.quoth;

import java.util.List;
import java.util.Objects;

/**
 * What the other outlets that print a quote tell of its speaker.
 *
 * @param name whom most of them name
 * @param sources the outlets that do, each once, in the order of their publications
 * @param others how many outlets name somebody else
 * @param confidence how likely it is that they are right, 0..1: by Laplace's rule of succession,
 *     one more than those who agree of two more than all
 */
public record SpeakerVote(String name, List<String> sources, int others, double confidence) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the name is blank, or the confidence out of its range
   */
  public SpeakerVote {
    Checks.notBlank("name", name);
    Objects.requireNonNull(sources, "sources");
    Checks.share("confidence", confidence);
    sources = List.copyOf(sources);
  }
}
