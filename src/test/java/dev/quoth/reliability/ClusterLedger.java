package dev.quoth.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What several writers of the same articles began, and what was acknowledged. A writer has its own
 * versions, which only grow; a later process in its place has greater ones. Thread-safe.
 */
final class ClusterLedger {

  /** The versions that each writer may use. */
  static final int VERSIONS = 100_000_000;

  private final Set<String> begun = new HashSet<>();
  private final Map<String, Integer> acknowledged = new HashMap<>();
  private final Map<String, Long> latest = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private long ends;

  /** Reads a line of a writer. */
  synchronized void read(String line) {
    String[] words = line.split(" ", 4);
    String id = words[1];
    int version = Integer.parseInt(words[2]);
    if (words[0].equals(ClusterWriter.BEGIN)) {
      begun.add(id + " " + version);
      return;
    }
    ends++;
    acknowledged.merge(id + " " + version / VERSIONS, version, Math::max);
    long generation = Long.parseLong(words[3]);
    latest.merge(id, generation, Math::max);
    versions.put(id + " " + generation, version);
  }

  synchronized long ends() {
    return ends;
  }

  /** Checks that an article is one that was begun, and none older than what was acknowledged. */
  synchronized void check(String id, int version, long generation) {
    String seen = id + " of version " + version + " and generation " + generation;
    assertTrue(generation >= latest.getOrDefault(id, 0L), () -> seen + " is older than " + latest);
    if (version > 0) {
      assertTrue(begun.contains(id + " " + version), () -> seen + " was never begun");
      int last = acknowledged.getOrDefault(id + " " + version / VERSIONS, 0);
      assertTrue(version >= last, () -> seen + " is older than " + last + " of its writer");
      assertEquals(version, versions.getOrDefault(id + " " + generation, version));
    }
  }
}
