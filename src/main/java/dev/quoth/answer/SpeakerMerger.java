package dev.quoth.answer;

import dev.quoth.PassageKind;
import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity;
import dev.quoth.SpeakerIdentity.NameForm;
import dev.quoth.SpeakerRegistry;
import dev.quoth.ValueCount;
import dev.quoth.plan.Clause;
import dev.quoth.plan.IdentityClauses;
import dev.quoth.plan.SearchPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up the quotes of speakers who were counted by their names. */
final class SpeakerMerger<P> {

  private final Engine<P> engine;
  private final SpeakerRegistry registry;

  SpeakerMerger(Engine<P> engine, SpeakerRegistry registry) {
    this.engine = engine;
    this.registry = registry;
  }

  /** How many quotes there are under a name to show. */
  private record Count(String name, long quotes) {
    Count plus(long more) {
      return new Count(name, quotes + more);
    }
  }

  /**
   * Counts the answers to a question by their speakers.
   *
   * @param question what to count
   */
  SpeakerCounts counted(Clause.Bool question) throws IOException {
    SpeakerCounts counts = engine.speakerCounts(question, registry);
    for (SpeakerIdentity identity : registry.identities()) {
      for (NameForm form : identity.forms()) {
        if (!form.usages().isEmpty() && counts.has(form.key())) {
          move(counts, identity, form, question);
        }
      }
    }
    return counts;
  }

  /**
   * Moves the quotes under a name that means a speaker here and there. They are counted as facets
   * are, since an engine may have narrowed the question.
   */
  private void move(
      SpeakerCounts counts, SpeakerIdentity identity, NameForm form, Clause.Bool question)
      throws IOException {
    List<Clause> both = List.of(question, IdentityClauses.of(form));
    Clause.Bool meant = new Clause.Bool(Clause.NONE, both, Clause.NONE, 0, Clause.NONE);
    int theirs = Math.toIntExact(engine.facets(meant, List.of(), 1).passages());
    if (theirs > 0) {
      counts.move(form.key(), identity.key(), theirs);
    }
  }

  private static void add(Map<String, Count> counts, String key, String name, long quotes) {
    counts.merge(key, new Count(name, quotes), (known, more) -> known.plus(more.quotes));
  }

  private static List<ValueCount> values(Map<String, Count> counts) {
    List<ValueCount> values = new ArrayList<>();
    for (Count count : counts.values()) {
      if (count.quotes > 0) {
        values.add(new ValueCount(count.name, count.quotes));
      }
    }
    values.sort(SpeakerCounts.MOST_FIRST);
    return values;
  }

  private static <T> List<T> first(List<T> list, int limit) {
    return list.subList(0, Math.min(limit, list.size()));
  }

  private static Clause quotesOf(SpeakerIdentity identity) {
    return Clause.allOf(List.of(SearchPlan.kind(PassageKind.QUOTE), IdentityClauses.of(identity)));
  }

  /** Returns suggested names as speakers, each with all quotes. */
  List<ValueCount> suggested(List<ValueCount> names, int limit) throws IOException {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (ValueCount name : names) {
      Optional<SpeakerIdentity> identity = registry.find(name.value());
      if (identity.isEmpty()) {
        add(counts, Speaker.keyOf(name.value()), name.value(), name.passages());
      } else if (!counts.containsKey(identity.get().key())) {
        int quotes = engine.count(quotesOf(identity.get()));
        add(counts, identity.get().key(), identity.get().name(), quotes);
      }
    }
    return first(values(counts), limit);
  }
}
