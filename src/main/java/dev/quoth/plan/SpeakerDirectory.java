package dev.quoth.plan;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A directory of the speakers of an index, in which a planner looks up whom a question may be
 * about. Everything else in a plan comes from the question alone.
 */
public interface SpeakerDirectory {

  /**
   * Counts the passages of each speaker among those that match a clause: all of them where they are
   * few, and a sample where they are many.
   *
   * @param passages the clause
   * @return by the speaker's key, how many were counted
   * @throws IOException if the index cannot be read
   */
  Map<String, Integer> speakersOf(Clause passages) throws IOException;

  /**
   * Counts the passages that match a clause.
   *
   * @param passages the clause
   * @return how many do
   * @throws IOException if the index cannot be read
   */
  int count(Clause passages) throws IOException;

  /**
   * Counts the quotes of each speaker who has a word among those of the name.
   *
   * @param word a word of a {@linkplain dev.quoth.Speaker#key() key}: a surname, usually
   * @return by the speaker's key, about how many quotes there are
   * @throws IOException if the index cannot be read
   */
  Map<String, Integer> namesakes(String word) throws IOException;

  /**
   * Says which words are likely to be looked up soon. A directory that is far away can then ask for
   * all of them at once.
   *
   * @param words words of {@linkplain dev.quoth.Speaker#key() keys}
   */
  default void announce(Collection<String> words) {}

  /**
   * Finds the words of speakers' names that one letter changes into another word: a letter more,
   * one less, another one, or two that changed places.
   *
   * @param word a word of a {@linkplain dev.quoth.Speaker#key() key}
   * @return the other words, those of most passages first; at most 20
   * @throws IOException if the index cannot be read
   */
  List<String> similarWords(String word) throws IOException;
}
