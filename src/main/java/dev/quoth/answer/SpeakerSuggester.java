package dev.quoth.answer;

import dev.quoth.ValueCount;
import dev.quoth.language.Language;
import dev.quoth.passage.NameSpelling;
import dev.quoth.plan.TitledName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the speakers whose names begin with what is being typed. */
final class SpeakerSuggester<P> {

  /** Nobody types a longer name. */
  private static final int MAX_LENGTH = 200;

  /** One letter after a title is not a name yet: "King L" may become King, Larry. */
  private static final int MIN_LENGTH_AFTER_TITLE = 2;

  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingLong(Suggestion::quotes).reversed().thenComparing(Suggestion::key);

  private final Engine<P> engine;
  private final Language language;

  SpeakerSuggester(Engine<P> engine, Language language) {
    this.engine = engine;
    this.language = language;
  }

  List<ValueCount> suggest(String typed, int limit) throws IOException {
    if (typed.isBlank() || typed.length() > MAX_LENGTH) {
      return List.of();
    }
    List<Suggestion> candidates = new ArrayList<>(candidates(typed).values());
    candidates.sort(BEST_FIRST);
    return best(candidates, limit).stream()
        .map(candidate -> new ValueCount(candidate.name(), candidate.quotes()))
        .toList();
  }

  private Map<String, Suggestion> candidates(String typed) throws IOException {
    Map<String, Suggestion> candidates = new HashMap<>();
    for (List<String> words : NameSpelling.beginnings(withoutTitle(typed))) {
      Map<String, Suggestion> found = new HashMap<>();
      for (PrintedName name : engine.speakerNames(words)) {
        found.computeIfAbsent(name.key(), Suggestion::new).add(name);
      }
      candidates.putAll(found);
    }
    return candidates;
  }

  private String withoutTitle(String typed) {
    String name = TitledName.read(typed, language).name();
    return name.strip().length() < MIN_LENGTH_AFTER_TITLE ? typed : name;
  }

  /**
   * Cuts the list. Counts may be too high and never too low: those that could be among the best are
   * counted again, and no more than those.
   */
  private List<Suggestion> best(List<Suggestion> candidates, int limit) throws IOException {
    if (!engine.countsDeletedQuotes()) {
      return candidates.subList(0, Math.min(limit, candidates.size()));
    }
    List<Suggestion> best = new ArrayList<>();
    for (Suggestion candidate : candidates) {
      if (best.size() == limit && best.getLast().quotes() > candidate.quotes()) {
        break;
      }
      Suggestion exact = exact(candidate);
      if (exact.quotes() > 0) {
        best.add(exact);
        best.sort(BEST_FIRST);
        best = new ArrayList<>(best.subList(0, Math.min(limit, best.size())));
      }
    }
    return best;
  }

  private Suggestion exact(Suggestion candidate) throws IOException {
    Suggestion exact = new Suggestion(candidate.key());
    for (PrintedName name : candidate.names()) {
      long quotes = engine.quotes(name);
      if (quotes > 0) {
        exact.add(new PrintedName(name.key(), name.name(), quotes));
      }
    }
    return exact;
  }

  /** A speaker under all names as printed. */
  private static final class Suggestion {
    private final String key;
    private final Map<String, Long> names = new TreeMap<>();
    private long quotes;

    Suggestion(String key) {
      this.key = key;
    }

    void add(PrintedName name) {
      names.merge(name.name(), name.quotes(), Long::sum);
      quotes += name.quotes();
    }

    String key() {
      return key;
    }

    long quotes() {
      return quotes;
    }

    List<PrintedName> names() {
      return names.entrySet().stream()
          .map(name -> new PrintedName(key, name.getKey(), name.getValue()))
          .toList();
    }

    /** Returns the most frequent name, of equal ones the first in alphabetical order. */
    String name() {
      return Collections.max(
              names.entrySet(),
              Map.Entry.<String, Long>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .getKey();
    }
  }
}
