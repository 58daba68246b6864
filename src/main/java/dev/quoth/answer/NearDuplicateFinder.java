package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the near-duplicates of a passage in an index. Words that are printed very often, as an
 * agency's boilerplate is, are read once and not at every place. For one thread and one answer.
 */
final class NearDuplicateFinder<P> {

  /** The number of quotes, or of their wordings, that are compared at most. */
  static final int MAX_COMPARED = 1_000;

  /** Up to this many quotes that share a key are read one by one. */
  private static final int FEW = 50;

  /** Where there are too many wordings, this many of those that were met before are compared. */
  private static final int MAX_MET = 100;

  private final Engine<P> engine;

  /** What was read of a wording, since one match after another may be compared with it. */
  private final Map<P, NearDuplicateMatcher> read = new HashMap<>();

  NearDuplicateFinder(Engine<P> engine) {
    this.engine = engine;
  }

  /**
   * The passages of the same words.
   *
   * @param <P> how the engine refers to a passage
   * @param passages the passage itself, its near-duplicates, and what overlaps it in its article;
   *     empty if there is only the passage itself
   * @param copies further ones, those of one wording together, if they are many
   * @param appearances how often the words are printed, 1 or more: what overlaps the passage is not
   *     printed apart from it
   */
  record Group<P>(Set<P> passages, List<List<P>> copies, int appearances) {

    /** Tests whether none of some passages, which are few, belongs to the group. */
    boolean hasNone(Set<P> of) {
      return of.stream()
          .noneMatch(one ->
              passages.contains(one) || copies.stream().anyMatch(list -> list.contains(one)));
    }

    /** Adds all passages of the group to a set. */
    void addTo(Set<P> all) {
      all.addAll(passages);
      copies.forEach(all::addAll);
    }

    boolean isOfOne() {
      return passages.size() < 2 && copies.isEmpty();
    }
  }

  /**
   * Returns the group of a passage. If more than {@value #MAX_COMPARED} other wordings share a key
   * with it, some are not found.
   *
   * @param passage the passage
   * @param read the same, as it was read
   * @param met tests whether a passage belongs to a group that was returned before
   */
  Group<P> group(P passage, Passage read, Predicate<P> met) throws IOException {
    if (!(read instanceof QuotePassage quote)) {
      return new Group<>(Set.of(), List.of(), 1);
    }
    Members members = new Members(passage, quote);
    List<SameWords<P>> wordings = engine.sharing(passage, members.sketch);
    boolean few = wordings.stream().mapToInt(SameWords::size).sum() <= FEW;
    for (SameWords<P> same : few ? wordings : compared(wordings, members.sketch.wording(), met)) {
      members.addNear(same.near());
      members.addElsewhere(same, few);
    }
    return new Group<>(members.passages, members.copies, Math.max(1, members.appearances));
  }

  /** Returns which wordings are compared: the quote's own, some that were met, and others. */
  private static <P> List<SameWords<P>> compared(
      List<SameWords<P>> wordings, long own, Predicate<P> met) {
    if (wordings.size() <= MAX_COMPARED) {
      return wordings;
    }
    List<SameWords<P>> compared = new ArrayList<>();
    int known = 0;
    for (SameWords<P> wording : wordings) {
      boolean before = met.test(wording.any());
      known += before ? 1 : 0;
      boolean room = compared.size() < MAX_COMPARED && (!before || known <= MAX_MET);
      if (room || wording.wording() == own) {
        compared.add(wording);
      }
    }
    return compared;
  }

  /** The members of a group, while they are found. */
  private final class Members {
    private final P passage;
    private final QuotePassage quote;
    private final NearDuplicateMatcher matcher;
    private final ShingleSketch sketch;
    private final Set<P> passages = new HashSet<>();
    private final List<List<P>> copies = new ArrayList<>();
    private int appearances;

    Members(P passage, QuotePassage quote) {
      this.passage = passage;
      this.quote = quote;
      matcher = new NearDuplicateMatcher(quote);
      sketch = matcher.sketch();
    }

    /** Adds quotes of the passage's own article, which may overlap. */
    void addNear(List<P> candidates) throws IOException {
      for (P candidate : candidates) {
        boolean itself = candidate.equals(passage);
        Passage other = itself ? quote : engine.read(candidate);
        if (itself || matcher.matches(other)) {
          passages.add(candidate);
          appearances += itself || !matcher.overlaps(other) ? 1 : 0;
        }
      }
    }

    /** Adds the quotes of a wording in other articles, of which one is read if that is enough. */
    void addElsewhere(SameWords<P> same, boolean few) throws IOException {
      List<P> candidates = same.elsewhere();
      if (same.wording() == sketch.wording()) {
        addAll(candidates, few);
      } else if (!candidates.isEmpty()) {
        NearDuplicateMatcher first = matcherOf(candidates.getFirst());
        if (few && matcher.likeness(first) == NearDuplicateMatcher.Likeness.OF_ONE_SPEAKER) {
          addEach(candidates);
        } else if (matcher.matches(first)) {
          addAll(candidates, few);
        }
      }
    }

    private void addEach(List<P> candidates) throws IOException {
      for (P candidate : candidates) {
        if (matcher.matches(matcherOf(candidate))) {
          addAll(List.of(candidate), true);
        }
      }
    }

    private void addAll(List<P> members, boolean few) {
      appearances += members.size();
      if (few) {
        passages.addAll(members);
      } else {
        copies.add(members);
      }
    }
  }

  private NearDuplicateMatcher matcherOf(P candidate) throws IOException {
    NearDuplicateMatcher known = read.get(candidate);
    if (known == null) {
      if (read.size() > 2 * MAX_COMPARED) {
        read.clear();
      }
      known = new NearDuplicateMatcher(engine.words(candidate));
      read.put(candidate, known);
    }
    return known;
  }

  /** Returns a quote and its near-duplicates elsewhere, the first publication first. */
  List<Passage> appearances(QuotePassage quote) throws IOException {
    NearDuplicateMatcher matcher = new NearDuplicateMatcher(quote);
    Set<String> keys = matcher.sketch().keys();
    if (!engine.isShared(keys)) {
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
