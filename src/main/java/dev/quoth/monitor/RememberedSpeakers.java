package dev.quoth.monitor;

import dev.quoth.plan.Clause;
import dev.quoth.plan.SpeakerDirectory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A directory that is asked once for what many searches ask. For one thread. */
final class RememberedSpeakers implements SpeakerDirectory {

  private final SpeakerDirectory speakers;
  private final Map<Clause, Map<String, Integer>> speakersOf = new HashMap<>();
  private final Map<Clause, Integer> counts = new HashMap<>();
  private final Map<String, Map<String, Integer>> namesakes = new HashMap<>();
  private final Map<String, List<String>> similar = new HashMap<>();

  RememberedSpeakers(SpeakerDirectory speakers) {
    this.speakers = speakers;
  }

  @Override
  public Map<String, Integer> speakersOf(Clause passages) throws IOException {
    Map<String, Integer> known = speakersOf.get(passages);
    if (known == null) {
      known = speakers.speakersOf(passages);
      speakersOf.put(passages, known);
    }
    return known;
  }

  @Override
  public int count(Clause passages) throws IOException {
    Integer known = counts.get(passages);
    if (known == null) {
      known = speakers.count(passages);
      counts.put(passages, known);
    }
    return known;
  }

  @Override
  public Map<String, Integer> namesakes(String word) throws IOException {
    Map<String, Integer> known = namesakes.get(word);
    if (known == null) {
      known = speakers.namesakes(word);
      namesakes.put(word, known);
    }
    return known;
  }

  @Override
  public List<String> similarWords(String word) throws IOException {
    List<String> known = similar.get(word);
    if (known == null) {
      known = speakers.similarWords(word);
      similar.put(word, known);
    }
    return known;
  }
}
