package dev.quoth.answer;

import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the speakers of a registry, and the names that it does not know, so that quotes are added
 * up without a look at a name. Safe for use by several threads at once when all names are added.
 */
public final class SpeakerNumbers {

  /** The number of no speaker. */
  static final int NONE = -1;

  private final Map<String, Integer> byKey = new HashMap<>();

  /** The names to show of the registry's speakers, whose numbers are the first. */
  private final List<String> shown = new ArrayList<>();

  /**
   * Numbers the speakers of a registry.
   *
   * @param registry the speakers
   */
  public SpeakerNumbers(SpeakerRegistry registry) {
    for (SpeakerIdentity identity : registry.identities()) {
      byKey.put(identity.key(), shown.size());
      shown.add(identity.name());
    }
  }

  /**
   * Adds a name of an index.
   *
   * @param name the name as printed
   * @param registry the registry whose speakers have numbers
   * @return the number of the speaker whom the name always means, otherwise the name's own
   */
  public int add(String name, SpeakerRegistry registry) {
    String key = registry.find(name).map(SpeakerIdentity::key).orElseGet(() -> Speaker.keyOf(name));
    return byKey.computeIfAbsent(key, another -> byKey.size());
  }

  int size() {
    return byKey.size();
  }

  /** Returns the number of a speaker or of a name, {@link #NONE} if it has none. */
  int of(String key) {
    return byKey.getOrDefault(key, NONE);
  }

  boolean isKnown(int number) {
    return number < shown.size();
  }

  /** Returns the name to show of a speaker of the registry. */
  String shown(int number) {
    return shown.get(number);
  }
}
