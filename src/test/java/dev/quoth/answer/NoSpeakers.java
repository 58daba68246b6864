package dev.quoth.answer;

import dev.quoth.plan.Clause;
import dev.quoth.plan.SpeakerDirectory;
import java.util.List;
import java.util.Map;

/** The directory of an index without a speaker. */
final class NoSpeakers implements SpeakerDirectory {

  @Override
  public Map<String, Integer> speakersOf(Clause passages) {
    return Map.of();
  }

  @Override
  public int count(Clause passages) {
    return 0;
  }

  @Override
  public Map<String, Integer> namesakes(String word) {
    return Map.of();
  }

  @Override
  public List<String> similarWords(String word) {
    return List.of();
  }
}
