package dev.quoth.answer;

import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.passage.SameWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
   * @param copies further ones that have the very same words, if they are many
   * @param appearances how often the words are printed, 1 or more: what overlaps the passage is not
   *     printed apart from it
   */
  record Group<P>(Set<P> passages, List<P> copies, int appearances) {

    /** Tests whether none of some passages belongs to the group. */
    boolean hasNone(Set<P> of) {
      return Collections.disjoint(passages, of) && Collections.disjoint(copies, of);
    }

    /** Returns all passages of the group. */
    Set<P> all() {
      Set<P> all = new HashSet<>(passages);
      all.addAll(copies);
      return all;
    }
  }

  /**
   * Returns the group of a passage. If more than {@value #MAX_COMPARED} other wordings share a key
   * with it, some are not found.
   *
   * @param passage the passage
   * @param met tests whether a passage belongs to a group that was returned before
   */
  Group<P> group(Passage passage, Predicate<P> met) throws IOException {
    if (!(passage instanceof QuotePassage quote)) {
      return new Group<>(Set.of(), List.of(), 1);
    }
    Members members = new Members(new NearDuplicateMatcher(quote), quote);
    List<SameWords<P>> wordings = engine.sharing(members.matcher.keys());
    if (wordings.stream().mapToInt(wording -> wording.passages().size()).sum() <= FEW) {
      for (SameWords<P> wording : wordings) {
        members.addEach(wording.passages());
      }
    } else {
      Set<P> near = Set.copyOf(engine.passagesOf(quote.article().id(), PassageKind.QUOTE));
      for (SameWords<P> wording : compared(wordings, members.matcher.wording(), met)) {
        members.add(wording, near);
      }
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
      boolean before = met.test(wording.passages().getFirst());
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
    private final NearDuplicateMatcher matcher;
    private final QuotePassage quote;
    private final Set<P> passages = new HashSet<>();
    private List<P> copies = List.of();
    private int appearances;

    Members(NearDuplicateMatcher matcher, QuotePassage quote) {
      this.matcher = matcher;
      this.quote = quote;
    }

    void addEach(List<P> candidates) throws IOException {
      for (P candidate : candidates) {
        Passage other = engine.read(candidate);
        boolean itself = other.id().equals(quote.id());
        if (itself || matcher.matches(other)) {
          passages.add(candidate);
          appearances += itself || !matcher.overlaps(other) ? 1 : 0;
        }
      }
    }

    /**
     * Adds all quotes of a wording, of which one is read; those of the same article may overlap.
     */
    void add(SameWords<P> wording, Set<P> near) throws IOException {
      List<P> elsewhere = new ArrayList<>();
      for (P candidate : wording.passages()) {
        if (near.contains(candidate)) {
          addEach(List.of(candidate));
        } else {
          elsewhere.add(candidate);
        }
      }
      if (wording.wording() == matcher.wording()) {
        copies = elsewhere;
        appearances += elsewhere.size();
      } else if (!elsewhere.isEmpty() && matcher.matches(matcherOf(elsewhere.getFirst()))) {
        passages.addAll(elsewhere);
        appearances += elsewhere.size();
      }
    }
  }

  private NearDuplicateMatcher matcherOf(P candidate) throws IOException {
    NearDuplicateMatcher known = read.get(candidate);
    if (known == null) {
      if (read.size() > 2 * MAX_COMPARED) {
        read.clear();
      }
      known = new NearDuplicateMatcher((QuotePassage) engine.read(candidate));
      read.put(candidate, known);
    }
    return known;
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
