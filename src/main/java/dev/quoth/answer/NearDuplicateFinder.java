package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the near-duplicates of a passage in an index. For one thread and one answer. */
final class NearDuplicateFinder<P> {

  /** The number of quotes sharing a key that are compared at most. */
  static final int MAX_COMPARED = 1_000;

  private final Engine<P> engine;

  NearDuplicateFinder(Engine<P> engine) {
    this.engine = engine;
  }

  /**
   * The passages of the same words.
   *
   * @param <P> how the engine refers to a passage
   * @param passages the passage itself, its near-duplicates, and what overlaps it in its article;
   *     empty if there is only the passage itself
   * @param appearances how often the words are printed, 1 or more: what overlaps the passage is not
   *     printed apart from it
   */
  record Group<P>(Set<P> passages, int appearances) {}

  /** Returns the group of a passage. */
  Group<P> group(Passage passage) throws IOException {
    Group<P> alone = new Group<>(Set.of(), 1);
    if (!(passage instanceof QuotePassage quote)) {
      return alone;
    }
    NearDuplicateMatcher matcher = new NearDuplicateMatcher(quote);
    Set<String> keys = matcher.keys();
    List<P> candidates = engine.sharing(keys);
    if (candidates.size() > MAX_COMPARED) {
      candidates = engine.oldest(keys, MAX_COMPARED);
    }
    Set<P> passages = new HashSet<>();
    int appearances = 0;
    for (P candidate : candidates) {
      Passage other = engine.read(candidate);
      boolean itself = other.id().equals(passage.id());
      if (itself || matcher.matches(other)) {
        passages.add(candidate);
        appearances += itself || !matcher.overlaps(other) ? 1 : 0;
      }
    }
    return new Group<>(passages, Math.max(1, appearances));
  }

  /** Returns a quote and its near-duplicates elsewhere, the first publication first. */
  List<Passage> appearances(QuotePassage quote) throws IOException {
    NearDuplicateMatcher matcher = new NearDuplicateMatcher(quote);
    Set<String> keys = matcher.keys();
    if (engine.sharing(keys).isEmpty()) {
      return List.of(quote);
    }
    List<Passage> appearances = new ArrayList<>();
    for (P candidate : engine.oldest(keys, MAX_COMPARED)) {
      Passage other = engine.read(candidate);
      boolean itself = other.id().equals(quote.id());
      if (itself || (matcher.matches(other) && !matcher.overlaps(other))) {
        appearances.add(other);
      }
    }
    return appearances.isEmpty() ? List.of(quote) : appearances;
  }
}
